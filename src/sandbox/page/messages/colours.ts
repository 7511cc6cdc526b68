/** One of Discord's colours (24 bits) as CSS writes it; undefined for none. */
export function cssColour(colour: number | null | undefined): string | undefined {
  return typeof colour === 'number' ? `#${colour.toString(16).padStart(6, '0')}` : undefined;
}
