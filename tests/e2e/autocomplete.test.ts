import { describe, expect, it } from 'vitest';
import { startByline } from './byline.js';
import { harbourWalk, lighthouse } from './stories.js';

const { sandbox } = await startByline({
  'lighthouse.md': lighthouse,
  'harbour-walk.md': harbourWalk,
});
const reader = sandbox.as(sandbox.users.reader);

describe('autocomplete', () => {
  it('offers the questions that the newest story answers WHEN nothing is typed', async () => {
    expect(namesOf(await reader.type('ask', { question: '' }, 'question'))).toEqual([
      'What did Marta Quell say about children?',
      'Who is Jon Aberg?',
      'What happened on Tuesday?',
      'What did Jon Aberg say?',
      'Who is Marta Quell?',
    ]);
  });

  it('offers those that come closest to what is typed', async () => {
    expect(namesOf(await reader.type('ask', { question: 'who aberg' }, 'question'))).toEqual([
      'Who is Jon Aberg?',
      'Who is Marta Quell?',
      'What did Jon Aberg say?',
    ]);
  });

  it('offers the questions of the story that was named before', async () => {
    const typed = { question: 'class', story: 'harbour-walk' };
    expect(namesOf(await reader.type('ask', typed, 'question'))).toEqual([
      'What did Tova Lind say about the class?',
    ]);
  });

  it.each(['ask', 'summary', 'quotes', 'people', 'related'])(
    'offers stories by headline in /%s',
    async (command) => {
      const typed = { ...(command === 'ask' ? { question: 'x' } : {}), story: 'harb' };
      expect(await reader.type(command, typed, 'story')).toEqual([
        { name: 'Harbour walk reopens', value: 'harbour-walk' },
      ]);
    },
  );

  it.each(['show', 'read'])('offers stories by headline in /story %s', async (subcommand) => {
    expect(await reader.type('story', { story: '' }, 'story', { subcommand })).toEqual([
      { name: 'Ferry captain buys Osen lighthouse', value: 'lighthouse' },
      { name: 'Harbour walk reopens', value: 'harbour-walk' },
    ]);
  });

  it.each([
    ['people', 'name'],
    ['quotes', 'person'],
  ])('offers people with their roles in /%s', async (command, option) => {
    expect(await reader.type(command, { [option]: '' }, option)).toEqual([
      { name: 'Marta Quell, a retired ferry captain', value: 'Marta Quell' },
      { name: 'Jon Aberg, Mayor of Osen', value: 'Jon Aberg' },
    ]);
    expect(await reader.type(command, { [option]: 'mayor' }, option)).toEqual([
      { name: 'Jon Aberg, Mayor of Osen', value: 'Jon Aberg' },
    ]);
    const elsewhere = { [option]: 'nurse', story: 'Harbour walk reopens' };
    expect(await reader.type(command, elsewhere, option)).toEqual([
      { name: 'Siri Dahl, a nurse', value: 'Siri Dahl' },
    ]);
  });
});

function namesOf(choices: readonly { readonly name: string }[]): readonly string[] {
  return choices.map(({ name }) => name);
}
