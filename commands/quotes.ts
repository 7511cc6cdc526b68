import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { personChoices, withPerson } from '../src/command/choose-person.js';
import { storyChoices, withStory } from '../src/command/choose-story.js';
import { slashCommand } from '../src/command/declaration.js';
import { everywhere, storyOption } from '../src/command/everywhere.js';
import { named } from '../src/command/localised.js';
import { quotesAbout } from '../src/answer/quotes-about.js';
import { asSet } from '../src/command/reply.js';
import { quotesAboutView, quotesView } from '../src/views/quotes.js';

/** `/quotes`: what the story quotes, all of it, one person's, or what is about a topic. */
export const quotes = slashCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named('quotes'),
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named('quotes.person'),
        autocomplete: true,
        max_length: 100,
      },
      {
        type: ApplicationCommandOptionType.String,
        ...named('quotes.about'),
        max_length: 100,
      },
      storyOption,
    ],
  },
  run: ({ person, about, story }, context) =>
    withStory(context, story, (found) => {
      const show = (place: number) => {
        if (about === undefined) {
          return asSet(
            context,
            quotesView(context.language, found.slug, found.story, { person: place, page: 1 }),
          );
        }
        const speaker = found.story.people[place - 1]?.name;
        const close = quotesAbout(found.story, about, speaker);
        return asSet(context, quotesAboutView(context.language, found.story, about, close));
      };
      return person === undefined
        ? show(0)
        : withPerson(context.language, found.story, person, show);
    }),
  complete: (focused, context) =>
    focused.name === 'person'
      ? personChoices(focused, context)
      : storyChoices(context, focused.value),
});
