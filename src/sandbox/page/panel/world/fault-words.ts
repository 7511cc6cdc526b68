import type { PageConditions, PageWorldChange } from '../../../page-types.js';

/** A fault that can be switched on. */
export interface FaultChoice {
  readonly title: string;
  /** What one will see of it, in a sentence. */
  readonly seen: string;
  readonly buttons: readonly { readonly label: string; readonly change: PageWorldChange }[];
}

const second = 1000;

/** The faults that can be switched on, the rate limit in the channel that is shown. */
export function faultChoices(channelId: string, channelName: string): readonly FaultChoice[] {
  return [
    {
      title: 'Rate limit',
      seen: `Discord takes no requests for ${channelName}: answers there come late, but they come.`,
      buttons: [10, 30].map((seconds) => ({
        label: `For ${seconds} s`,
        change: { set: 'limit', channelId, forMs: seconds * second },
      })),
    },
    {
      title: 'Outage',
      seen: 'The bot can’t reach Discord: commands aren’t answered, and it comes back by itself.',
      buttons: [10, 30].map((seconds) => ({
        label: `For ${seconds} s`,
        change: { set: 'outage', forMs: seconds * second },
      })),
    },
    {
      title: 'Slow answers',
      seen: 'Each request takes so long. A command wants its first answer within 3 s: with 4 s the page says that the application did not respond.',
      buttons: [1, 4].map((seconds) => ({
        label: `${seconds} s late`,
        change: { set: 'delay', ms: seconds * second },
      })),
    },
    {
      title: 'Lost connection',
      seen: 'The bot connects anew and goes on. Where it can resume it is told all that it missed, else it begins afresh; “Wire” shows it.',
      buttons: [
        { label: 'Can resume', change: { set: 'lost', resumable: true } },
        { label: 'Begins afresh', change: { set: 'lost', resumable: false } },
      ],
    },
  ];
}

/** The faults that are on now, each in a few words. Empty where all is well. */
export function standingInWords(
  { faults }: Pick<PageConditions, 'faults'>,
  now: number,
  nameOf: (channelId: string) => string,
): readonly string[] {
  const left = (until: number) => `${Math.ceil((until - now) / second)} s left`;
  return [
    ...Object.entries(faults.limitedUntil)
      .filter(([, until]) => until > now)
      .map(([id, until]) => `Rate limit in ${nameOf(id)}, ${left(until)}`),
    ...(faults.outageUntil !== null && faults.outageUntil > now
      ? [`Outage, ${left(faults.outageUntil)}`]
      : []),
    ...(faults.delayMs > 0 ? [`Answers ${faults.delayMs / second} s late`] : []),
  ];
}
