import type { LibraryStory } from '../library/types.js';
import { NEWEST } from '../settings/story-here.js';
import { noticeView } from '../views/notice.js';
import { headlineText } from '../views/story-line.js';
import { storyChoices, withStory } from './choose-story.js';
import type { CommandContext } from './context.js';
import type { Choice } from './declaration.js';
import { forModerators } from './for-moderators.js';
import { privately, type Reply } from './reply.js';
import type { Server } from './server.js';

/** For where a story is chosen: the channel in which the command is used, or all of the server. */
export type ChosenFor = 'channel' | 'server';

/**
 * Chooses the story that is meant in a channel or a server where nothing else says which, as far as the person may;
 * “the newest” takes that back.
 *
 * @param named - a slug, a headline or words of one, or what {@link choosableStories} has for “the newest”
 */
export function chooseStoryHere(
  context: CommandContext,
  named: string,
  chosenFor: ChosenFor,
): Promise<Reply> {
  const permission = chosenFor === 'server' ? 'ManageGuild' : 'ManageChannels';
  return forModerators(context, permission, (server) =>
    meansNewest(context, named)
      ? choose(context, server, chosenFor, undefined)
      : withStory(context, named, (found) => choose(context, server, chosenFor, found)),
  );
}

/** “The newest” where that is being typed, and the stories that fit. */
export function choosableStories(context: CommandContext, typed: string): readonly Choice[] {
  const newest = { name: context.language.say('choose.newest'), value: NEWEST };
  const fits = newest.name.toLowerCase().includes(typed.trim().toLowerCase());
  return [...(fits ? [newest] : []), ...storyChoices(context, typed)];
}

/** Discord may send what autocomplete shows in place of its value. */
function meansNewest({ language }: CommandContext, named: string): boolean {
  const typed = named.trim().toLowerCase();
  return typed === NEWEST || typed === language.say('choose.newest').toLowerCase();
}

async function choose(
  { language }: CommandContext,
  server: Server,
  chosenFor: ChosenFor,
  found: LibraryStory | undefined,
): Promise<Reply> {
  const slug = found?.slug ?? null;
  if (chosenFor === 'server') await server.changeSettings({ story: slug });
  else await server.chooseChannelStory(server.channelId, slug);
  const newest = language.say('choose.newest');
  const said =
    found === undefined
      ? language.say(`choose.${chosenFor}-undone`)
      : language.say(`choose.${chosenFor}`, { story: `**${headlineText(found.story)}**`, newest });
  return privately(noticeView(said));
}
