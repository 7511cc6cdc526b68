import type { NameOfMention } from '../state/names.js';
import { nameOf, type PageChannel, type WorldState } from '../state/world-state.js';

/** Somebody or something that can be mentioned, as a person types it: `@Rosa`, `#news`. */
export interface Mention {
  readonly typed: string;
  /** What it is: the user name, the topic; '' for nothing. */
  readonly hint: string;
}

/** The beginning of a mention before the caret. */
interface Begun {
  /** Where its sign stands, a UTF-16 offset. */
  readonly at: number;
  readonly typed: string;
}

function begunAt(text: string, caret: number): Begun | undefined {
  const found = /(?:^|\s)([@#][^\s@#]*)$/.exec(text.slice(0, caret));
  const typed = found?.[1];
  return typed === undefined ? undefined : { at: caret - typed.length, typed };
}

/** The mentions that begin as what is typed before the caret (a UTF-16 offset); none where no mention is begun. */
export function mentionsFor(
  text: string,
  caret: number,
  known: readonly Mention[],
): readonly Mention[] {
  const begun = begunAt(text, caret);
  if (begun === undefined) return [];
  const sign = begun.typed.charAt(0);
  const wanted = begun.typed.slice(1).toLowerCase();
  return known
    .filter((one) => one.typed.startsWith(sign))
    .filter(({ typed, hint }) =>
      [...typed.slice(1).toLowerCase().split(/[\s-]/), typed.slice(1).toLowerCase(), hint].some(
        (word) => word.startsWith(wanted),
      ),
    );
}

/** The text with a mention in place of its beginning before the caret, and the caret behind it. */
export function withMention(
  text: string,
  caret: number,
  { typed }: Mention,
): { readonly text: string; readonly caret: number } {
  const at = begunAt(text, caret)?.at ?? caret;
  const before = `${text.slice(0, at)}${typed} `;
  return { text: before + text.slice(caret).trimStart(), caret: before.length };
}

/** The people and channels that a person can mention in a channel; in direct messages there are no channels. */
export function knownMentions(
  world: WorldState,
  channel: PageChannel,
  userId: string,
): readonly Mention[] {
  const people = [world.bot, ...world.users]
    .filter((user) => channel.viewers.includes(user.id))
    .map((user) => ({ typed: `@${nameOf(user)}`, hint: user.username }));
  if (channel.guild_id === undefined) return people;
  const channels = world.channels
    .filter((one) => one.guild_id === channel.guild_id && one.viewers.includes(userId))
    .map((one) => ({ typed: `#${one.name ?? ''}`, hint: one.topic ?? '' }));
  return [...people, ...channels];
}

/** The text as it is sent: `#news` becomes the mention of that channel. */
export function withChannels(text: string, channels: readonly PageChannel[]): string {
  const named = new Map(channels.map((one) => [one.name ?? '', one.id]));
  const names = [...named.keys()]
    .filter((name) => name !== '')
    .toSorted((one, other) => other.length - one.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (names.length === 0) return text;
  const pattern = new RegExp(`(?<=^|\\s)#(${names.join('|')})(?![\\w-])`, 'g');
  return text.replace(pattern, (whole, name: string) => {
    const id = named.get(name);
    return id === undefined ? whole : `<#${id}>`;
  });
}

/** A message's text as a person edits it: mentions are readable. */
export function readable(text: string, nameOfMention: NameOfMention): string {
  return text.replace(/<(@!?|#)(\d+)>/g, (whole, sign: string, id: string) => {
    const name = nameOfMention(sign === '#' ? 'channel' : 'user', id);
    return name === undefined ? whole : `${sign.charAt(0)}${name}`;
  });
}
