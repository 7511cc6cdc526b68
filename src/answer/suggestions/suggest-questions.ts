import { TITLES } from '../../story/people/name-words.js';
import { answerQuestion } from '../answer-question.js';
import { countingQuestions } from './counting-questions.js';
import { dayQuestions, placeQuestions } from './event-questions.js';
import { saidQuestions } from './said-questions.js';
import type { StoryIndex } from '../story-index.js';
import type { Suggestion } from './suggestion.js';
import { fold } from '../words/words.js';

/** The longest question that is suggested, in UTF-16 units: what fits on a button of Discord. */
const longestSuggestion = 80;

// Trying a question costs as much as answering it.
const mostTried = 100;

/**
 * Up to `count` questions that this story answers, as a person would ask them, each at most 80 characters long: what
 * people said, who they are, what happened at a place or a time, how many of something there are, in turn. Each was
 * asked and answered with the sentence, or the person, that it was made from. Fewer, or none, where the story holds
 * little of these.
 */
export function suggestQuestions(index: StoryIndex, count: number): readonly string[] {
  const tried = new Set<string>();
  const chosen: string[] = [];
  for (const { question, isAnsweredBy } of inTurn([
    saidQuestions(index),
    personQuestions(index),
    dayQuestions(index),
    countingQuestions(index),
    placeQuestions(index),
  ])) {
    if (chosen.length >= count || tried.size >= mostTried) break;
    if (tried.has(question) || question.length > longestSuggestion) continue;
    tried.add(question);
    const answer = answerQuestion(index, question);
    if (answer.kind === 'answer' && isAnsweredBy(answer)) chosen.push(question);
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

function personQuestions({ story }: StoryIndex): readonly Suggestion[] {
  return (
    story.people
      .map(({ name, role, mentions }, person) => ({ name, role, mentions, person }))
      // a title alone, or half a name, makes no card that tells anything
      .filter(({ name, role }) => role !== '' && !TITLES.has(fold(role)) && name.includes(' '))
      // whom a story names once is whom people ask about
      .toSorted((left, right) => left.mentions - right.mentions)
      .map(({ name, person }) => ({
        question: `Who is ${name}?`,
        isAnsweredBy: ({ lead }) => lead?.kind === 'person' && lead.person === person,
      }))
  );
}
