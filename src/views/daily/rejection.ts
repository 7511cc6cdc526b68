import type { Language } from '../../language/language.js';
import { permissionList, type NamedPermission } from '../permission-names.js';

/** The permissions without which a post can be refused, as a rejection's reason names them. */
const named: readonly NamedPermission[] = [
  'ViewChannel',
  'SendMessages',
  'ReadMessageHistory',
  'CreatePublicThreads',
  'SendMessagesInThreads',
  'MentionEveryone',
];

/**
 * Why Discord refused a post for good, as a sentence.
 *
 * @param reason - Discord's error code, and behind it the permissions that Byline lacked: `50013 SendMessages`
 */
export function rejectionText(language: Language, reason: string): string {
  const [code = '', ...names] = reason.split(' ');
  const lacked = named.filter((one) => names.includes(one));
  if (lacked.length > 0) {
    return language.say('daily.rejection.lacking', {
      permissions: permissionList(language, lacked),
    });
  }
  // https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
  switch (code) {
    case '10003':
      return language.say('daily.rejection.channel-gone');
    case '50001':
      return language.say('daily.rejection.no-access');
    case '50013':
      return language.say('daily.rejection.not-allowed');
    default:
      return language.say('daily.rejection.other', { code });
  }
}
