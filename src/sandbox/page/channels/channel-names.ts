import type { PageState } from '../state/page-state.js';
import { placeOf } from '../state/page-state.js';
import { nameOf, titleOf } from '../state/world-state.js';

/** How the place that is shown is called in the bar. */
export function titleOfPlace(state: PageState): string {
  const channel = placeOf(state);
  return channel === undefined ? `@ ${nameOf(state.world.bot)}` : titleOf(channel, state.world.bot);
}
