import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { type Dispatch, dispatchOf, guildCreate } from './dispatches.js';
import { joinedServers, type World } from './world.js';

/** The intents that an app must be granted; here none is (https://discord.com/developers/docs/events/gateway#privileged-intents). */
const privilegedIntents =
  GatewayIntentBits.GuildMembers |
  GatewayIntentBits.GuildPresences |
  GatewayIntentBits.MessageContent;

const everyIntent = Object.values(GatewayIntentBits).reduce<number>(
  (all, one) => (typeof one === 'number' ? all | one : all),
  0,
);

/** How many dispatches a session keeps for a resume. */
const keptForResume = 1000;

const frame = z.object({ op: z.int(), d: z.unknown() });
const opcode = z.enum(GatewayOpcodes);
const identify = z.object({ token: z.string(), intents: z.int() });
const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });

interface Session {
  readonly id: string;
  readonly intents: number;
  seq: number;
  /** The last dispatches, as sent. */
  sent: { readonly seq: number; readonly text: string }[];
  socket: WebSocket | undefined;
}

/** The gateway: the bot's WebSocket side. */
export interface Gateway {
  /** Takes an HTTP upgrade on `/gateway`. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
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
 */
export function createGateway(world: World, url: () => string, heartbeatMs: number): Gateway {
  const server = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 });
  const sessions = new Map<string, Session>();
  let ignoresHeartbeats = false;
  const stopListening = world.events.listen((event) => {
    const dispatch = dispatchOf(world, event);
    if (dispatch === undefined) return;
    for (const session of sessions.values()) send(session, dispatch);
  });

  function connect(socket: WebSocket): void {
    let session: Session | undefined;
    let lastHeard = Date.now();
    const pulse = setInterval(() => {
      if (Date.now() - lastHeard > heartbeatMs * 1.5) refuse(socket, 4009, 'Session timed out.');
    }, heartbeatMs);
    pulse.unref();
    socket.on('close', (code) => {
      clearInterval(pulse);
      if (session?.socket === socket) session.socket = undefined;
      // A client that says goodbye ends its session; other closes leave it to be resumed.
      if (session !== undefined && (code === 1000 || code === 1001)) sessions.delete(session.id);
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

  function begin(socket: WebSocket, d: unknown): Session | undefined {
    const form = identify.safeParse(d);
    if (!form.success) refuse(socket, 4002, 'Error while decoding payload.');
    else if (form.data.token !== world.token) refuse(socket, 4004, 'Authentication failed.');
    else if (form.data.intents < 0 || (form.data.intents & ~everyIntent) !== 0)
      refuse(socket, 4013, 'Invalid intent(s).');
    else if ((form.data.intents & privilegedIntents) !== 0)
      refuse(socket, 4014, 'Disallowed intent(s).');
    else return welcome(socket, form.data.intents);
    return undefined;
  }

  function welcome(socket: WebSocket, intents: number): Session {
    const session: Session = { id: `session-${world.nextId()}`, intents, seq: 0, sent: [], socket };
    sessions.set(session.id, session);
    const joined = joinedServers(world);
    send(session, {
      t: 'READY',
      intent: 0,
      d: {
        v: 10,
        user: world.bot,
        session_id: session.id,
        resume_gateway_url: url(),
        session_type: 'normal',
        shard: [0, 1],
        guilds: joined.map(({ id }) => ({ id, unavailable: true })),
        application: { id: world.applicationId, flags: 0 },
      },
    });
    for (const one of joined)
      send(session, {
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
    send(session, { t: 'RESUMED', d: {}, intent: 0 });
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

/** Sends an event to a session if its intents let it, now or at its resume. */
function send(session: Session, { t, d, intent }: Dispatch): void {
  if (intent !== 0 && (session.intents & intent) === 0) return;
  session.seq += 1;
  const text = JSON.stringify({ op: GatewayOpcodes.Dispatch, t, s: session.seq, d });
  session.sent.push({ seq: session.seq, text });
  if (session.sent.length > 2 * keptForResume) session.sent = session.sent.slice(-keptForResume);
  session.socket?.send(text);
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
