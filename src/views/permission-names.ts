import type { Language, WordKey } from '../language/language.js';
import { escapeMarkdown } from './markdown.js';

/** The permissions that Byline has words for, by Discord's names for bots: `SendMessages`. */
export type NamedPermission = WordKey extends infer Key
  ? Key extends `permission.${infer Name}`
    ? Name
    : never
  : never;

/** Permissions as Discord's client names them, a list in Markdown: `*View Channel*, *Send Messages*`. */
export function permissionList(language: Language, names: readonly NamedPermission[]): string {
  // the name of one holds `@everyone`
  return names.map((name) => `*${escapeMarkdown(language.say(`permission.${name}`))}*`).join(', ');
}
