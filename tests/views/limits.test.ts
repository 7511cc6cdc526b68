import { array, assert, boolean, constantFrom, integer, option, property } from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../src/language/language.js';
import { answerView } from '../../src/views/answer/answer.js';
import { answersView } from '../../src/views/answer/answers.js';
import { greetingView, helpView, howToAskView } from '../../src/views/help.js';
import { notRightView } from '../../src/views/answer/not-right.js';
import { paragraphView, readingView } from '../../src/views/paragraph.js';
import { peopleView, personView } from '../../src/views/people.js';
import { questionModal } from '../../src/views/question-modal.js';
import { quotesAboutView, quotesView } from '../../src/views/quotes.js';
import { relatedView } from '../../src/views/related.js';
import { storiesView, storyView } from '../../src/views/stories.js';
import { summaryView } from '../../src/views/summary.js';
import { timeLineView } from '../../src/views/time-line.js';
import type { StorySlug } from '../../src/story/types.js';
import {
  hostileAnswer,
  hostilePassages,
  hostileStory,
  hostileText,
  longSlug,
} from './arbitrary-story.js';
import { expectGood } from './message-problems.js';

const place = integer({ min: 0, max: 15 });
const language = constantFrom(...languages);

test('an answer of any kind over any story is a message that Discord takes', () => {
  const suggestions = array(hostileText, { maxLength: 5 });
  assert(
    property(
      language,
      hostileStory,
      hostileAnswer,
      boolean(),
      suggestions,
      (language, story, answer, repeat, others) => {
        expectGood(
          answerView({
            language,
            slug: longSlug,
            story,
            answer,
            repeatQuestion: repeat,
            suggestions: others,
          }),
        );
      },
    ),
  );
});

test('the answers to several questions over any story are a message that Discord takes, in every language', () => {
  const answers = array(hostileAnswer, { minLength: 1, maxLength: 3 });
  const suggestions = array(hostileText, { maxLength: 5 });
  assert(
    property(
      hostileStory,
      answers,
      integer({ min: 0, max: 30 }),
      suggestions,
      constantFrom(...languages),
      (story, answers, left, suggestions, language) => {
        expectGood(answersView({ language, slug: longSlug, story, answers, left, suggestions }));
      },
    ),
    { numRuns: 300 },
  );
});

test('a summary of any length is a message that Discord takes', () => {
  const length = constantFrom('short' as const, 'medium' as const, 'long' as const);
  assert(
    property(language, hostileStory, length, (language, story, length) => {
      expectGood(summaryView(language, longSlug, story, length));
    }),
  );
});

test('quotes are a message that Discord takes, whoever said them and on any page', () => {
  assert(
    property(
      language,
      hostileStory,
      place,
      place,
      hostileText,
      (language, story, person, page, topic) => {
        expectGood(quotesView(language, longSlug, story, { person, page }));
        expectGood(quotesAboutView(language, story, topic, story.quotes));
      },
    ),
  );
});

test('people are a message that Discord takes, on any page, and so is each of them', () => {
  assert(
    property(language, hostileStory, place, (language, story, page) => {
      expectGood(peopleView(language, longSlug, story, page));
      story.people.forEach((_person, at) =>
        expectGood(personView(language, longSlug, story, at + 1)),
      );
      expect(personView(language, longSlug, story, story.people.length + 1)).toBeUndefined();
    }),
  );
});

test('a time line is a message that Discord takes, on any page', () => {
  assert(
    property(language, hostileStory, place, (language, story, page) => {
      expectGood(timeLineView(language, longSlug, story, page));
    }),
  );
});

test('related headlines are a message that Discord takes, even where several are the same story', () => {
  const here = option(constantFrom(longSlug), { nil: undefined });
  const topic = option(hostileText, { nil: undefined });
  assert(
    property(
      language,
      hostileStory,
      array(here, { minLength: 14 }),
      topic,
      boolean(),
      (language, story, slugs, about, close) => {
        const related = story.related.map((related, at) => ({ related, close, here: slugs[at] }));
        expectGood(relatedView(language, story, related, about));
      },
    ),
  );
});

test('a list of stories and a story at a glance are messages that Discord takes', () => {
  const stories = array(hostileStory, { minLength: 1, maxLength: 14 }).map((some) =>
    // The slugs of invented stories.
    some.map((story, at) => ({ slug: `${at}-${'s'.repeat(57)}` as StorySlug, story })),
  );
  assert(
    property(language, stories, boolean(), (language, named, canDiscuss) => {
      expectGood(storiesView(language, named));
      named.slice(0, 1).forEach((one) => expectGood(storyView(language, one, canDiscuss)));
    }),
    { numRuns: 40 },
  );
});

test('paragraphs are messages that Discord takes, each on any page', () => {
  assert(
    property(language, hostileStory, place, (language, story, page) => {
      expectGood(readingView(language, longSlug, story, page));
      story.paragraphs.forEach(({ number }) =>
        expectGood(paragraphView(language, longSlug, story, number, page)),
      );
      expect(
        paragraphView(language, longSlug, story, story.paragraphs.length + 1, 1),
      ).toBeUndefined();
    }),
  );
});

test('thanks, help and greetings are messages that Discord takes', () => {
  assert(
    property(language, hostileStory, hostilePassages, (language, story, passages) => {
      const today = { slug: longSlug, story };
      expectGood(notRightView(language, longSlug, story, passages));
      [helpView, greetingView, howToAskView].forEach((view) => {
        expectGood(view(language, today));
        expectGood(view(language, undefined));
      });
    }),
  );
});

test('the modal for a question keeps to the lengths that Discord takes', () => {
  assert(
    property(language, hostileText, hostileText, (language, headline, example) => {
      const {
        title,
        custom_id: id,
        components,
      } = questionModal(language, longSlug, headline, example);
      const lengths = {
        'title <= 45': title.length <= 45,
        'custom_id <= 100': id.length <= 100,
        'label <= 45': components.every((one) => !('label' in one) || one.label.length <= 45),
        'description <= 100': components.every(
          (one) => !('description' in one) || (one.description ?? '').length <= 100,
        ),
        'placeholder <= 100': components.every(
          (one) =>
            !('component' in one && 'placeholder' in one.component) ||
            (one.component.placeholder ?? '').length <= 100,
        ),
        'no half pair': !/\p{Surrogate}/u.test(JSON.stringify(components)),
      };
      expect(Object.entries(lengths).filter(([, kept]) => !kept)).toEqual([]);
    }),
  );
});
