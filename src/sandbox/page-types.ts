import type {
  APIApplicationCommand,
  APIGuildMember,
  APIRole,
  APIUser,
} from 'discord-api-types/v10';
import type { PanelEvent } from './panel.js';
import type { StandingFaults } from './rest/faults.js';
import type {
  ModalFields,
  OptionValues,
  SandboxChannel,
  SandboxChoice,
  SandboxEvent,
  SandboxMessage,
  SandboxModal,
  Shown,
  Where,
} from './types.js';
import type { Verdict, WireEntry } from './wire-types.js';

/**
 * What a person does: the body of `POST /page/act`. The answer is `{ result }` (see `PageActResults`) or, with status
 * 400, `{ error }`, a sentence that says why Discord would not let them.
 */
export type PageAct = { readonly user: string } & (
  | {
      readonly act: 'say';
      readonly channelId: string;
      readonly content: string;
      /** The id of the message that it answers. */
      readonly replyTo?: string;
      /** Whether the reply pings its author; true by default. */
      readonly ping?: boolean;
    }
  | { readonly act: 'direct'; readonly content: string; readonly replyTo?: string }
  | { readonly act: 'edit'; readonly messageId: string; readonly content: string }
  /** Deletes a message of theirs (or, as a moderator, of others), or dismisses one that only they see. */
  | { readonly act: 'remove'; readonly messageId: string }
  | {
      readonly act: 'startThread';
      readonly channelId: string;
      readonly name: string;
      /** The message that it hangs on; none makes a thread that stands alone. */
      readonly messageId?: string;
    }
  | {
      readonly act: 'startPost';
      readonly forumId: string;
      readonly name: string;
      readonly content: string;
    }
  | {
      readonly act: 'run';
      readonly command: string;
      readonly options?: OptionValues;
      readonly where?: Where;
    }
  | { readonly act: 'runOnMessage'; readonly command: string; readonly messageId: string }
  | {
      readonly act: 'type';
      readonly command: string;
      readonly options: OptionValues;
      /** The option that is being typed into. */
      readonly focused: string;
      readonly where?: Where;
    }
  | { readonly act: 'press'; readonly messageId: string; readonly customId: string }
  | {
      readonly act: 'choose';
      readonly messageId: string;
      readonly customId: string;
      readonly values: readonly string[];
    }
  | { readonly act: 'submit'; readonly modal: SandboxModal; readonly fields: ModalFields }
  /** Closes a modal without sending it. */
  | { readonly act: 'closeModal'; readonly modalId: string }
);

/** What each act answers with. */
export interface PageActResults {
  readonly say: SandboxMessage;
  readonly direct: SandboxMessage;
  readonly edit: SandboxMessage;
  readonly remove: null;
  /** The thread's id. */
  readonly startThread: string;
  /** The post's first message, whose `channel_id` is the post. */
  readonly startPost: SandboxMessage;
  readonly run: Shown;
  readonly runOnMessage: Shown;
  readonly type: readonly SandboxChoice[];
  readonly press: Shown;
  readonly choose: Shown;
  readonly submit: Shown;
  readonly closeModal: null;
}

/** What is changed about the world: the body of `POST /page/world`. The answer is `{ result: PageConditions }` or `{ error }`. */
export type PageWorldChange =
  /** Sets the clock forward to a time, ms since 1970; a year at most in one go. */
  | { readonly set: 'clock'; readonly to: number }
  /** Answers 429 to every request in a channel for so many ms; 0 ends it. */
  | { readonly set: 'limit'; readonly channelId: string; readonly forMs: number }
  /** Lets nothing of this Discord be reached by the bot for so many ms; 0 ends it. */
  | { readonly set: 'outage'; readonly forMs: number }
  /** Answers each request so many ms (of real time, up to a minute) late; 0 ends it. */
  | { readonly set: 'delay'; readonly ms: number }
  /** Cuts the bot's gateway connection once. */
  | { readonly set: 'lost'; readonly resumable: boolean }
  /** Ends all faults. */
  | { readonly set: 'clear' };

/** The time and what goes wrong. Times are the sandbox's, ms since 1970; one that has passed is over. */
export interface PageConditions {
  readonly now: number;
  readonly faults: StandingFaults;
}

/** A server as the page shows it. */
export interface PageGuild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  /** The highest last; the one of everybody has the server's id. */
  readonly roles: readonly APIRole[];
  readonly members: readonly APIGuildMember[];
}

/** A channel or thread, with who may do what there: ids of people, and of the bot where it may. */
export type PageChannel = SandboxChannel & {
  readonly viewers: readonly string[];
  /** Who may send messages, in a forum start posts; archived threads that aren't locked wake up by it. */
  readonly writers: readonly string[];
  readonly threadStarters: readonly string[];
  /** Who may delete messages of others. */
  readonly moderators: readonly string[];
  /** The ids of the commands that each person is offered there, by the person's id. */
  readonly commands: Readonly<Record<string, readonly string[]>>;
};

/** Everything that the page shows at first: the answer of `GET /page/state`. */
export interface PageState extends PageConditions {
  /** The server that the bot is in. */
  readonly guild: PageGuild;
  /** Servers that the bot isn't in, or joined later. */
  readonly otherGuilds: readonly PageGuild[];
  readonly bot: APIUser;
  /** The people whom one can speak as. */
  readonly users: readonly APIUser[];
  /** The languages of people's clients by their ids; who isn't here has en-US. */
  readonly locales: Readonly<Record<string, string>>;
  /** Channels and threads that anybody sees, archived ones as well. */
  readonly channels: readonly PageChannel[];
  readonly commands: readonly APIApplicationCommand[];
  /** The messages that everybody in a channel sees, oldest first, by the channel's id. */
  readonly messages: Readonly<Record<string, readonly SandboxMessage[]>>;
  /** The messages that one person alone sees (`visibleTo`, an id), oldest first in each channel. */
  readonly privateMessages: readonly {
    readonly message: SandboxMessage;
    readonly visibleTo: string;
  }[];
  /** The modals that people have before them, oldest first. */
  readonly modals: readonly { readonly userId: string; readonly modal: SandboxModal }[];
  /** Who is typing where, and until when that shows, ms since 1970. */
  readonly typing: readonly {
    readonly channelId: string;
    readonly userId: string;
    readonly until: number;
  }[];
}

/** One event of the stream `GET /page/events`: a piece of `data` is one as JSON. */
export type PageEvent =
  | Exclude<SandboxEvent, { readonly kind: 'request' }>
  /** The clock was set or faults were switched. */
  | ({ readonly kind: 'world' } & PageConditions)
  /** Something went over the wire. */
  | { readonly kind: 'wire'; readonly entry: WireEntry }
  /** What Discord's schema says of a request of the wire, known later than the request. */
  | { readonly kind: 'verdict'; readonly id: number; readonly verdict: Verdict }
  | PanelEvent;
