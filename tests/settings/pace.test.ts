import { array, assert, nat, property } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isPast, nextQuestion, type AskedLately } from '../../src/settings/pace.js';

/** What becomes of questions asked at these times, ms. */
function pacings(times: readonly number[]) {
  let lately: AskedLately | undefined;
  return times.map((now) => {
    const next = nextQuestion(lately, now);
    lately = next.lately;
    return next.pacing;
  });
}

const answer = { kind: 'answer' };

describe('a person’s questions', () => {
  it('GIVEN six within 20 s THEN all are answered', () => {
    expect(pacings([0, 1, 2, 3, 4, 19_999])).toEqual([
      answer,
      answer,
      answer,
      answer,
      answer,
      answer,
    ]);
  });

  it('GIVEN more THEN they wait until the first is 20 s old, told once', () => {
    expect(pacings([0, 1000, 2000, 3000, 4000, 5000, 6000, 7500, 19_999]).slice(6)).toEqual([
      { kind: 'wait', ms: 14_000, told: false },
      { kind: 'wait', ms: 12_500, told: true },
      { kind: 'wait', ms: 1, told: true },
    ]);
  });

  it('WHEN the first is 20 s old THEN the next is answered, and they can be told anew', () => {
    expect(pacings([0, 1, 2, 3, 4, 5, 6, 20_000, 20_000.5]).slice(6)).toEqual([
      { kind: 'wait', ms: 19_994, told: false },
      answer,
      { kind: 'wait', ms: 0.5, told: false },
    ]);
  });

  it('WHEN one asks on and on THEN no more than six in any 20 s are answered', () => {
    assert(
      property(array(nat(8000), { maxLength: 60 }), (gaps) => {
        let now = 0;
        const times = gaps.map((gap) => (now += gap));
        const answered = pacings(times).flatMap(({ kind }, i) =>
          kind === 'answer' ? (times[i] ?? 0) : [],
        );
        expect(answered.filter((at, i) => at - (answered[i - 6] ?? -20_000) < 20_000)).toEqual([]);
      }),
    );
  });
});

test.each([
  [[0, 5000], 24_999, false],
  [[0, 5000], 25_000, true],
  [[], 0, true],
])('questions at %j can be forgotten at %i: %s', (answeredAt, now, past) => {
  expect(isPast({ answeredAt, told: false }, now)).toBe(past);
});
