import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/story/text/sentences.js';
import { findTimes } from '../../../src/story/time/times.js';
import type { Paragraph, TimeMention } from '../../../src/story/types.js';

/** A Wednesday. */
const PUBLISHED = '2026-09-16';

function paragraphsOf(...texts: readonly string[]): readonly Paragraph[] {
  return texts.map((text, at) => ({ number: at + 1, text, sentences: splitSentences(text) }));
}

/** Each expression with the dates that it stands for: a date, `from..to`, `from..` or `?`. */
function read(text: string, published = PUBLISHED): readonly (readonly [string, string])[] {
  return findTimes(paragraphsOf(text), published).map((time) => [time.text, datesOf(time)]);
}

function datesOf({ meaning }: TimeMention): string {
  switch (meaning.kind) {
    case 'day':
    case 'month':
    case 'year':
      return meaning.date;
    case 'span':
      return `${meaning.from}..${meaning.to}`;
    case 'since':
      return `${meaning.from}..`;
    case 'unresolved':
      return '?';
  }
}

type Case = [string, ...(readonly [string, string])[]];

describe('weekdays', () => {
  it.each<Case>([
    ['The ferry sank on Wednesday.', ['on Wednesday', '2026-09-16']],
    ['The ferry sank on Thursday night.', ['on Thursday night', '2026-09-10']],
    ['The ferry will sail again on Thursday.', ['on Thursday', '2026-09-17']],
    ['Envoys said the two would meet in Lunnoy on Monday.', ['on Monday', '2026-09-21']],
    ['The court is due to rule on Tuesday.', ['on Tuesday', '2026-09-22']],
    ['The captain failed to appear on Tuesday.', ['on Tuesday', '2026-09-15']],
    ['The hearing will be held on Friday.', ['on Friday', '2026-09-18']],
    ['Polls open Sunday.', ['Sunday', '2026-09-20']],
    ['The vote was delayed until Friday.', ['until Friday', '2026-09-18']],
    [
      'She said on Monday that she will resign on Friday.',
      ['on Monday', '2026-09-14'],
      ['on Friday', '2026-09-18'],
    ],
    ['On Friday, the council will vote.', ['On Friday', '2026-09-18']],
    ['Early on Monday rain fell.', ['Early on Monday', '2026-09-14']],
    ['He spoke after Tuesday’s vote.', ['after Tuesday', '2026-09-15']],
    ['They met before Friday’s vote.', ['before Friday', '2026-09-18']],
    ['Thursday’s vote will decide it.', ['Thursday', '2026-09-17']],
    ['The harbour has been closed since Saturday.', ['since Saturday', '2026-09-12..']],
    ['They met this past Monday.', ['this past Monday', '2026-09-14']],
    ['They met last Friday.', ['last Friday', '2026-09-11']],
    ['They meet next Monday.', ['next Monday', '2026-09-21']],
    ['Nobody would believe it, but, on Monday, the ship sank.', ['on Monday', '2026-09-14']],
    ['It was not sung as scheduled Sunday.', ['Sunday', '2026-09-13']],
    ['A Tuesday letter told of it.', ['Tuesday', '2026-09-15']],
    ['They met this past weekend.', ['this past weekend', '2026-09-12..2026-09-13']],
    ['Rain fell over the weekend.', ['over the weekend', '2026-09-12..2026-09-13']],
  ])('%s', (text, ...times) => {
    expect(read(text)).toEqual(times);
  });

  it.each<Case>([
    // two days ago or nine; in this week or the next
    ['They met last Monday.', ['last Monday', '?']],
    ['They meet next Friday.', ['next Friday', '?']],
    ['A quiet Wednesday in Lunnoy', ['Wednesday', '?']],
  ])('leaves open what the words leave open: %s', (text, ...times) => {
    expect(read(text)).toEqual(times);
  });

  it.each([
    'It sails every Sunday.',
    'It sank the following Monday.',
    'They met that Monday.',
    'They meet on the first Monday and the last Friday of the month.',
    'The Sunday Mirror had it.',
    'Shops shut on Good Friday.',
  ])('finds none in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('days, months and years', () => {
  it.each<Case>([
    ['It opened on 9 September 2014.', ['on 9 September 2014', '2014-09-09']],
    ['It opened on September 9th, 2014.', ['on September 9th, 2014', '2014-09-09']],
    ['LUNNOY, Sept. 15 — The ferry sank.', ['Sept. 15', '2026-09-15']],
    ['It sank on 2 December.', ['on 2 December', '2025-12-02']],
    ['It will sail on 2 October.', ['on 2 October', '2026-10-02']],
    ['It cost his 1981-1989 term.', ['1981-1989', '1981..1989']],
    ['She led it in 2014-15.', ['in 2014-15', '2014..2015']],
    ['It fell in the infamous 2012 storm.', ['2012', '2012']],
    ['It burned in summer 2012.', ['in summer 2012', '2012']],
    ['It opens this coming May.', ['this coming May', '2027-05']],
    ['The fair ran from 3 to 5 May 2019.', ['from 3 to 5 May 2019', '2019-05-03..2019-05-05']],
    ['It was filed 2024-02-29.', ['2024-02-29', '2024-02-29']],
    ['The fair ran from 3 to 5 May.', ['from 3 to 5 May', '2026-05-03..2026-05-05']],
    ['It will run October 9-11.', ['October 9-11', '2026-10-09..2026-10-11']],
    ['They quarrelled in February.', ['in February', '2026-02']],
    ['They quarrelled last October.', ['last October', '2025-10']],
    ['It will close in early March.', ['in early March', '2027-03']],
    ['It began in February 2022.', ['in February 2022', '2022-02']],
    ['He won in 2014.', ['in 2014', '2014']],
    ['She has led it since 2014.', ['since 2014', '2014..']],
    ['She led it from 2014 to 2016.', ['from 2014 to 2016', '2014..2016']],
    ['The 2014 vote was close.', ['2014', '2014']],
    ['It was popular in the 1990s.', ['in the 1990s', '1990..1999']],
    [
      'He took office in January 2009 and left in October of that year.',
      ['in January 2009', '2009-01'],
      ['in October of that year', '2009-10'],
    ],
  ])('%s', (text, ...times) => {
    expect(read(text)).toEqual(times);
  });

  it.each<Case>([
    // in 2014 or now
    ['He was arrested in 2014. He confessed in May.', ['in 2014', '2014'], ['in May', '?']],
    // a year ago nearly to the day, or next month
    ['The league split in October.', ['in October', '?']],
    ['It was sunny on 30 February.', ['on 30 February', '?']],
  ])('leaves open what the words leave open: %s', (text, ...times) => {
    expect(read(text)).toEqual(times);
  });

  it.each([
    'You may march in.',
    'April Moor sang.',
    'They counted 2014 votes.',
    'Judge August Renn sat.',
    'It weighs 2,014 tonnes.',
  ])('finds none in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('times told from the day of publication', () => {
  it.each<Case>([
    ['She left yesterday morning.', ['yesterday morning', '2026-09-15']],
    ['She left today.', ['today', '2026-09-16']],
    ['She sails tomorrow.', ['tomorrow', '2026-09-17']],
    ['The talks ran overnight.', ['overnight', '2026-09-15..2026-09-16']],
    ['She sang last night.', ['last night', '2026-09-15']],
    ['She sang last week.', ['last week', '2026-09-07..2026-09-13']],
    ['It grew this past year.', ['this past year', '2025..']],
    ['Later in the week it will sail.', ['Later in the week', '2026-09-16..2026-09-20']],
    ['Earlier this week, it sank.', ['Earlier this week', '2026-09-14..2026-09-16']],
    ['She will sing next month.', ['next month', '2026-10']],
    ['She sang last year.', ['last year', '2025']],
    ['She sang three days ago.', ['three days ago', '2026-09-13']],
    ['She sang two weeks ago.', ['two weeks ago', '2026-08-31..2026-09-06']],
    ['She sang 14 months ago.', ['14 months ago', '2025-07']],
    ['She sang about a decade ago.', ['about a decade ago', '2016']],
    ['It fell in the past two weeks.', ['in the past two weeks', '2026-09-02..']],
    ['The war has continued for nearly four years.', ['for nearly four years', '2022..']],
    ['It has been shut for three months.', ['for three months', '2026-06..']],
    ['Prices rose in recent weeks.', ['in recent weeks', '?']],
    ['It will rise over the next year.', ['over the next year', '?']],
    ['She sang last summer.', ['last summer', '?']],
    ['She sang several years ago.', ['several years ago', '?']],
  ])('%s', (text, ...times) => {
    expect(read(text)).toEqual(times);
  });

  it('are unresolved where it isn’t known', () => {
    expect(
      read('On Wednesday it sank, as yesterday and in February, but in 2014 it sailed.', ''),
    ).toEqual([
      ['On Wednesday', '?'],
      ['yesterday', '?'],
      ['in February', '?'],
      ['in 2014', '2014'],
    ]);
  });

  it('are no lengths of time that are not over now', () => {
    expect(
      read(
        'A two-day visit lasted for three weeks by Thanksgiving, on the last day and in the last week of the fair.',
      ),
    ).toEqual([]);
  });
});

describe('times told from another', () => {
  it('count from the date told last', () => {
    expect(
      read('The bridge opened on 3 March 2014. The next day it closed. Two years later it fell.'),
    ).toEqual([
      ['on 3 March 2014', '2014-03-03'],
      ['The next day', '2014-03-04'],
      ['Two years later', '2016'],
    ]);
  });

  it('do not count from it where they say from what they count', () => {
    expect(
      read('It opened in 2014. Two years after the vote and the day after the fair it fell.'),
    ).toEqual([['in 2014', '2014']]);
  });

  it('count from one in the paragraph before, but none farther off', () => {
    const times = findTimes(
      paragraphsOf(
        'It fell on Monday.',
        'A day later it rose.',
        'Nobody saw it.',
        'The next day it fell.',
      ),
      PUBLISHED,
    );
    expect(times.map((time) => [time.text, datesOf(time)])).toEqual([
      ['on Monday', '2026-09-14'],
      ['A day later', '2026-09-15'],
      ['The next day', '?'],
    ]);
  });

  it('in somebody’s words count from the day on which they spoke', () => {
    expect(
      read('“I sang yesterday,” Runa Holt said. On Monday she said: “I sang yesterday.”'),
    ).toEqual([
      ['yesterday', '2026-09-15'],
      ['On Monday', '2026-09-14'],
      ['yesterday', '2026-09-13'],
    ]);
  });
});

it('gives paragraph and offsets', () => {
  expect(findTimes(paragraphsOf('Rain.', 'It sank on Monday.'), PUBLISHED)).toEqual([
    {
      text: 'on Monday',
      paragraph: 2,
      start: 8,
      end: 17,
      meaning: { kind: 'day', date: '2026-09-14' },
    },
  ]);
});

it('gives verbatim expressions in order, whatever the text and the day', () => {
  const piece = fc.constantFrom(
    ...'on Monday|last|next |the previous day|two years later|9 September|2014|for|has|said|will|“|”|. |, |yesterday|30 Feb'.split(
      '|',
    ),
    ' ',
    '’s',
    'in May ',
    'a decade ago',
    ' to ',
    'since ',
  );
  const texts = fc.array(
    fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 20 }).map((all) => all.join('')),
    ),
    { maxLength: 3 },
  );
  const published = fc.oneof(
    fc.constantFrom(
      '',
      '2026-09-16',
      '1000-01-01',
      '8999-12-31',
      '9999-12-31',
      '2024-02-29T10:00:00+02:00',
      'soon',
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(texts, published, (texts, published) => {
      let behind = { paragraph: 1, end: 0 };
      for (const { text, paragraph, start, end } of findTimes(paragraphsOf(...texts), published)) {
        expect(text).toBe(texts[paragraph - 1]?.slice(start, end));
        expect(text.trim()).not.toBe('');
        expect(paragraph > behind.paragraph || start >= behind.end).toBe(true);
        behind = { paragraph, end };
      }
    }),
  );
});
