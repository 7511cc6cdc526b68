import { answerQuestion } from './answer-question.js';
import { isTime } from './answer-type.js';
import type { IndexedSentence, StoryIndex } from './story-index.js';
import type { TaggedWord } from './tagged-words.js';

/** The longest question that is suggested, in UTF-16 units: what fits on a button of Discord. */
const longestSuggestion = 80;

// Trying a question costs as much as answering it.
const mostTried = 100;

/** A question and the place where its answer must be found for it to be suggested. */
interface Suggestion {
  readonly question: string;
  readonly isAnsweredBy: (sentence: string, paragraph: number) => boolean;
}

/**
 * Up to `count` questions that this story answers, as a person would ask them, each at most 80 characters long: what
 * people said, who they are, what happened at a place or a time, how many of something there are, in turn. Each was
 * asked and answered with the right sentence. Fewer, or none, where the story holds little of these.
 */
export function suggestQuestions(index: StoryIndex, count: number): readonly string[] {
  const tried = new Set<string>();
  const chosen: string[] = [];
  for (const { question, isAnsweredBy } of inTurn([
    saidQuestions(index),
    personQuestions(index),
    timeQuestions(index),
    placeQuestions(index),
    numberQuestions(index),
  ])) {
    if (chosen.length >= count || tried.size >= mostTried) break;
    if (tried.has(question) || question.length > longestSuggestion) continue;
    tried.add(question);
    const { kind, passages } = answerQuestion(index, question);
    const best = passages[0];
    if (kind === 'answer' && best !== undefined && isAnsweredBy(best.sentence, best.paragraph)) {
      chosen.push(question);
    }
  }
  return chosen;
}

function* inTurn(groups: readonly (readonly Suggestion[])[]): Generator<Suggestion> {
  const longest = Math.max(...groups.map(({ length }) => length));
  for (let i = 0; i < longest; i++) {
    for (const group of groups) {
      const suggestion = group[i];
      if (suggestion !== undefined) yield suggestion;
    }
  }
}

function saidQuestions({ story, sentences }: StoryIndex): readonly Suggestion[] {
  return story.quotes
    .filter(({ kind, speaker }) => kind === 'direct' && speaker !== '')
    .flatMap((quote) => {
      const holder = sentences.find(({ quotes }) => quotes.includes(quote));
      const topic = holder === undefined ? undefined : topicOf(holder, quote.text);
      const question =
        topic === undefined
          ? `What did ${quote.speaker} say?`
          : `What did ${quote.speaker} say about ${topic}?`;
      const isAnsweredBy = (sentence: string): boolean => sentence === holder?.text;
      return [{ question, isAnsweredBy }];
    });
}

/** The longest noun inside a quotation: the likeliest to say what it is about. */
function topicOf(sentence: IndexedSentence, quoted: string): string | undefined {
  const from = sentence.text.indexOf(quoted);
  if (from < 0) return undefined;
  const inside = sentence.words.filter((word) => {
    const isInside = word.start >= from && word.end <= from + quoted.length;
    return (
      isInside &&
      word.tag === 'NOUN' &&
      word.content &&
      !isTime(word) &&
      !units.has(word.folded) &&
      /^\p{L}+$/u.test(word.text)
    );
  });
  const longest = inside.reduce(
    (most, { text }) => (text.length > most.length ? text : most),
    'four',
  );
  if (longest === 'four') return undefined;
  return /[^aisu]s$/u.test(longest) ? longest : `the ${longest}`;
}

function personQuestions({ story, sentences }: StoryIndex): readonly Suggestion[] {
  return (
    story.people
      .map(({ name, role, mentions }, person) => ({ name, role, mentions, person }))
      .filter(({ role }) => role !== '')
      // whom a story names once is whom people ask about
      .toSorted((left, right) => left.mentions - right.mentions)
      .map(({ name, person }) => ({
        question: `Who is ${name}?`,
        isAnsweredBy: (text) =>
          sentences.some((one) => one.text === text && one.introduces.includes(person)),
      }))
  );
}

function placeQuestions(index: StoryIndex): readonly Suggestion[] {
  return index.sentences.flatMap(({ text, words }) =>
    words.flatMap((word, i) => {
      const before = words[i - 1];
      if (before?.folded !== 'in' || word.tag !== 'PROPN' || isTime(word)) return [];
      if (index.namedPeople.has(word.folded) || /['’]/u.test(word.text)) return [];
      const place = nameFrom(text, words, i);
      return [{ question: `What happened in ${place}?`, isAnsweredBy: holding(place) }];
    }),
  );
}

function timeQuestions({ sentences }: StoryIndex): readonly Suggestion[] {
  return sentences.flatMap(({ words }) =>
    words.flatMap((word, i) => {
      const before = words[i - 1]?.folded;
      if (before !== 'on' || !/^\p{Lu}/u.test(word.text) || !isTime(word)) return [];
      return [{ question: `What happened on ${word.text}?`, isAnsweredBy: holding(word.text) }];
    }),
  );
}

// What is measured in them is asked for with `how much` or `how far`, and the noun alone doesn't tell of what.
const units: ReadonlySet<string> = new Set(
  `percent points dollars euros pounds crowns francs yen metres meters kilometres kilometers miles feet inches
  degrees tonnes tons kilos grams litres liters acres hectares times`.split(/\s+/),
);

function numberQuestions({ sentences }: StoryIndex): readonly Suggestion[] {
  return sentences.flatMap(({ text, words }) =>
    words.flatMap((word, i) => {
      const counted = words[i + 1];
      // `two sides` is a manner of speaking more often than a count
      if (!/^\d/.test(word.text) || counted === undefined) return [];
      if (counted.tag !== 'NOUN' || !counted.folded.endsWith('s') || isTime(counted)) return [];
      if (units.has(counted.folded)) return [];
      if (text.slice(word.end, counted.start) !== ' ') return [];
      return [
        {
          question: `How many ${counted.text} are there?`,
          isAnsweredBy: holding(`${word.text} ${counted.text}`),
        },
      ];
    }),
  );
}

const holding =
  (part: string) =>
  (sentence: string): boolean =>
    sentence.includes(part);

/** The name that begins with a word, as the sentence has it: `White House`. */
function nameFrom(text: string, words: readonly TaggedWord[], from: number): string {
  let last = from;
  while (words[last + 1]?.tag === 'PROPN' && text[words[last]?.end ?? 0] === ' ') last++;
  return text.slice(words[from]?.start ?? 0, words[last]?.end ?? 0);
}
