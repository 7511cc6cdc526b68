/** An emoji; one of a server's own is named, since its picture is on Discord's machines. */
export function EmojiView({
  name,
  isCustom,
}: {
  readonly name: string;
  readonly isCustom: boolean;
}) {
  return isCustom ? <span class="custom-emoji">:{name}:</span> : <span class="emoji">{name}</span>;
}
