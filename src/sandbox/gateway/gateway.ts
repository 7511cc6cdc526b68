import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { type Dispatch, dispatchOf, guildCreate, guildOf } from './dispatches.js';
import {
  isServedBy,
  pack,
  resumableFor,
  send,
  type Session,
  type SessionStarts,
  type Shard,
} from './sessions.js';
import { joinedServers, type World } from '../world/world.js';

/** The intents that an app must be granted; here none is (https://discord.com/developers/docs/events/gateway#privileged-intents). */
const privilegedIntents =
  GatewayIntentBits.GuildMembers |
  GatewayIntentBits.GuildPresences |
  GatewayIntentBits.MessageContent;

const everyIntent = Object.values(GatewayIntentBits).reduce<number>(
  (all, one) => (typeof one === 'number' ? all | one : all),
  0,
);

const frame = z.object({ op: z.int(), d: z.unknown() });
const opcode = z.enum(GatewayOpcodes);
const identify = z.object({
  token: z.string(),
  intents: z.int(),
  shard: z.tuple([z.int(), z.int()]).default([0, 1]),
});
const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });

/** The gateway: the bot's WebSocket side. */
export interface Gateway {
  /** Takes an HTTP upgrade on `/gateway`. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Hears each event that is sent to the bot, or kept for its resume; returns how to stop. */
  readonly listen: (hear: (dispatch: Dispatch) => void) => () => void;
  readonly dropSocket: (how: { readonly resumable: boolean }) => void;
  readonly askToReconnect: () => void;
  readonly ignoreHeartbeats: (ignore: boolean) => void;
  readonly close: () => void;
}

/**
 * Makes the gateway.
 *
 * @param url where a client resumes: `ws://127.0.0.1:PORT/gateway`
 * @param heartbeatMs how often a client shall send a heartbeat, real time
 * @param starts counts the sessions that are begun
 */
export function createGateway(
  world: World,
  url: () => string,
  heartbeatMs: number,
  starts: SessionStarts,
): Gateway {
  const server = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 });
  const sessions = new Map<string, Session>();
  let ignoresHeartbeats = false;
  const hearers = new Set<(dispatch: Dispatch) => void>();
  const stopListening = world.events.listen((event) => {
    const dispatch = dispatchOf(world, event);
    if (dispatch === undefined) return;
    const guildId = guildOf(world, event);
    if (event.kind !== 'guild-unavailable' && world.outages.has(guildId ?? '')) return;
    tell(
      [...sessions.values()].filter((session) => isServedBy(session.shard, guildId)),
      dispatch,
    );
  });

  function tell(to: readonly Session[], dispatch: Dispatch): void {
    const packed = pack(dispatch);
    const sent = to.filter((session) => send(session, packed));
    if (sent.length > 0) for (const hear of hearers) hear(dispatch);
  }

  function connect(socket: WebSocket): void {
    let session: Session | undefined;
    let lastHeard = Date.now();
    const pulse = setInterval(() => {
      if (Date.now() - lastHeard > heartbeatMs * 1.5) refuse(socket, 4009, 'Session timed out.');
    }, heartbeatMs);
    pulse.unref();
    socket.on('close', (code) => {
      clearInterval(pulse);
      if (session?.socket === socket) leave(session, code);
      world.events.emit({ kind: 'gateway', state: 'closed', code });
    });
    socket.on('error', () => socket.terminate());
    socket.on('message', (data: Buffer) => {
      const reading = frame.safeParse(parsed(data.toString('utf8')));
      if (!reading.success) return refuse(socket, 4002, 'Error while decoding payload.');
      const { op, d } = reading.data;
      switch (opcode.catch(GatewayOpcodes.Hello).parse(op)) {
        case GatewayOpcodes.Heartbeat:
          lastHeard = Date.now();
          if (!ignoresHeartbeats) transmit(socket, { op: GatewayOpcodes.HeartbeatAck });
          return undefined;
        case GatewayOpcodes.Identify:
          if (session !== undefined) return refuse(socket, 4005, 'Already authenticated.');
          session = begin(socket, d);
          return undefined;
        case GatewayOpcodes.Resume:
          session = goOn(socket, d);
          return undefined;
        case GatewayOpcodes.PresenceUpdate:
        case GatewayOpcodes.VoiceStateUpdate:
        case GatewayOpcodes.RequestGuildMembers:
          return session === undefined ? refuse(socket, 4003, 'Not authenticated.') : undefined;
        case GatewayOpcodes.Dispatch:
        case GatewayOpcodes.Reconnect:
        case GatewayOpcodes.InvalidSession:
        case GatewayOpcodes.Hello:
        case GatewayOpcodes.HeartbeatAck:
        case GatewayOpcodes.RequestSoundboardSounds:
        case GatewayOpcodes.RequestChannelInfo:
          return refuse(socket, 4001, 'Unknown opcode.');
      }
    });
    transmit(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: heartbeatMs } });
  }

  /** A client that says goodbye ends its session; another close leaves it to be resumed for a while. */
  function leave(session: Session, code: number): void {
    session.socket = undefined;
    if (code === 1000 || code === 1001) {
      sessions.delete(session.id);
      return;
    }
    session.left += 1;
    const { left } = session;
    world.clock.at(world.clock.now() + resumableFor, () => {
      if (session.socket === undefined && session.left === left) sessions.delete(session.id);
    });
  }

  function begin(socket: WebSocket, d: unknown): Session | undefined {
    const form = identify.safeParse(d);
    if (!form.success) refuse(socket, 4002, 'Error while decoding payload.');
    else if (form.data.token !== world.token) refuse(socket, 4004, 'Authentication failed.');
    else if (form.data.intents < 0 || (form.data.intents & ~everyIntent) !== 0)
      refuse(socket, 4013, 'Invalid intent(s).');
    else if ((form.data.intents & privilegedIntents) !== 0)
      refuse(socket, 4014, 'Disallowed intent(s).');
    else if (!isShard(form.data.shard)) refuse(socket, 4010, 'Invalid shard.');
    else return welcome(socket, form.data.intents, form.data.shard);
    return undefined;
  }

  function welcome(socket: WebSocket, intents: number, shard: Shard): Session {
    const id = `session-${world.nextId()}`;
    const session: Session = { id, intents, shard, seq: 0, sent: [], left: 0, socket };
    sessions.set(session.id, session);
    starts.count();
    const joined = joinedServers(world).filter((one) => isServedBy(shard, one.id));
    const ready = {
      v: 10,
      user: world.bot,
      session_id: session.id,
      resume_gateway_url: url(),
      session_type: 'normal',
      shard,
      guilds: joined.map((one) => ({ id: one.id, unavailable: true })),
      application: { id: world.applicationId, flags: 0 },
    };
    tell([session], { t: 'READY', intent: 0, d: ready });
    for (const one of joined.filter(({ id: guildId }) => !world.outages.has(guildId)))
      tell([session], {
        t: 'GUILD_CREATE',
        intent: GatewayIntentBits.Guilds,
        d: guildCreate(world, one),
      });
    world.events.emit({ kind: 'gateway', state: 'identified' });
    return session;
  }

  function goOn(socket: WebSocket, d: unknown): Session | undefined {
    const form = resume.safeParse(d);
    if (!form.success) {
      refuse(socket, 4002, 'Error while decoding payload.');
      return undefined;
    }
    if (form.data.token !== world.token) {
      refuse(socket, 4004, 'Authentication failed.');
      return undefined;
    }
    const session = sessions.get(form.data.session_id);
    const oldest = session?.sent[0]?.seq ?? Infinity;
    if (session === undefined || form.data.seq + 1 < oldest || form.data.seq > session.seq) {
      transmit(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      world.events.emit({ kind: 'gateway', state: 'refused' });
      return undefined;
    }
    session.socket = socket;
    for (const one of session.sent) if (one.seq > form.data.seq) socket.send(one.text);
    tell([session], { t: 'RESUMED', d: {}, intent: 0 });
    world.events.emit({ kind: 'gateway', state: 'resumed' });
    return session;
  }

  function refuse(socket: WebSocket, code: number, reason: string): void {
    world.events.emit({ kind: 'gateway', state: 'refused', code });
    socket.close(code, reason);
  }

  return {
    upgrade(request, socket, head) {
      server.handleUpgrade(request, socket, head, connect);
    },
    listen(hear) {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
    dropSocket({ resumable }) {
      for (const session of sessions.values()) {
        if (!resumable) sessions.delete(session.id);
        session.socket?.terminate();
      }
    },
    askToReconnect() {
      for (const { socket } of sessions.values())
        if (socket !== undefined) transmit(socket, { op: GatewayOpcodes.Reconnect, d: null });
    },
    ignoreHeartbeats(ignore) {
      ignoresHeartbeats = ignore;
    },
    close() {
      stopListening();
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
}

function isShard([id, count]: Shard): boolean {
  return id >= 0 && id < count;
}

function transmit(socket: WebSocket, payload: object): void {
  socket.send(JSON.stringify(payload));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
