import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { askStory } from '../src/command/ask-story.js';
import { storyChoices, withStory } from '../src/command/choose-story.js';
import { slashCommand } from '../src/command/declaration.js';
import { everywhere, storyOption } from '../src/command/everywhere.js';
import { named } from '../src/command/localised.js';
import { asSet } from '../src/command/reply.js';
import { findStory } from '../src/library/find-story.js';
import { questionsLike } from '../src/library/questions-like.js';
import { QUESTION_LIMIT } from '../src/views/question-modal.js';

/** `/ask`: a question about a story, answered with a sentence of it. */
export const ask = slashCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named('ask'),
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named('ask.question'),
        required: true,
        autocomplete: true,
        max_length: QUESTION_LIMIT,
      },
      storyOption,
      {
        type: ApplicationCommandOptionType.Boolean,
        ...named('ask.private'),
      },
    ],
  },
  asks: true,
  run: ({ question, story, private: hidden }, context) =>
    withStory(context, story, async (found) =>
      asSet(
        { private: hidden ?? context.private },
        await askStory({
          language: context.language,
          found,
          question,
          before: [],
          repeatQuestion: true,
        }),
      ),
    ),
  complete: ({ name, value, others }, context) => {
    if (name === 'story') return storyChoices(context, value);
    const named = typeof others['story'] === 'string' ? others['story'] : undefined;
    const found = named === undefined ? context.storyHere : findStory(context.library, named);
    return questionsLike(found?.questions ?? [], value).map((question) => ({
      name: question,
      value: question,
    }));
  },
});
