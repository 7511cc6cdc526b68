import { gendersOf, type Gender } from '../story/people/gender.js';
import type { Quote, Story } from '../story/types.js';
import { beginningsOf } from './ranking/overlap.js';
import type { NamedPeople } from './conversation/names-in.js';
import { placesByKind } from './ranking/answer-type.js';
import { indexTexts, inverseFrequency, type Bm25Index } from './words/bm25.js';
import { sentencePeople } from './conversation/sentence-people.js';
import { tagWords, type TaggedWord } from './words/tagged-words.js';
import type { QuestionKind } from './question/question-kind.js';
import { paragraphSearch, type ParagraphSearch } from './ranking/paragraph-search.js';
import { vocabularyOf, type Vocabulary } from './spelling/vocabulary.js';
import { meaningOf, type StoryMeaning } from './ranking/meaning.js';
import type { Model } from './model.js';
import { fold, readWords, type Word } from './words/words.js';

/** One sentence, prepared for comparison with questions. */
export interface IndexedSentence {
  /** The sentence, verbatim. */
  readonly text: string;
  /** The number of its paragraph, from 1. */
  readonly paragraph: number;
  /** Its place in its paragraph, from 0. */
  readonly place: number;
  readonly words: readonly TaggedWord[];
  /** The places, from 0, at which each stem of a content word stands among `words`. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** The same with the stems of function words. */
  readonly allPlaces: ReadonlyMap<string, readonly number[]>;
  /** The first five letters of the stems of its content words. */
  readonly beginnings: ReadonlySet<string>;
  /** The places of the words that are of each kind that a question may ask for. */
  readonly ofKind: Readonly<Record<QuestionKind, readonly number[]>>;
  /** The inverse frequencies of these stems in the story, summed. */
  readonly weight: number;
  /** The quotes that it holds, wholly or in part. */
  readonly quotes: readonly Quote[];
  /** The stems of the content words of these quotes. */
  readonly quotedStems: ReadonlySet<string>;
  /** The places in `story.people` of those whom it names and whose role it tells. */
  readonly introduces: readonly number[];
}

/** A story, prepared for questions. Only `src/answer/` and `src/daily/angles/` look inside. */
export interface StoryIndex {
  readonly story: Story;
  readonly model: Model;
  readonly meaning: StoryMeaning;
  readonly sentences: readonly IndexedSentence[];
  /** The content stems of the sentences, for BM25. */
  readonly sentenceStems: Bm25Index;
  /** The stems of each paragraph, by its number. */
  readonly paragraphStems: ReadonlyMap<number, ReadonlySet<string>>;
  readonly headlineStems: ReadonlySet<string>;
  readonly findParagraphs: ParagraphSearch;
  readonly vocabulary: Vocabulary;
  /** Folded words that stand in a person's name or alias, with the places of those people in `story.people`. */
  readonly namedPeople: NamedPeople;
  /** Which pronoun stands for each of the story's people, in their order. */
  readonly genders: readonly Gender[];
  /** Of whom each of `sentences` speaks, by name or pronoun, most prominent first, as places in `story.people`. */
  readonly peopleOf: readonly (readonly number[])[];
}

/** Prepares a story for questions: once for a story, some milliseconds for a dozen paragraphs. */
export function indexStory(story: Story, model: Model): StoryIndex {
  const quotes = quotesByParagraph(story);
  const namedPeople = namedPeopleOf(story);
  const read = story.paragraphs.map(({ sentences }) =>
    sentences.map(({ text }) => indexSentence(text)),
  );
  const sentenceStems = indexTexts(read.flat().map(({ words }) => contentStems(words)));
  const sentences = story.paragraphs.flatMap((paragraph, i) =>
    (read[i] ?? []).map((sentence, place) => {
      const inParagraph = quotes.get(paragraph.number) ?? [];
      const held = inParagraph.filter((one) => isQuotedIn(sentence.text, one));
      return {
        ...sentence,
        ofKind: placesByKind(sentence.words, held.length > 0),
        weight: weightOf(sentenceStems, sentence.places.keys()),
        paragraph: paragraph.number,
        place,
        quotes: held,
        quotedStems: new Set(held.flatMap((one) => contentStems(readWords(one.text)))),
        introduces: introducedIn(story, namedPeople, sentence),
      };
    }),
  );
  const genders = gendersOf(story);
  const headline = readWords(story.headline);
  const paragraphWords = story.paragraphs.map(({ text }) => readWords(text));
  return {
    story,
    model,
    meaning: meaningOf(
      model.vectors,
      sentences.map(({ words }) => words),
    ),
    sentences,
    sentenceStems,
    paragraphStems: new Map(
      story.paragraphs.map(({ number }, i) => [
        number,
        new Set(contentStems(paragraphWords[i] ?? [])),
      ]),
    ),
    headlineStems: new Set(contentStems(headline)),
    findParagraphs: paragraphSearch(paragraphWords.map(contentText), 0.1),
    vocabulary: vocabularyOf(
      read.flat(),
      { text: story.headline, words: headline },
      story.people.flatMap(({ name, aliases }) => [name, ...aliases]).flatMap(readWords),
      model.vectors.rows,
    ),
    namedPeople,
    genders,
    peopleOf: sentencePeople(story, genders, namedPeople, sentences),
  };
}

type ReadSentence = Pick<IndexedSentence, 'text' | 'words' | 'places' | 'allPlaces' | 'beginnings'>;

function indexSentence(text: string): ReadSentence {
  const words = tagWords(text);
  const allPlaces = new Map<string, number[]>();
  words.forEach(({ stem }, place) => {
    const known = allPlaces.get(stem);
    if (known === undefined) allPlaces.set(stem, [place]);
    else known.push(place);
  });
  const content = new Set(contentStems(words));
  const places = new Map([...allPlaces].filter(([stem]) => content.has(stem)));
  return { text, words, places, allPlaces, beginnings: beginningsOf(content) };
}

function weightOf(index: Bm25Index, stems: Iterable<string>): number {
  let weight = 0;
  for (const stem of stems) weight += inverseFrequency(index, stem);
  return weight;
}

function quotesByParagraph(story: Story): ReadonlyMap<number, readonly Quote[]> {
  const byParagraph = new Map<number, Quote[]>();
  for (const quote of story.quotes) {
    const known = byParagraph.get(quote.paragraph);
    if (known === undefined) byParagraph.set(quote.paragraph, [quote]);
    else known.push(quote);
  }
  return byParagraph;
}

// A quotation may run over several sentences, marks and all: then each sentence holds only a part of it.
function isQuotedIn(sentence: string, quote: Quote): boolean {
  const bare = sentence.replace(/^["“]/u, '').replace(/["”]$/u, '');
  return sentence.includes(quote.text) || (bare.length > 10 && quote.text.includes(bare));
}

function introducedIn(
  story: Story,
  named: ReadonlyMap<string, readonly number[]>,
  { text, words }: Pick<IndexedSentence, 'text' | 'words'>,
): readonly number[] {
  const people = new Set(words.flatMap(({ folded }) => named.get(folded) ?? []));
  return [...people].filter((i) => {
    const role = story.people[i]?.role ?? '';
    return role !== '' && text.includes(role);
  });
}

function namedPeopleOf(story: Story): ReadonlyMap<string, readonly number[]> {
  const named = new Map<string, number[]>();
  story.people.forEach((person, i) => {
    for (const word of new Set(
      [person.name, ...person.aliases].flatMap((name) => name.split(' ')).map(fold),
    )) {
      named.set(word, [...(named.get(word) ?? []), i]);
    }
  });
  return named;
}

const contentStems = (words: readonly Word[]): string[] =>
  words.filter(({ content }) => content).map(({ stem }) => stem);
const contentText = (words: readonly Word[]): string =>
  [...new Set(words.filter(({ content }) => content).map(({ folded }) => folded))].join(' ');
