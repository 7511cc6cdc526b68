import type { Command } from '../src/command/declaration.js';
import { askAboutThis } from './ask-about-this.js';
import { ask } from './ask.js';
import { daily } from './daily.js';
import { help } from './help.js';
import { people } from './people.js';
import { privacy } from './privacy.js';
import { quotes } from './quotes.js';
import { related } from './related.js';
import { settings } from './settings.js';
import { story } from './story.js';
import { summary } from './summary.js';

/** All that a person can type or choose in Discord. */
export const commands: readonly Command[] = [
  ask,
  summary,
  quotes,
  people,
  related,
  story,
  daily,
  settings,
  privacy,
  help,
  askAboutThis,
];
