/* oxlint-disable typescript/no-unsafe-enum-assignment -- the types check each number against its enum; the enums themselves stay out of the browser */
import type {
  ApplicationCommandOptionType as Option,
  ApplicationCommandType,
  ButtonStyle,
  ChannelType,
  ComponentType,
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
  separator: 14,
  container: 17,
  label: 18,
};

/** Discord's number of the button that leads to an address. */
export const linkStyle: ButtonStyle.Link = 5;

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

/** Discord's number of the direct messages of two. */
export const directType: ChannelType.DM = 1;

/** Discord's number of a field of several lines. */
export const paragraphStyle: TextInputStyle.Paragraph = 2;
