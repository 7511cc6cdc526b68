import { createInterface } from 'node:readline/promises';
import { answerQuestion } from '../answer/answer-question.js';
import { indexStory, type StoryIndex } from '../answer/story-index.js';
import type { Answer, Turn } from '../answer/types.js';
import { answerJson } from './answer-json.js';
import { answerText } from './answer-text.js';
import { palette } from './palette.js';
import { readStoryFile } from './read-story-file.js';
import { badUsage, failed, readArguments, type Subcommand, type Terminal } from './usage.js';

/** `byline ask`: answers questions about one story file, as JSON lines or for people. */
export const ask: Subcommand = async (args, terminal) => {
  const given = readArguments(args, {
    story: { type: 'string' },
    json: { type: 'boolean' },
    conversation: { type: 'boolean' },
  });
  if (!given.ok) return badUsage(terminal, given.reason);
  if (given.values.story === undefined) return badUsage(terminal, 'ask needs --story FILE');

  const reading = await readStoryFile(given.values.story);
  if (!reading.ok) return failed(terminal, reading.reason);

  const show = given.values.json
    ? (answer: Answer) => JSON.stringify(answerJson(answer))
    : (answer: Answer) => answerText(answer, palette(terminal.stdout));
  const questions = given.positionals.length > 0 ? given.positionals : linesOf(terminal);
  const asked = conversationOver(indexStory(reading.story), given.values.conversation === true);
  for await (const question of questions) terminal.stdout.write(`${show(asked(question))}\n`);
  return 0;
};

function conversationOver(index: StoryIndex, remember: boolean): (question: string) => Answer {
  const turns: Turn[] = [];
  return (question) => {
    const answer = answerQuestion(index, question, turns);
    // a blank line asks nothing, so a follow-up behind it still means the question before it
    if (remember && question.trim() !== '')
      turns.push({ question: answer.resolved, passage: answer.passages[0] ?? null });
    return answer;
  };
}

function linesOf(terminal: Terminal): AsyncIterable<string> {
  if (terminal.stdin.isTTY) {
    terminal.stderr.write('Ask about the story, one question a line; Ctrl+D ends.\n');
  }
  return createInterface({ input: terminal.stdin, crlfDelay: Infinity });
}
