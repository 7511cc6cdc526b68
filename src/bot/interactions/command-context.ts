import { PermissionFlagsBits, type Interaction } from 'discord.js';
import type { CommandContext } from '../../command/context.js';
import { languageOf } from '../../language/language.js';
import { answersIn } from '../../settings/guild-settings.js';
import { storyMeant } from '../../settings/story-here.js';
import type { Answering } from './answering.js';
import { chosenFor } from '../chosen-here.js';
import { serverOf } from './server.js';
import { storyOfThread } from '../thread-story.js';

/** What a command runs in, and whether everybody in the channel may see what comes of it. */
export interface Circumstances {
  readonly context: CommandContext;
  /** Whether the server's moderators let Byline answer in this channel for all to see. */
  readonly openly: boolean;
}

/** Reads up what a command needs to know besides its options: who uses it, where, and what was set there. */
export async function circumstancesOf(
  interaction: Interaction,
  answering: Answering,
): Promise<Circumstances> {
  const { library, clock, store } = answering;
  const { guildId, channel } = interaction;
  const thread = channel?.isThread() ? channel : undefined;
  const channelId = thread?.parentId ?? interaction.channelId ?? '';
  const { settings, story } = await chosenFor(store.db, { guildId, channelId });
  const openly = guildId === null || (answersIn(settings, channelId) && maySpeak(interaction));
  // a request to Discord at each key that is typed would be too many
  const about = interaction.isAutocomplete() ? undefined : thread && (await storyOfThread(thread));
  const context: CommandContext = {
    library,
    language: languageOf(interaction.locale),
    storyHere: storyMeant(library, { thread: about, ...story, guild: settings.story }),
    private: settings.privateAnswers || !openly,
    now: clock.now(),
    server: serverOf(interaction, answering),
  };
  return { context, openly };
}

/** Whether the person may say something there themselves: buttons work also where Byline alone posts, as with daily news. */
function maySpeak({ channel, memberPermissions }: Interaction): boolean {
  const { SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
  return memberPermissions?.has(channel?.isThread() ? SendMessagesInThreads : SendMessages) ?? true;
}
