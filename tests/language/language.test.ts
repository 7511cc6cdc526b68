import { describe, expect, it } from 'vitest';
import { english, languageOf, languages } from '../../src/language/language.js';

const [, german, , , polish, ukrainian] = languages;

describe('languageOf', () => {
  it.each([
    ['en-US', 'en'],
    ['en-GB', 'en'],
    ['de', 'de'],
    ['fr', 'fr'],
    ['es-ES', 'es'],
    ['es-419', 'es'],
    ['pl', 'pl'],
    ['uk', 'uk'],
    ['pt-BR', 'en'],
    ['', 'en'],
    [null, 'en'],
    [undefined, 'en'],
  ])('GIVEN %j, one of Discord’s locales or none, THEN %s', (locale, code) => {
    expect(languageOf(locale).code).toBe(code);
  });
});

describe('say', () => {
  it.each([
    [0, '0 akapitów'],
    [1, '1 akapit'],
    [3, '3 akapity'],
    [5, '5 akapitów'],
    [12, '12 akapitów'],
    [22, '22 akapity'],
  ])('GIVEN %i paragraphs THEN Polish counts them as %s', (count, said) => {
    expect(polish?.say('story.paragraphs', { count })).toBe(said);
  });

  it.each([
    [1, '1 абзац'],
    [4, '4 абзаци'],
    [11, '11 абзаців'],
    [21, '21 абзац'],
  ])('GIVEN %i paragraphs THEN Ukrainian counts them as %s', (count, said) => {
    expect(ukrainian?.say('story.paragraphs', { count })).toBe(said);
  });

  it('GIVEN a place THEN what stands there is said as it is, mentions and markup too', () => {
    expect(german?.say('thread.opened', { thread: '<#12> **{x}**' })).toBe(
      'Hier ist er: <#12> **{x}**. Erwähne mich dort mit deinen Fragen.',
    );
  });

  it('GIVEN a place without a value THEN it throws', () => {
    expect(() => english.say('lead.not-quoted')).toThrow(/name/);
  });
});

describe('day', () => {
  it('is written as the language writes it', () => {
    expect(languages.map(({ day }) => day('2026-03-12'))).toEqual([
      '12 March 2026',
      '12. März 2026',
      '12 mars 2026',
      '12 de marzo de 2026',
      '12 marca 2026',
      '12 березня 2026 р.',
    ]);
  });

  it.each([
    ['2026-03-12T23:30:00-08:00', '12 March 2026'],
    ['2024-02-29', '29 February 2024'],
    ['', ''],
    ['soon', ''],
    ['2026-13-40', ''],
  ])('GIVEN %j THEN %j, whatever the machine’s time zone', (iso, day) => {
    expect(english.day(iso)).toBe(day);
  });
});

describe('date', () => {
  it.each([
    [
      '2026-03-12',
      [
        '12 March 2026',
        '12. März 2026',
        '12 mars 2026',
        '12 de marzo de 2026',
        '12 marca 2026',
        '12 березня 2026 р.',
      ],
    ],
    [
      '2022-02',
      [
        'February 2022',
        'Februar 2022',
        'février 2022',
        'febrero de 2022',
        'luty 2022',
        'лютий 2022 р.',
      ],
    ],
    ['2014', ['2014', '2014', '2014', '2014', '2014', '2014']],
  ])('writes %s as exactly as it is given', (iso, written) => {
    expect(languages.map(({ date }) => date(iso))).toEqual(written);
  });
});

describe('dates', () => {
  it.each([
    ['2026-03-12', '2026-03-13', '12–13 March 2026'],
    ['2026-03-30', '2026-04-02', '30 March – 2 April 2026'],
    ['2022-02', '2022-04', 'February – April 2022'],
    ['2014', '2016', '2014 – 2016'],
    ['2014', '2016-03-12', '2014 – 12 March 2016'],
  ])('writes from %s to %s', (from, to, written) => {
    // Intl sets the days of a range apart with thin spaces, as its version has it
    expect(
      english
        .dates(from, to)
        .replace(/12\s*–\s*13/u, '12–13')
        .replaceAll(/\s/gu, ' '),
    ).toBe(written);
  });
});

describe('list', () => {
  it('joins things as the language does', () => {
    expect(languages.map(({ list }) => list(['A', 'B', 'C']))).toEqual([
      'A, B and C',
      'A, B und C',
      'A, B et C',
      'A, B y C',
      'A, B i C',
      'A, B і C',
    ]);
    expect([english.list([]), english.list(['A']), english.list(['A', 'B'])]).toEqual([
      '',
      'A',
      'A and B',
    ]);
  });
});
