import { describe, expect, it } from 'vitest';
import { readStory } from '../../../src/story/read-story.js';
import { named, peopleIn } from '../people-in.js';

describe('names', () => {
  it.each<[string, string, string, readonly string[], number]>([
    [
      'with particles',
      'Pieter van der Hoeven, a baker, waved. Van der Hoeven left. Mr van der Hoeven slept.',
      'Pieter van der Hoeven',
      ['Van der Hoeven', 'Mr van der Hoeven'],
      3,
    ],
    [
      'with an Arabic article',
      'Khalid al-Rashidi, a cleric, spoke. Al-Rashidi left. “No,” al-Rashidi said. Rashidi slept.',
      'Khalid al-Rashidi',
      ['Al-Rashidi', 'al-Rashidi', 'Rashidi'],
      4,
    ],
    ['with Mc', 'Ian McTavish, 41, waved. McTavish sang.', 'Ian McTavish', ['McTavish'], 2],
    [
      'with O’',
      'Sean O’Rourke, a fisherman, waved. O’Rourke danced.',
      'Sean O’Rourke',
      ['O’Rourke'],
      2,
    ],
    [
      'with initials, written with spaces or without',
      'J. R. Tolvane, a poet, read. J.R. Tolvane bowed. Tolvane left.',
      'J. R. Tolvane',
      ['J.R. Tolvane', 'Tolvane'],
      3,
    ],
    [
      'of which the fullest counts',
      'J. Q. Harrow, the mayor, spoke. John Harrow left. John Q. Harrow ate. Mr. Harrow slept.',
      'John Q. Harrow',
      ['J. Q. Harrow', 'John Harrow', 'Mr. Harrow'],
      4,
    ],
    [
      'with hyphens',
      'Marie-Claire Dupont-Leroy, a judge, ruled. Dupont-Leroy left.',
      'Marie-Claire Dupont-Leroy',
      ['Dupont-Leroy'],
      2,
    ],
    [
      'with a suffix, behind a comma or not',
      'Martin Keld Jr., a senator, spoke. Keld Jr. left. Martin Keld, Jr., ate. Keld slept.',
      'Martin Keld Jr.',
      ['Keld Jr.', 'Keld'],
      4,
    ],
    [
      'with a number',
      'Henry Oakes III, an heir, sold it. Oakes wept.',
      'Henry Oakes III',
      ['Oakes'],
      2,
    ],
    [
      'with a nickname',
      'Edward “Ned” Carey, a sailor, spoke. Ned left. Carey sang.',
      'Edward Carey',
      ['Ned', 'Carey'],
      3,
    ],
    [
      'whose family name stands first',
      'Xi Weimin, the president, spoke. Xi left. Mr Xi slept.',
      'Xi Weimin',
      ['Xi', 'Mr Xi'],
      3,
    ],
    [
      'whose last word is the given name',
      'Nguyen Van Tho, a fisherman, waved. Tho left.',
      'Nguyen Van Tho',
      ['Tho'],
      2,
    ],
    [
      'of four words, called by one amid them',
      'Luiz Inácio Lula da Costa, the president, spoke. Lula left. Da Costa slept.',
      'Luiz Inácio Lula da Costa',
      ['Lula', 'Da Costa'],
      3,
    ],
    [
      'in two transliterations',
      'Volodymyr Sarensky spoke. Sarenskyy left. Volodymyr Sarenskyy slept.',
      'Volodymyr Sarensky',
      ['Sarenskyy', 'Volodymyr Sarenskyy'],
      3,
    ],
    [
      'in two transliterations of the given name',
      'Sergei Shoigin spoke. Sergey Shoigin left.',
      'Sergei Shoigin',
      ['Sergey Shoigin'],
      2,
    ],
    [
      'of one word, behind a role',
      'Pelinho scored. The footballer Pelinho was glad. Pelinho slept.',
      'Pelinho',
      [],
      3,
    ],
    ['of one word, with an age', 'The singer Zola, 34, waved. Zola sang.', 'Zola', [], 2],
    [
      'of a child with an age',
      'Her son, five-year-old Tomasz, slept. Tomasz woke.',
      'Tomasz',
      [],
      2,
    ],
    [
      'whose surname tells later that it is somebody',
      'The best was Bukayo Sakarin. Sakarin, who is 19, was glad.',
      'Bukayo Sakarin',
      ['Sakarin'],
      2,
    ],
    ['behind the name of a network', 'They posted it on X. Ann Lee left.', 'Ann Lee', [], 1],
    ['of a child who speaks', '“Stop,” said Anna. Anna left.', 'Anna', [], 2],
    [
      'that are titles as well',
      'Lou Judge, the mayor, spoke. “Yes,” said Judge. The judge left.',
      'Lou Judge',
      ['Judge'],
      2,
    ],
    [
      'that are months as well',
      'Theresa May spoke in May. May said she would go on May 9.',
      'Theresa May',
      ['May'],
      2,
    ],
    [
      'with titles before them',
      'Gen. Sir Patrick Holt spoke. Sir Patrick left. Gen. Holt slept. Patrick ate.',
      'Patrick Holt',
      ['Gen. Sir Patrick Holt', 'Sir Patrick', 'Gen. Holt', 'Patrick'],
      4,
    ],
    [
      'behind a dateline in capitals',
      'MARROW QUAY, Lunnoy (AP) — Edith Calloway rang the bell. Calloway left.',
      'Edith Calloway',
      ['Calloway'],
      2,
    ],
    [
      'begun by a short form',
      'Bill Orr, a miller, spoke. William Orr left.',
      'Bill Orr',
      ['William Orr'],
      2,
    ],
    [
      'of which a longer form comes later',
      'Ann Lee spoke. Mary Ann Lee left. Lee slept.',
      'Mary Ann Lee',
      ['Ann Lee', 'Lee'],
      3,
    ],
  ])('%s', (_, paragraph, name, aliases, mentions) => {
    expect(named(peopleIn(paragraph))).toEqual([[name, aliases, mentions]]);
  });

  it('are one person’s in all their forms, over the whole story', () => {
    expect(
      peopleIn(
        'President Helen Varga opened the bridge. President Varga cut the ribbon.',
        'Ms Varga’s speech was short. Varga then left.',
      ),
    ).toEqual([
      {
        name: 'Helen Varga',
        role: 'President',
        aliases: ['President Helen Varga', 'President Varga', 'Ms Varga', 'Varga'],
        mentions: 4,
      },
    ]);
  });

  it('are found without a known given name by role, by age, by who they are, by what they say', () => {
    expect(
      peopleIn(
        'Harbour aide Zurab Qelidze left. Vakhtang Orbel, 71, sang. Tsotne Kipi, who was late, ate.',
        '“No,” said Hrafn Sturlu. According to Orri Thrand, it was late. Thrand left.',
      ).map(({ name }) => name),
    ).toEqual(['Zurab Qelidze', 'Vakhtang Orbel', 'Tsotne Kipi', 'Hrafn Sturlu', 'Orri Thrand']);
  });

  it('of three students in a list are three', () => {
    expect(named(peopleIn('Li Wei, Wang Fang and Zhang Min, all students, spoke.'))).toEqual([
      ['Li Wei', [], 1],
      ['Wang Fang', [], 1],
      ['Zhang Min', [], 1],
    ]);
  });
});

describe('families', () => {
  it('are told apart by title and by first name', () => {
    expect(
      named(
        peopleIn('Anna Moor met her brother Peter Moor. Mr Moor left. Ms Moor stayed. Anna sang.'),
      ),
    ).toEqual([
      ['Anna Moor', ['Ms Moor', 'Anna'], 3],
      ['Peter Moor', ['Mr Moor'], 2],
    ]);
  });

  it('are told apart by office', () => {
    expect(
      named(peopleIn('Mayor Anna Moor met Judge Peter Moor. Judge Moor left. Mayor Moor stayed.')),
    ).toEqual([
      ['Anna Moor', ['Mayor Anna Moor', 'Mayor Moor'], 2],
      ['Peter Moor', ['Judge Peter Moor', 'Judge Moor'], 2],
    ]);
  });

  it('GIVEN a bare surname THEN it is the one’s who was named last', () => {
    expect(
      named(peopleIn('Anna Moor met Peter Moor.', 'Peter Moor sang. Moor left. Anna Moor stayed.')),
    ).toEqual([
      ['Anna Moor', [], 2],
      ['Peter Moor', ['Moor'], 3],
    ]);
  });

  it('GIVEN a bare surname in a story that is about one of them THEN it is theirs', () => {
    expect(
      named(
        peopleIn('Anna Moor spoke. Anna Moor sang. Anna was glad. Peter Moor came. Moor left.'),
      ),
    ).toEqual([
      ['Anna Moor', ['Anna', 'Moor'], 4],
      ['Peter Moor', [], 1],
    ]);
  });

  it('GIVEN a wife named by her given name first THEN she is one person with her full name', () => {
    expect(peopleIn('Tim Finch’s wife, Orla, came. Orla Finch is a baker.')).toEqual([
      { name: 'Tim Finch', role: '', aliases: [], mentions: 1 },
      { name: 'Orla Finch', role: 'Tim Finch’s wife', aliases: ['Orla'], mentions: 2 },
    ]);
  });
});

describe('people of the front matter', () => {
  it('are the people, with the roles and aliases that stand there, and their mentions are counted', () => {
    const reading = readStory(`---
headline: A day in Marrow
people:
  - {name: Bo Lee, role: miller, aliases: [Lee]}
  - {name: Ann Lee, aliases: [Lee, Old Annie]}
  - {name: Cem Orr}
---

Ann Lee met Mr Lee. Old Annie sang. Mayor Tom Hill left. Bo waved. Bo Lee sang. Lee slept.
`);
    expect(reading.ok && reading.story.people).toEqual([
      { name: 'Bo Lee', role: 'miller', aliases: ['Lee'], mentions: 4 },
      { name: 'Ann Lee', role: '', aliases: ['Lee', 'Old Annie'], mentions: 2 },
      { name: 'Cem Orr', role: '', aliases: [], mentions: 0 },
    ]);
  });
});
