import { found, invalidField, refusals } from '../rest/reply.js';
import { readForm, snowflake } from '../rules/form.js';
import { openConversation } from '../world/conversations.js';
import { joinedServers, type World } from '../world/world.js';
import { type Route, route } from './route.js';
import { z } from 'zod';

/** The app as Discord describes it to itself. */
function application(world: World): object {
  return {
    id: world.applicationId,
    name: world.bot.username,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    approximate_guild_count: joinedServers(world).length,
    bot: world.bot,
    team: null,
    integration_types_config: { '0': {}, '1': {} },
  };
}

/** Who the bot is, and its conversations with people. */
export const selfRoutes: readonly Route[] = [
  route('GET', '/users/@me', (world) => found(world.bot)),
  route('GET', '/users/{user_id}', (world, { params }) => {
    const user = world.users.get(params.user_id);
    return user === undefined ? refusals.unknownUser : found(user);
  }),
  route('GET', '/users/@me/guilds', (world) =>
    found(
      joinedServers(world).map(({ id, name }) => ({
        id,
        name,
        icon: null,
        owner: false,
        features: [],
      })),
    ),
  ),
  route('GET', '/applications/@me', (world) => found(application(world))),
  route('GET', '/oauth2/applications/@me', (world) => found(application(world))),
  route('POST', '/users/@me/channels', (world, { body }) => {
    const form = readForm(z.strictObject({ recipient_id: snowflake }), body);
    if (!form.ok) return form.reply;
    const user = world.users.get(form.value.recipient_id);
    if (user === undefined)
      return invalidField(['recipient_id'], {
        code: 'USER_DOES_NOT_EXIST',
        message: 'Unknown user',
      });
    return user.bot ? refusals.cannotMessageUser : found(openConversation(world, user));
  }),
];
