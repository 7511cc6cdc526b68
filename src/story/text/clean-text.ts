// Characters that nobody sees: zero-width space, word joiner, byte-order mark, soft hyphen, and control characters but tab and line feed.
const INVISIBLE = /(?![\t\n])[\p{Cc}\u00ad\u200b\u2060\ufeff]/gu;

/**
 * Prepares a file's text for reading; everything behind it may rely on this form.
 *
 * Line ends of every system become `\n`; letters are composed (NFC); characters that nobody sees
 * (byte-order marks, zero-width spaces, word joiners, soft hyphens, control characters) go.
 * All else stays, no-break spaces and the joiners inside emoji included.
 */
export function cleanText(text: string): string {
  return text
    .replaceAll(/\r\n?|\u2028|\u2029|\u0085/gu, '\n')
    .normalize('NFC')
    .replaceAll(INVISIBLE, '');
}
