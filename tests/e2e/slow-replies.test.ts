import {
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  InteractionResponseType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import type { SlashCommand } from '../../src/command/declaration.js';
import { privately, publicly, type Reply } from '../../src/command/reply.js';
import { framed, row, text } from '../../src/views/message.js';
import { noticeView } from '../../src/views/notice.js';
import { questionModal } from '../../src/views/question-modal.js';
import { english } from '../../src/language/language.js';
import type { StorySlug } from '../../src/story/types.js';
import { press, read, run, seen, startByline } from './byline.js';
import { lighthouse } from './stories.js';

/** Resolves when the bot has told Discord that its reply takes longer. */
const putOff = () =>
  sandbox.waitFor(
    (event) => (event.kind === 'request' && putsOff(event.request.body) ? true : undefined),
    { since: 'now' },
  );

function putsOff(body: unknown): boolean {
  const type = typeof body === 'object' && body !== null && 'type' in body ? body.type : undefined;
  return (
    type === InteractionResponseType.DeferredChannelMessageWithSource ||
    type === InteractionResponseType.DeferredMessageUpdate
  );
}

const slow = (name: string, reply: Reply, forModerators = false): SlashCommand => ({
  kind: 'slash',
  data: {
    type: ApplicationCommandType.ChatInput,
    name,
    description: 'Takes its time',
    ...(forModerators
      ? { default_member_permissions: String(PermissionFlagsBits.ManageGuild) }
      : {}),
  },
  run: async () => {
    await putOff();
    return reply;
  },
  act: async () => {
    await putOff();
    return reply;
  },
});

const panel = framed([
  text('A panel'),
  row([
    {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: 'Turn',
      custom_id: 'turns:1',
    },
    { type: ComponentType.Button, style: ButtonStyle.Secondary, label: 'Add', custom_id: 'open:1' },
    {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: 'Ask',
      custom_id: 'modal:1',
    },
  ]),
]);
const byline = await startByline({ 'lighthouse.md': lighthouse }, [
  slow('open', publicly(noticeView('At last'))),
  slow('whisper', privately(noticeView('At last, to you'))),
  slow('guarded', privately(noticeView('At last, to a moderator')), true),
  slow('turns', { kind: 'update', view: noticeView('Turned') }),
  slow('modal', {
    kind: 'modal',
    modal: questionModal(english, 'lighthouse' as StorySlug, 'Lighthouse', 'Who?'),
  }),
  {
    kind: 'slash',
    data: { type: ApplicationCommandType.ChatInput, name: 'panel', description: 'Shows a panel' },
    run: () => publicly(panel),
  },
]);
const { sandbox } = byline;
const moderator = sandbox.as(sandbox.users.moderator);

it.each([
  ['open', ['all', 'At last']],
  ['guarded', ['one', 'At last, to a moderator']],
  ['modal', ['all', 'That took me too long, and Discord waits no longer. Please try again.']],
])(
  'GIVEN /%s takes longer than Discord waits THEN it is put off and answered',
  async (name, lines) => {
    expect(seen(await run(moderator, name))).toEqual(lines);
  },
);

it.each([
  ['Turn', ['update', 'Turned']],
  ['Add', ['all', 'At last']],
  ['Ask', ['one', 'That took me too long, and Discord waits no longer. Please try again.']],
])(
  'GIVEN the button %s takes longer than Discord waits THEN it is put off, and answered as it would be at once',
  async (label, lines) => {
    const shown = await run(moderator, 'panel');
    expect(seen(await press(moderator, shown, label))).toEqual(lines);
  },
);

it('GIVEN a reply turns out to be private when it was put off for all to see THEN the person alone sees it', async () => {
  const { id } = await moderator.run('whisper');
  const { message, visibleTo } = await sandbox.waitFor((event) =>
    event.kind === 'message-created' && event.visibleTo !== null ? event : undefined,
  );
  expect([visibleTo, read(message)]).toEqual([sandbox.users.moderator, ['At last, to you']]);
  expect(
    sandbox.messages(sandbox.channels.news).map((one) => one.interaction_metadata?.id),
  ).not.toContain(id);
});
