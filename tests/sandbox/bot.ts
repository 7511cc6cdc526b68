import { Client, type ClientOptions, GatewayIntentBits, Partials } from 'discord.js';
import { onTestFinished } from 'vitest';
import { startSandbox } from '../../src/sandbox/sandbox.js';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/types.js';

/** A sandbox that ends with the test. */
export async function sandboxForTest(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/** discord.js's client, ready in a sandbox; it ends with the test. */
export async function readyClient(
  sandbox: Sandbox,
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
    ],
    partials: [Partials.Channel],
    ...options,
    rest: { api: sandbox.apiUrl, ...options.rest },
  });
  onTestFinished(() => client.destroy());
  const ready = new Promise<Client<true>>((resolve) => client.once('clientReady', resolve));
  await client.login(sandbox.token);
  return ready;
}
