import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { noticeView } from '../views/notice.js';
import { permissionList } from '../views/permission-names.js';
import type { CommandContext } from './context.js';
import { privately, type Reply } from './reply.js';
import type { PermissionName, Server } from './server.js';

/**
 * Where a command that changes a server's settings can be used, and to whom Discord offers it unless the server's
 * administrators choose otherwise.
 */
export const forModeratorsOnly = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
  default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
};

/**
 * Replies to somebody who has a permission where the command is used; others are told that they lack it, and those
 * outside of Byline's servers that they are.
 *
 * Looked at for each button and menu anew: a message stays where its reader may be no moderator any more.
 */
export async function forModerators(
  { language, server }: CommandContext,
  permission: PermissionName,
  reply: (server: Server) => Reply | Promise<Reply>,
): Promise<Reply> {
  if (server === undefined) return privately(noticeView(language.say('notice.no-server')));
  if (server.may(permission)) return reply(server);
  return privately(
    noticeView(
      language.say('notice.may-not', { permission: permissionList(language, [permission]) }),
    ),
  );
}
