import type { APIUser } from 'discord-api-types/v10';
import type { AllowedMentions } from '../rules/allowed-mentions.js';

/** Whom a message pings. */
export interface Pings {
  readonly userIds: readonly string[];
  readonly roleIds: readonly string[];
  readonly everyone: boolean;
}

/** What decides whom a message pings. */
export interface PingQuestion {
  /** Its content and its text displays. */
  readonly texts: readonly string[];
  /** Undefined lets it ping whom it names. */
  readonly allowed: AllowedMentions | undefined;
  /** The author of the message that it replies to, where that one can be pinged. */
  readonly repliedTo: APIUser | undefined;
  /** Whether its author may ping everyone and all roles there. */
  readonly mayMentionEveryone: boolean;
  /** The roles that anybody may ping there. */
  readonly mentionableRoles: ReadonlySet<string>;
}

/**
 * Whom a message pings by Discord's allowed mentions. Stricter than Discord in one point: names inside
 * code count too, so that a text that relies on code marks to ping nobody is found out.
 */
export function pingsOf(question: PingQuestion): Pings {
  const { texts, allowed, repliedTo, mayMentionEveryone, mentionableRoles } = question;
  const all = texts.join('\n');
  const parsed = (kind: 'users' | 'roles' | 'everyone'): boolean =>
    allowed === undefined || (allowed.parse?.includes(kind) ?? false);
  const users = idsIn(all, /<@!?(\d{1,20})>/g).filter(
    (id) => parsed('users') || (allowed?.users?.includes(id) ?? false),
  );
  const roles = idsIn(all, /<@&(\d{1,20})>/g).filter(
    (id) =>
      (mayMentionEveryone || mentionableRoles.has(id)) &&
      (parsed('roles') || (allowed?.roles?.includes(id) ?? false)),
  );
  const pingsReplied =
    repliedTo !== undefined && (allowed === undefined || allowed.replied_user === true);
  return {
    userIds: [...new Set(pingsReplied ? [...users, repliedTo.id] : users)],
    roleIds: [...new Set(roles)],
    everyone: mayMentionEveryone && parsed('everyone') && /@(?:everyone|here)\b/.test(all),
  };
}

function idsIn(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}
