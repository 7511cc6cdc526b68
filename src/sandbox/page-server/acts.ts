import { z } from 'zod';
import type { PageAct, PageActResults } from '../page-types.js';
import type { SandboxModal, SandboxUser } from '../types.js';

const optionValues = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const where = z.object({
  channelId: z.string().exactOptional(),
  subcommand: z.string().exactOptional(),
});
const messageId = z.string();
const user = z.string();

/** A modal as the page was shown it: what is in it is checked against what is entered. */
const modal = z.custom<SandboxModal>(
  (value) =>
    z
      .object({
        id: z.string(),
        customId: z.string(),
        title: z.string(),
        components: z.array(z.looseObject({ type: z.int() })),
      })
      .safeParse(value).success,
  'must be a modal as it was shown',
);

/** The form of what a person does through the page. */
export const actForm: z.ZodType<PageAct> = z.discriminatedUnion('act', [
  z.object({
    act: z.literal('say'),
    user,
    channelId: z.string(),
    content: z.string(),
    replyTo: messageId.exactOptional(),
    ping: z.boolean().exactOptional(),
  }),
  z.object({
    act: z.literal('direct'),
    user,
    content: z.string(),
    replyTo: messageId.exactOptional(),
  }),
  z.object({ act: z.literal('edit'), user, messageId, content: z.string() }),
  z.object({ act: z.literal('remove'), user, messageId }),
  z.object({
    act: z.literal('startThread'),
    user,
    channelId: z.string(),
    name: z.string(),
    messageId: messageId.exactOptional(),
  }),
  z.object({
    act: z.literal('startPost'),
    user,
    forumId: z.string(),
    name: z.string(),
    content: z.string(),
  }),
  z.object({
    act: z.literal('run'),
    user,
    command: z.string(),
    options: optionValues.exactOptional(),
    where: where.exactOptional(),
  }),
  z.object({ act: z.literal('runOnMessage'), user, command: z.string(), messageId }),
  z.object({
    act: z.literal('type'),
    user,
    command: z.string(),
    options: optionValues,
    focused: z.string(),
    where: where.exactOptional(),
  }),
  z.object({ act: z.literal('press'), user, messageId, customId: z.string() }),
  z.object({
    act: z.literal('choose'),
    user,
    messageId,
    customId: z.string(),
    values: z.array(z.string()),
  }),
  z.object({
    act: z.literal('submit'),
    user,
    modal,
    fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  }),
  z.object({ act: z.literal('closeModal'), user, modalId: z.string() }),
]);

/**
 * Lets a person do something and waits for what they see of it.
 *
 * @throws Error with words for people where Discord would not let them
 */
export async function perform(
  person: SandboxUser,
  asked: PageAct,
): Promise<PageActResults[PageAct['act']]> {
  switch (asked.act) {
    case 'say':
      return person.say(asked.channelId, asked.content, asked);
    case 'direct':
      return person.direct(asked.content, asked);
    case 'edit':
      return person.edit(asked.messageId, asked.content);
    case 'remove':
      await person.remove(asked.messageId);
      return null;
    case 'startThread':
      return person.startThread(asked.channelId, asked.name, asked.messageId);
    case 'startPost':
      return person.startPost(asked.forumId, asked.name, asked.content);
    case 'run':
      return (await person.run(asked.command, asked.options, asked.where)).shown();
    case 'runOnMessage':
      return (await person.runOnMessage(asked.command, asked.messageId)).shown();
    case 'type':
      return person.type(asked.command, asked.options, asked.focused, asked.where);
    case 'press':
      return (await person.press(asked.messageId, { customId: asked.customId })).shown();
    case 'choose':
      return (await person.choose(asked.messageId, asked.customId, asked.values)).shown();
    case 'submit':
      return (await person.submit(asked.modal, asked.fields)).shown();
    case 'closeModal':
      await person.closeModal(asked.modalId);
      return null;
  }
}
