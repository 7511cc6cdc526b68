import { interactionToken } from '../interactions/interaction-payloads.js';
import type { World } from '../world/world.js';

/** What stands in a secret's place. */
const hidden = '(hidden)';

/** Makes what takes the bot's token and the tokens of interactions out of a text. */
export function createHiding({ token }: Pick<World, 'token'>): (text: string) => string {
  return (text) => text.replaceAll(token, hidden).replaceAll(interactionToken, hidden);
}
