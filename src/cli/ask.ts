import { loadModel } from '../library/load-model.js';
import { createInterface } from 'node:readline/promises';
import { answerQuestion, answerWithModel } from '../answer/answer-question.js';
import type { ReadByModel } from '../answer/model-reading.js';
import { readers } from '../config.js';
import { indexStory, type StoryIndex } from '../answer/story-index.js';
import { suggestQuestions } from '../answer/suggestions/suggest-questions.js';
import type { Answer, Turn } from '../answer/types.js';
import { answerJson } from './answer-json.js';
import { answerText } from './answer-text.js';
import { readReaderSetting } from './environment.js';
import { openReader } from './open-reader.js';
import { palette, type Palette } from './palette.js';
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

  const reader = await readReaderSetting();
  if (reader === undefined) return failed(terminal, `READER must be one of ${readers.join(', ')}`);
  const reading = await readStoryFile(given.values.story);
  if (!reading.ok) return failed(terminal, reading.reason);

  const index = indexStory(reading.story, loadModel());
  const show = given.values.json
    ? (answer: Answer) => JSON.stringify(answerJson(answer))
    : textsOver(index, palette(terminal.stdout));
  const questions = given.positionals.length > 0 ? given.positionals : linesOf(terminal);
  const model = openReader({ reader, logLevel: undefined, token: undefined });
  const asked = conversationOver(index, given.values.conversation === true, model?.read);
  for await (const question of questions) {
    terminal.stdout.write(`${show(await asked(question))}\n`);
  }
  await model?.close();
  return 0;
};

/** Makes the texts for people; the questions to suggest are looked for when the first answer needs them. */
function textsOver(index: StoryIndex, style: Palette): (answer: Answer) => string {
  let found: readonly string[] | undefined;
  const suggestions = () => (found ??= suggestQuestions(index, 3));
  return (answer) => answerText({ story: index.story, answer, suggestions }, style);
}

function conversationOver(
  index: StoryIndex,
  remember: boolean,
  readByModel: ReadByModel | undefined,
): (question: string) => Promise<Answer> {
  const turns: Turn[] = [];
  return async (question) => {
    const answer =
      readByModel === undefined
        ? answerQuestion(index, question, turns)
        : await answerWithModel(index, question, turns, readByModel);
    // a blank line or thanks ask nothing, so a follow-up behind them still means the question before
    const asks = question.trim() !== '' && answer.lead?.kind !== 'no-question';
    if (remember && asks)
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
