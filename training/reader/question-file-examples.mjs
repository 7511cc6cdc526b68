import { parse } from 'node:path';
import { readQuestionFile, storyText } from '../../dist/src/questions/question-file.js';
import { readStory } from '../../dist/src/story/read-story.js';

/**
 * The stories of a question file as examples, in a set of the file's name. A question that the story answers, in a
 * sentence that isn't found, is `told` and has no `gold`. Throws an `Error` that names the file where it is none.
 */
export async function examplesOfQuestionFile(path) {
  const reading = await readQuestionFile(path);
  if (!reading.ok) throw new Error(reading.reason);
  const { name } = parse(path);
  return reading.stories.map((story, i) => ({
    set: name,
    id: `${name}-${i + 1}`,
    // these files name one place that answers, which need not be the only one
    complete: false,
    ...exampleOf(story),
  }));
}

function exampleOf(story) {
  const reading = readStory(storyText(story));
  if (!reading.ok) throw new Error(`${story.headline}: ${reading.problem.reason}`);
  const { headline, paragraphs } = reading.story;
  const sentences = paragraphs.flatMap(({ number, sentences }) =>
    sentences.map(({ text }, place) => ({ paragraph: number, place, text })),
  );
  const asked = (kind) => (question) => ({
    q: question.question,
    kind,
    told: question.golds.length > 0 || question.answers.length > 0,
    ...placeOf(question, sentences),
  });
  return {
    headline,
    sentences: sentences.map(({ text }) => text),
    questions: [
      ...story.readerQuestions.map(asked('reader')),
      ...story.questions.map(asked('question')),
      ...story.unanswerable.map((q) => ({
        q,
        kind: 'unanswerable',
        told: false,
        gold: [],
        answers: [],
      })),
    ],
  };
}

/** Which sentences answer, by their places in the story, and in what words. */
function placeOf({ question, golds, answers }, sentences) {
  if (golds.some(({ sentence }) => sentence === null)) {
    const numbers = new Set(golds.map(({ paragraph }) => paragraph));
    const likely = sentences.flatMap(({ paragraph, text }, place) =>
      numbers.has(paragraph) ? [{ place, text }] : [],
    );
    return verbatimIn(likely, question, answers) ?? byWordsIn(likely, answers[0] ?? '');
  }
  const gold = golds.flatMap(({ paragraph, sentence }) => {
    const place = sentences.findIndex(
      (one) => one.paragraph === paragraph && one.place === sentence,
    );
    return place < 0 ? [] : [place];
  });
  return { gold, answers };
}

/** A phrase that stands in more sentences than these says little of which one answers. */
const MOST_SENTENCES = 3;

/** The sentence that has an answer in its words; of several the one that has most words of the question. */
function verbatimIn(sentences, question, answers) {
  const asked = new Set(wordsOf(question));
  const shared = ({ text }) => wordsOf(text).filter((word) => asked.has(word)).length;
  for (const answer of answers.map((one) => one.trim().replace(/\.$/u, ''))) {
    if (answer.length < 2) continue;
    const from = ({ text }) => text.toLowerCase().indexOf(answer.toLowerCase());
    const hits = sentences.filter((sentence) => from(sentence) >= 0);
    if (hits.length === 0 || hits.length > MOST_SENTENCES) continue;
    const [best] = hits.toSorted((one, other) => shared(other) - shared(one));
    const at = from(best);
    return { gold: [best.place], answers: [best.text.slice(at, at + answer.length)] };
  }
  return undefined;
}

/** An answer of fewer words than these could stand anywhere. */
const FEWEST_WORDS = 3;
const LEAST_SHARE = 0.6;

/** The sentence that has most of an answer's words, without a span: the answer is somebody's paraphrase. */
function byWordsIn(sentences, answer) {
  const words = wordsOf(answer);
  const [best] = sentences
    .map(({ place, text }) => {
      const there = new Set(wordsOf(text));
      return { place, shared: words.filter((word) => there.has(word)).length };
    })
    .toSorted((one, other) => other.shared - one.shared);
  const isFound =
    best !== undefined && words.length >= FEWEST_WORDS && best.shared / words.length >= LEAST_SHARE;
  return { gold: isFound ? [best.place] : [], answers: [] };
}

const wordsOf = (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
