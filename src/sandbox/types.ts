import type {
  APIApplicationCommand,
  APIInteraction,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIOverwrite,
  APIRole,
  APIThreadMetadata,
  APIUser,
  ChannelType,
} from 'discord-api-types/v10';
import type { Panel } from './panel.js';
import type { SandboxBuilding } from './world/building-types.js';

/** The sandbox's time. Deadlines (3 s for an answer, 15 min for a token) go by it, so a test can pass them without waiting. */
export interface SandboxClock {
  /** The time, ms since 1970. */
  now(): number;
  /** Makes it this time (ms since 1970) and goes on running from there; rings what became due. */
  set(ms: number): void;
  /** Moves the time on by so many ms and rings what became due. */
  advance(ms: number): void;
  /** Rings once at a time (ms since 1970), at once if it has passed; returns how to call it off. */
  at(ms: number, ring: () => void): () => void;
}

/** One static file of the page. */
export interface PageFile {
  /** Its media type: `text/html; charset=utf-8`. */
  readonly type: string;
  readonly body: string | Uint8Array;
  /** Whether its path never has another content, so that a browser may keep it; false by default. */
  readonly keep?: boolean;
}

/** The page's static files by path: `/` is what a browser is shown first. */
export type PageFiles = Readonly<Record<string, PageFile>>;

/** The page to serve. */
export interface PageOptions {
  readonly files: PageFiles;
  /** What stands behind its side panel; without it requests for it are 404. */
  readonly panel?: Panel;
}

/** How to start a sandbox. */
export interface SandboxOptions {
  /** The port on 127.0.0.1; 0 (the default) takes a free one. */
  readonly port?: number;
  /**
   * Looks at each REST request of the bot before the sandbox handles it. Problems that it returns are
   * answered as Discord answers a bad form: 400, code 50035, and kept in the record's `problems`.
   */
  readonly onRequest?: (request: ReceivedRequest) => readonly string[];
  /** `discord` answers 429 where Discord would; `none` (the default) only sends the headers. */
  readonly rateLimits?: 'none' | 'discord';
  /** The time to go by; by default the machine's, settable. */
  readonly clock?: SandboxClock;
  /** How often the bot shall send a heartbeat, ms of real time; 41,250 by default as on Discord. */
  readonly heartbeatMs?: number;
  /** With how many shards the bot is told to connect; 1 by default. It may take another number. */
  readonly shards?: number;
  /** How many of the bot's requests `requests` keeps, the newest; 10,000 by default. */
  readonly keptRequests?: number;
  /** The page to serve; without it `/` is 404. */
  readonly page?: PageOptions;
}

/** A file that came with a request. */
export interface ReceivedFile {
  /** The form field: `files[0]`. */
  readonly field: string;
  readonly name: string;
  readonly type: string;
  /** In bytes. */
  readonly size: number;
}

/** A REST request of the bot, as it came. */
export interface ReceivedRequest {
  readonly method: string;
  /** The path behind `/api/v10`, without the query: `/channels/1/messages`. */
  readonly path: string;
  /** The path as Discord's OpenAPI file writes it: `/channels/{channel_id}/messages`; '' where there is no such route. */
  readonly route: string;
  readonly query: Readonly<Record<string, string>>;
  /** The JSON body (`payload_json` of a multipart one), undefined where there was none. */
  readonly body: unknown;
  readonly files: readonly ReceivedFile[];
  /** The sandbox's time at which it came, ms since 1970. */
  readonly at: number;
}

/** A REST request of the bot, and how it was answered. */
export interface RecordedRequest extends ReceivedRequest {
  /** The HTTP status; 0 where the connection was dropped by a fault. */
  readonly status: number;
  /** The JSON of the answer, undefined where it had none. */
  readonly response: unknown;
  /** What `onRequest` found wrong with it. */
  readonly problems: readonly string[];
}

/** A message as Discord sends it, with the server it is in. */
export type SandboxMessage = APIMessage & { readonly guild_id?: string };

/** A channel, thread or conversation, its fields named as Discord names them. */
export interface SandboxChannel {
  readonly id: string;
  readonly type: ChannelType;
  readonly guild_id?: string;
  readonly name?: string | null;
  readonly topic?: string | null;
  readonly nsfw?: boolean;
  readonly position?: number;
  readonly parent_id?: string | null;
  readonly permission_overwrites?: readonly APIOverwrite[];
  readonly rate_limit_per_user?: number;
  readonly last_message_id?: string | null;
  readonly flags?: number;
  /** Of threads: who started it. */
  readonly owner_id?: string;
  readonly thread_metadata?: APIThreadMetadata;
  readonly message_count?: number;
  readonly member_count?: number;
  readonly total_message_sent?: number;
  /** Of direct messages: the others in it, as the bot sees it. */
  readonly recipients?: readonly APIUser[];
  /** Of forums. */
  readonly available_tags?: readonly [];
}

/** A modal that a person has before them. */
export interface SandboxModal {
  /** The id of the interaction that it answered. */
  readonly id: string;
  readonly customId: string;
  readonly title: string;
  readonly components: APIModalInteractionResponseCallbackData['components'];
}

/** What a person sees after an interaction. */
export type Shown =
  | { readonly kind: 'message'; readonly message: SandboxMessage; readonly ephemeral: boolean }
  | { readonly kind: 'update'; readonly message: SandboxMessage }
  | { readonly kind: 'modal'; readonly modal: SandboxModal }
  | {
      readonly kind: 'failed';
      readonly reason: 'did not respond in time' | 'never finished' | 'answer deleted';
    };

/** Something that a person did with the bot: a command, a button, a menu, a modal. */
export interface SandboxInteraction {
  readonly id: string;
  /**
   * What the person finally sees: after a deferral the edited message. `failed` where the bot said nothing
   * within 3 s, or put off its answer and then gave none within 15 min, by the sandbox's clock.
   */
  shown(): Promise<Shown>;
}

/** A choice that the autocomplete of an option offers. */
export interface SandboxChoice {
  readonly name: string;
  readonly value: string | number;
}

/** What a person enters in a modal, by custom id: a text, or what they choose in a menu. */
export type ModalFields = Readonly<Record<string, string | readonly string[]>>;

/** What a person typed behind a command's name, by option: ids for users, channels and roles. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** Where a person runs a command. */
export interface Where {
  /** The channel; `news` by default. */
  readonly channelId?: string;
  /** The subcommand: `show`, or `group show`. */
  readonly subcommand?: string;
}

/** Which button to press. */
export type ButtonChoice = { readonly customId: string } | { readonly label: string };

/**
 * A person on this Discord. What Discord's own client would not let them do (a command that isn't there,
 * a required option left out, a disabled button) rejects with an Error that says so.
 */
export interface SandboxUser {
  readonly id: string;
  /** Says something; `ping: false` is a reply with the ping turned off. */
  say(
    channelId: string,
    content: string,
    options?: { readonly replyTo?: string; readonly ping?: boolean },
  ): Promise<SandboxMessage>;
  /** Says something in the direct messages with the bot. */
  direct(content: string, options?: { readonly replyTo?: string }): Promise<SandboxMessage>;
  /** Writes a message of theirs anew. */
  edit(messageId: string, content: string): Promise<SandboxMessage>;
  /** Deletes a message of theirs. */
  remove(messageId: string): Promise<void>;
  /** Starts a thread on a message, or one that stands alone: the thread's id. */
  startThread(channelId: string, name: string, messageId?: string): Promise<string>;
  /** Starts a post in a forum: its first message, whose channel is the post. */
  startPost(forumId: string, name: string, content: string): Promise<SandboxMessage>;
  run(command: string, options?: OptionValues, where?: Where): Promise<SandboxInteraction>;
  runOnMessage(command: string, messageId: string): Promise<SandboxInteraction>;
  /** Types into a command's option (`focused`) and sees the choices that the bot offers. */
  type(
    command: string,
    options: OptionValues,
    focused: string,
    where?: Where,
  ): Promise<readonly SandboxChoice[]>;
  /** Presses a button of a message, wherever in it. */
  press(messageId: string, button: ButtonChoice): Promise<SandboxInteraction>;
  /** Chooses in a select menu: values of its options, or ids where Discord fills it (users, roles, channels). */
  choose(
    messageId: string,
    customId: string,
    values: readonly string[],
  ): Promise<SandboxInteraction>;
  /** Sends a modal off; a field that isn't given keeps what stood in it. */
  submit(modal: SandboxModal, fields: ModalFields): Promise<SandboxInteraction>;
  /** Closes a modal without sending it: the bot hears nothing. */
  closeModal(modalId: string): Promise<void>;
}

/** What happens in the sandbox, for those who wait for it. `visibleTo` is the one person who sees an ephemeral message. */
export type SandboxEvent =
  | {
      readonly kind: 'message-created' | 'message-updated';
      readonly message: SandboxMessage;
      readonly visibleTo: string | null;
    }
  | {
      readonly kind: 'message-deleted';
      readonly channelId: string;
      readonly messageId: string;
      readonly visibleTo: string | null;
    }
  | {
      readonly kind: 'channel-created' | 'channel-updated' | 'channel-deleted';
      readonly channel: SandboxChannel;
    }
  | {
      readonly kind: 'thread-created' | 'thread-updated' | 'thread-deleted';
      readonly thread: SandboxChannel;
    }
  | { readonly kind: 'typing'; readonly channelId: string; readonly userId: string }
  | { readonly kind: 'interaction-created'; readonly interaction: APIInteraction }
  | { readonly kind: 'interaction-shown'; readonly interactionId: string; readonly shown: Shown }
  | {
      readonly kind: 'commands-registered';
      readonly guildId: string | null;
      readonly commands: readonly APIApplicationCommand[];
    }
  | {
      readonly kind: 'guild-joined' | 'guild-updated' | 'guild-unavailable' | 'guild-left';
      readonly guildId: string;
    }
  | { readonly kind: 'role-created'; readonly guildId: string; readonly role: APIRole }
  | {
      readonly kind: 'gateway';
      readonly state: 'identified' | 'resumed' | 'refused' | 'closed';
      /** The close code, where one was sent. */
      readonly code?: number;
    }
  | { readonly kind: 'request'; readonly request: RecordedRequest };

/** Which requests a fault is for; what is left out matches all. */
export interface FaultTarget {
  readonly method?: string;
  /** A route (`/channels/{channel_id}/messages`) or a whole path. */
  readonly path?: string;
}

/**
 * What goes wrong with a request: it is answered with a status, late, or its connection is cut. `carriedOut`: it was
 * done all the same, as where Discord posts a message and then answers 500. `retryAfter` is in seconds.
 */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: unknown;
      readonly retryAfter?: number;
      readonly carriedOut?: boolean;
    }
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'drop'; readonly carriedOut?: boolean };

/** What can be made to go wrong. */
export interface SandboxFaults {
  /** Lets the next so many requests that match go wrong. */
  next(times: number, target: FaultTarget, fault: Fault): void;
  /**
   * Lets a share (0 to 1) of the requests that match go wrong until `clear`, each by one of the faults at random: the
   * same requests for the same seed, a whole number.
   */
  share(part: number, target: FaultTarget, faults: readonly Fault[], seed: number): void;
  /**
   * Lets nothing of this Discord be reached for so many ms of its clock: requests and connections are cut, those there
   * are as well. Sessions can be resumed afterwards.
   */
  down(ms: number): void;
  /**
   * Answers 429 to all requests in a channel for so many ms of the clock, as Discord does where a channel is busy
   * (scope `shared`: https://discord.com/developers/docs/topics/rate-limits#header-format-rate-limit-header-examples).
   */
  limit(channelId: string, ms: number): void;
  /** Answers each request so many ms of real time late, until it is set to 0 or cleared. */
  slow(ms: number): void;
  /** Cuts the bot's gateway connection; a session that isn't resumable is forgotten. */
  dropSocket(how: { readonly resumable: boolean }): void;
  /** Asks the bot to connect anew, as Discord does before a restart. */
  askToReconnect(): void;
  /** Stops acknowledging heartbeats: a zombie connection. */
  ignoreHeartbeats(): void;
  /** Ends all faults. */
  clear(): void;
}

/** How `waitFor` waits. */
export interface WaitOptions {
  /** How long, ms of real time; 5,000 by default. */
  readonly timeoutMs?: number;
  /** From where on events count: the last thing a person did (the default), the start, or only what comes. */
  readonly since?: 'act' | 'start' | 'now';
}

/** The ids of the world's channels. */
export interface SandboxChannels {
  readonly news: string;
  readonly general: string;
  /** The bot sees it but can't send there. */
  readonly readonly: string;
  /** The bot can't see it. */
  readonly hidden: string;
  readonly forum: string;
  /** An announcement channel, in which moderators and the bot alone say something. */
  readonly announcements: string;
  /** In a server that the bot isn't in; the reader has installed the app for themselves. */
  readonly elsewhere: string;
  /** A group of reader and guest without the bot. */
  readonly group: string;
}

/** The ids of the world's people: the moderator manages the server, the guest has no special right. */
export interface SandboxPeople {
  readonly reader: string;
  readonly moderator: string;
  readonly guest: string;
}

/** A Discord on this machine. */
export interface Sandbox extends SandboxBuilding {
  /** The page's address: `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** For the client's `rest.api` and `DISCORD_API_URL`: `http://127.0.0.1:PORT/api`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  readonly botId: string;
  readonly guildId: string;
  readonly channels: SandboxChannels;
  readonly users: SandboxPeople;
  readonly clock: SandboxClock;
  readonly faults: SandboxFaults;
  /** The bot's last REST requests (`keptRequests`), oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** A person of this world; throws on an id that is nobody's. */
  as(userId: string): SandboxUser;
  /**
   * The first thing that `what` makes of an event (undefined: not this one). Rejects after `timeoutMs`
   * with an Error that names the events it saw.
   */
  waitFor<T>(what: (event: SandboxEvent) => T | undefined, options?: WaitOptions): Promise<T>;
  /** The messages of a channel that everybody there sees, oldest first. */
  messages(channelId: string): readonly SandboxMessage[];
  /** The id of the direct messages between a person and the bot. */
  directChannel(userId: string): string;
  close(): Promise<void>;
}
