import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createClock } from './clock.js';
import { openConversation } from './world/conversations.js';
import { createDefaultWorld } from './world/default-world.js';
import { createEvents } from './world/events.js';
import { createFaults } from './rest/faults.js';
import { createGateway } from './gateway/gateway.js';
import { isFromHere } from './loopback.js';
import { createPage } from './page-server/page.js';
import { createPerson, personOf } from './world/people.js';
import { createRest } from './rest/rest.js';
import { publicMessages } from './routes/channels.js';
import { gatewayRoutes } from './routes/gateway.js';
import { createSessionStarts } from './gateway/sessions.js';
import type { Sandbox, SandboxOptions } from './types.js';
import { createBuilding } from './world/world-building.js';

/** How often Discord wants a heartbeat, ms. */
const usualHeartbeat = 41_250;

/**
 * Starts a Discord on 127.0.0.1.
 *
 * @returns once it listens; rejects where the port is taken
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const clock = options.clock ?? createClock();
  const events = createEvents();
  const { world, channels, users } = createDefaultWorld(clock, events);
  const planned = createFaults(clock);
  let port = 0;
  const gatewayUrl = (): string => `ws://127.0.0.1:${port}/gateway`;
  const shards = options.shards ?? 1;
  const starts = createSessionStarts(() => clock.now(), shards);
  const gateway = createGateway(world, gatewayUrl, options.heartbeatMs ?? usualHeartbeat, starts);
  const rest = createRest(world, planned, gatewayRoutes(gatewayUrl, shards, starts), options);
  const as = (userId: string) => createPerson(world, userId, channels.news);

  const faults = {
    ...planned,
    down(ms: number) {
      planned.down(ms);
      if (ms > 0) gateway.dropSocket({ resumable: true });
    },
    dropSocket: gateway.dropSocket,
    askToReconnect: gateway.askToReconnect,
    ignoreHeartbeats: () => gateway.ignoreHeartbeats(true),
    clear() {
      planned.clear();
      gateway.ignoreHeartbeats(false);
    },
  };
  const around = { world, as, clock, faults, listenToGateway: gateway.listen };
  const page = options.page && createPage(around, options.page);

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(String(error));
    });
  });
  server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    const isGateway = new URL(request.url ?? '/', 'http://127.0.0.1').pathname === '/gateway';
    if (planned.isDown()) socket.destroy();
    else if (isGateway && isFromHere(request, port)) gateway.upgrade(request, socket, head);
    else socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isFromHere(request, port)) response.writeHead(403).end();
    else if (request.url?.startsWith('/api/')) await rest.handle(request, response);
    else if (page === undefined) response.writeHead(404).end();
    else await page.handle(request, response);
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  // A TCP server that listens has an address with a port.
  port = (server.address() as AddressInfo).port;

  return {
    ...createBuilding(world, users.moderator),
    url: `http://127.0.0.1:${port}`,
    apiUrl: `http://127.0.0.1:${port}/api`,
    token: world.token,
    applicationId: world.applicationId,
    botId: world.bot.id,
    guildId: world.guildId,
    channels,
    users,
    clock,
    faults,
    requests: rest.requests,
    as,
    waitFor: (what, how) => events.waitFor(what, how),
    messages: (channelId) => publicMessages(world, channelId),
    directChannel: (userId) => openConversation(world, personOf(world, userId)).id,
    async close() {
      await page?.close();
      gateway.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
