/** Whether a picture comes from this machine (`origin` is the page's) or stands in its address, so that it may be loaded. */
export function isFromHere(url: string, origin: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, origin: from } = new URL(url);
  return protocol === 'data:' || protocol === 'blob:' || from === origin;
}
