/** Query parameters that tell a newspaper where a reader came from, not which story is meant. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|twclid|yclid|cmpid|icid)$/i;

/**
 * An address that a page names, in full and without what tracks its readers; '' where it is no address of the web.
 *
 * @param text the address as the page has it, maybe relative
 * @param base the address of the page itself, or '' where it is not known
 */
export function storyAddress(text: string, base: string): string {
  const trimmed = text.trim();
  if (trimmed === '' || !URL.canParse(trimmed, base === '' ? undefined : base)) return '';
  const url = new URL(trimmed, base === '' ? undefined : base);
  if (!['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '') {
    return '';
  }
  url.hash = '';
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of tracking) url.searchParams.delete(name);
  return url.href;
}
