import { describe, expect, it, test } from 'vitest';
import { isInOtherLanguage } from '../../../src/answer/lead/other-language.js';
import { indexStory } from '../../../src/answer/story-index.js';
import { loadModel } from '../../../src/library/load-model.js';
import { ferryStory } from '../stories.js';

describe('GIVEN a story in English', () => {
  it.each([
    ['German', 'Wer ist Mr Brill?'],
    ['German, with words that English has as well', 'was ist passiert'],
    ['German, in capitals and without punctuation', 'WARUM STREIKEN DIE MATROSEN'],
    ['French', 'Qui est Ingrid Vasko ?'],
    ['French, with elisions', "qu'est-ce que le capitaine a dit"],
    ['Spanish', '¿Quién pagó?'],
    ['Spanish, at length', 'cuándo empezó la huelga de los marineros'],
    ['Spanish, without accents', 'quien es Brill'],
    ['Italian', 'quando è cominciato lo sciopero?'],
    ['Portuguese', 'o que Vasko disse'],
    ['Dutch', 'waarom staken de matrozen'],
    ['Polish', 'kto to jest Brill'],
    ['Swedish', 'vad hände på ön'],
    ['Danish and Norwegian', 'hvem er Brill'],
    ['Finnish', 'kuka on Brill'],
    ['Czech', 'kdo je Brill'],
    ['Hungarian', 'miért sztrájkolnak'],
    ['Turkish', 'grev neden başladı'],
    ['Russian', 'Кто такой Брилль?'],
    ['Greek', 'Ποιος είναι;'],
    ['Arabic', 'من هو بريل'],
    ['Hindi', 'हड़ताल कब शुरू हुई'],
    ['Chinese', '罢工什么时候开始'],
    ['Japanese', 'ストはいつ始まりましたか'],
  ])('%s is another language', (_language, question) => {
    expect(isInOtherLanguage(ferryStory, question)).toBe(true);
  });

  it.each([
    '',
    '😀',
    'Brill?',
    'Ostrel when',
    'who is Ingrid Vasko',
    'whos brill n wat did he say',
    // names from elsewhere, and what looks like a word of another language
    'Los Angeles?',
    'Did anybody from São Paulo or Den Haag come?',
    'what did Le Monde write',
    'EU?',
    'para 3',
    // one slip of the finger is no language
    'Will een boat sail to Korsby tomorrow',
    'was the die cast',
    'c’est la vie, but who paid?',
    'did anyone shout "¡basta!"',
  ])('"%s" is not', (question) => {
    expect(isInOtherLanguage(ferryStory, question)).toBe(false);
  });
});

test('GIVEN a story in German THEN German is its language, and French another one', () => {
  const german = indexStory({ ...ferryStory.story, language: 'de-AT' }, loadModel());
  expect(
    ['wer hat gewonnen und warum', 'qui est-ce et pourquoi'].map((question) =>
      isInOtherLanguage(german, question),
    ),
  ).toEqual([false, true]);
});
