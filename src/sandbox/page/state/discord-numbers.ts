/* oxlint-disable typescript/no-unsafe-enum-assignment -- the types check each number against its enum; the enums themselves stay out of the browser */
import type {
  ApplicationCommandOptionType as Option,
  ApplicationCommandType,
  ButtonStyle,
  ChannelType,
  ComponentType,
  InteractionType,
  MessageFlags,
  MessageType,
  SeparatorSpacingSize,
  TextInputStyle,
} from 'discord-api-types/v10';

/** Discord's numbers of components: a browser can't import the package's enums without a bundler. */
export const componentTypes: {
  readonly row: ComponentType.ActionRow;
  readonly button: ComponentType.Button;
  readonly menu: ComponentType.StringSelect;
  readonly textInput: ComponentType.TextInput;
  readonly userMenu: ComponentType.UserSelect;
  readonly roleMenu: ComponentType.RoleSelect;
  readonly mentionableMenu: ComponentType.MentionableSelect;
  readonly channelMenu: ComponentType.ChannelSelect;
  readonly section: ComponentType.Section;
  readonly text: ComponentType.TextDisplay;
  readonly thumbnail: ComponentType.Thumbnail;
  readonly gallery: ComponentType.MediaGallery;
  readonly file: ComponentType.File;
  readonly separator: ComponentType.Separator;
  readonly container: ComponentType.Container;
  readonly label: ComponentType.Label;
} = {
  row: 1,
  button: 2,
  menu: 3,
  textInput: 4,
  userMenu: 5,
  roleMenu: 6,
  mentionableMenu: 7,
  channelMenu: 8,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
};

/** Discord's number of the button that leads to an address. */
export const linkStyle: ButtonStyle.Link = 5;

/** Discord's number of a wide separator. */
export const wideSpacing: SeparatorSpacingSize.Large = 2;

/** Discord's flags of messages: https://discord.com/developers/docs/resources/message#message-object-message-flags */
export const messageFlags: {
  readonly hasThread: MessageFlags.HasThread;
  readonly loading: MessageFlags.Loading;
} = { hasThread: 32, loading: 128 };

/** Discord's numbers of messages that say what happened. */
export const messageTypes: {
  readonly joined: MessageType.UserJoin;
  readonly pinned: MessageType.ChannelPinnedMessage;
  readonly threadCreated: MessageType.ThreadCreated;
  readonly reply: MessageType.Reply;
  readonly threadStarter: MessageType.ThreadStarterMessage;
} = { joined: 7, pinned: 6, threadCreated: 18, reply: 19, threadStarter: 21 };

/** Discord's numbers of a command's options. */
export const optionTypes: {
  readonly subcommand: Option.Subcommand;
  readonly group: Option.SubcommandGroup;
  readonly text: Option.String;
  readonly integer: Option.Integer;
  readonly boolean: Option.Boolean;
  readonly user: Option.User;
  readonly channel: Option.Channel;
  readonly role: Option.Role;
  readonly mentionable: Option.Mentionable;
  readonly number: Option.Number;
  readonly attachment: Option.Attachment;
} = {
  subcommand: 1,
  group: 2,
  text: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
};

/** Discord's numbers of commands: typed behind a `/`, or run on a message. */
export const commandTypes: {
  readonly slash: ApplicationCommandType.ChatInput;
  readonly message: ApplicationCommandType.Message;
} = { slash: 1, message: 3 };

/** Discord's number of an interaction by a command. */
export const commandInteraction: InteractionType.ApplicationCommand = 2;

/** Discord's numbers of channels. */
export const channelTypes: {
  readonly text: ChannelType.GuildText;
  readonly direct: ChannelType.DM;
  readonly group: ChannelType.GroupDM;
  readonly category: ChannelType.GuildCategory;
  readonly announcement: ChannelType.GuildAnnouncement;
  readonly announcementThread: ChannelType.AnnouncementThread;
  readonly publicThread: ChannelType.PublicThread;
  readonly privateThread: ChannelType.PrivateThread;
  readonly forum: ChannelType.GuildForum;
} = {
  text: 0,
  direct: 1,
  group: 3,
  category: 4,
  announcement: 5,
  announcementThread: 10,
  publicThread: 11,
  privateThread: 12,
  forum: 15,
};

/** Discord's number of a field of several lines. */
export const paragraphStyle: TextInputStyle.Paragraph = 2;
