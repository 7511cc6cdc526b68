import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { personChoices, withPerson } from '../src/command/choose-person.js';
import { storyChoices, withStory } from '../src/command/choose-story.js';
import { slashCommand } from '../src/command/declaration.js';
import { everywhere, storyOption } from '../src/command/everywhere.js';
import { named } from '../src/command/localised.js';
import { asSet } from '../src/command/reply.js';
import { peopleView, personView } from '../src/views/people.js';

/** `/people`: whom the story names, all of them or one. */
export const people = slashCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named('people'),
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named('people.name'),
        autocomplete: true,
        max_length: 100,
      },
      storyOption,
    ],
  },
  run: ({ name, story }, context) =>
    withStory(context, story, (found) => {
      const everybody = () =>
        asSet(context, peopleView(context.language, found.slug, found.story, 1));
      if (name === undefined) return everybody();
      return withPerson(context.language, found.story, name, (person) => {
        const view = personView(context.language, found.slug, found.story, person);
        return view === undefined ? everybody() : asSet(context, view);
      });
    }),
  complete: (focused, context) =>
    focused.name === 'name'
      ? personChoices(focused, context)
      : storyChoices(context, focused.value),
});
