import { isDeepStrictEqual } from 'node:util';
import type { ModelReading, ReadByModel } from '../../answer/model-reading.js';
import type { Answer, Turn } from '../../answer/types.js';
import { askerOf } from '../../library/ask-story.js';
import type { LibraryStory } from '../../library/types.js';

/** An answer that the bot gave, with all that is needed to explain it. */
export interface NotedAnswer {
  /** Unique as long as the notes are kept. */
  readonly id: string;
  readonly found: LibraryStory;
  readonly question: string;
  /** Those before it, oldest first. */
  readonly turns: readonly Turn[];
  readonly answer: Answer;
  /** What the model made of the question; null where the built-in reader answered alone. */
  readonly reading: ModelReading | null;
}

/** Notes what the bot answers. */
export interface AnswerNotes {
  /** The same story, its answers noted. */
  readonly noting: (found: LibraryStory) => LibraryStory;
  /** The last answers, oldest first. */
  readonly kept: () => readonly NotedAnswer[];
}

/** A note holds a model's reading, about 100 bytes a sentence of the story. */
const mostKept = 50;

/**
 * Begins to note answers.
 *
 * A conversation is read back from its beginning for each of its questions, so that the earlier ones are asked again;
 * only what a person asks is noted: an answer that was noted before isn't where another question follows upon it at once.
 *
 * @param tell hears of each answer, once it is noted
 */
export function noteAnswers(
  readByModel: ReadByModel | undefined,
  tell: (noted: NotedAnswer) => void,
): AnswerNotes {
  let kept: readonly NotedAnswer[] = [];
  let given = 0;
  const waiting = new Set<NotedAnswer>();

  const isKnown = (noted: NotedAnswer): boolean => kept.some((one) => areSameAsking(one, noted));

  /** The question behind a turn that is not a person's own, if it was noted before. */
  function forgetReadBack(found: LibraryStory, turn: Turn | undefined): void {
    for (const noted of waiting) {
      if (turn !== undefined && leadsTo(noted, found, turn) && isKnown(noted)) {
        waiting.delete(noted);
      }
    }
  }

  function note(noted: NotedAnswer): void {
    waiting.add(noted);
    // by then the question behind it was asked, where there is one
    setImmediate(() => {
      if (!waiting.delete(noted)) return;
      kept = [...kept, noted].slice(-mostKept);
      tell(noted);
    });
  }

  return {
    kept: () => kept,
    noting: (found) => ({
      ...found,
      ask: async (question, turns) => {
        forgetReadBack(found, turns.at(-1));
        let reading: ModelReading | null = null;
        const read: ReadByModel | undefined =
          readByModel &&
          (async (story, asked) => {
            reading = await readByModel(story, asked);
            return reading;
          });
        const answer = await askerOf(found.index, found.answer, read)(question, turns);
        given += 1;
        note({ id: String(given), found, question, turns: [...turns], answer, reading });
        return answer;
      },
    }),
  };
}

function areSameAsking(one: NotedAnswer, other: NotedAnswer): boolean {
  return (
    one.found.index === other.found.index &&
    one.question === other.question &&
    isDeepStrictEqual(one.turns, other.turns)
  );
}

/** Whether a turn is made of an answer. */
function leadsTo({ found, answer }: NotedAnswer, story: LibraryStory, turn: Turn): boolean {
  return (
    found.index === story.index &&
    turn.question === answer.resolved &&
    turn.passage === (answer.passages[0] ?? null)
  );
}
