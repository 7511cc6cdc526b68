/** A channel as Discord shows it: its name, which leads there. */
export function channelMention(channelId: string): string {
  return `<#${channelId}>`;
}

/** A role as Discord shows it: its name; it pings only where a message's `allowed_mentions` say so. */
export function roleMention(roleId: string): string {
  return `<@&${roleId}>`;
}

/**
 * An instant as each reader's Discord shows it: the day and time, and how long until or since then.
 * https://discord.com/developers/docs/reference#message-formatting
 *
 * @param at - ms since 1970
 */
export function instantText(at: number): string {
  return `<t:${Math.floor(at / 1000)}:F> (${agoText(at)})`;
}

/** How long until or since an instant (ms since 1970), as each reader's Discord shows it. */
export function agoText(at: number): string {
  return `<t:${Math.floor(at / 1000)}:R>`;
}

/** The address of a message, which Discord shows as a way there. */
export function messageLink(
  { guildId, channelId }: { readonly guildId: string; readonly channelId: string },
  messageId: string,
): string {
  return `https://discord.com/channels/${guildId}/${channelId}/${messageId}`;
}
