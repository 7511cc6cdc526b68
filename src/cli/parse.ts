import type { Story } from '../story/types.js';
import { palette } from './palette.js';
import { readStoryFile } from './read-story-file.js';
import { storyJson } from './story-json.js';
import { storyText } from './story-text.js';
import { badUsage, readArguments, type Subcommand } from './usage.js';

/** `byline parse`: shows what was read in story files, one JSON object a file or a page for people. */
export const parse: Subcommand = async (args, terminal) => {
  const given = readArguments(args, { json: { type: 'boolean' } });
  if (!given.ok) return badUsage(terminal, given.reason);
  if (given.positionals.length === 0) return badUsage(terminal, 'parse needs a FILE');

  const show = given.values.json
    ? (story: Story) => JSON.stringify(storyJson(story))
    : (story: Story) => storyText(story, palette(terminal.stdout));
  let status = 0;
  for (const file of given.positionals) {
    const reading = await readStoryFile(file);
    if (reading.ok) {
      terminal.stdout.write(`${show(reading.story)}\n`);
    } else {
      terminal.stderr.write(`byline: ${reading.reason}\n`);
      status = 1;
    }
  }
  return status;
};
