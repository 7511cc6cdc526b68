import { afterAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { startSandbox } from '../../src/sandbox/sandbox.js';
import { contentFolder } from '../library/content-folder.js';
import { runCli, type Ended } from './byline.js';

const sandbox = await startSandbox();
afterAll(() => sandbox.close());
const { token, apiUrl, applicationId, guildId } = sandbox;

async function deploy(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const folder = await contentFolder({});
  return runCli(['deploy', ...args], {
    folder,
    env: { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, ...env },
  });
}

/** Where commands were put since the sandbox started. */
const puts = (): readonly string[] =>
  sandbox.requests.filter(({ method }) => method === 'PUT').map(({ path }) => path);

describe('byline deploy', () => {
  it('registers the commands for all servers, and changes nothing the second time', async () => {
    expect(await deploy([])).toEqual({
      status: 0,
      stdout: `Registered ${commands.length} commands for all servers.\n`,
      stderr: '',
    });
    expect(await deploy([])).toEqual({
      status: 0,
      stdout: 'The commands for all servers are as they should be; nothing was changed.\n',
      stderr: '',
    });
    expect(puts()).toEqual([`/applications/${applicationId}/commands`]);
  });

  it('GIVEN --guild THEN the commands are registered in that server alone, and once', async () => {
    const before = puts().length;
    expect(await deploy(['--guild', guildId])).toEqual({
      status: 0,
      stdout: `Registered ${commands.length} commands in the server ${guildId}.\n`,
      stderr: '',
    });
    expect(await deploy(['--guild', guildId])).toEqual({
      status: 0,
      stdout: `The commands in the server ${guildId} are as they should be; nothing was changed.\n`,
      stderr: '',
    });
    expect(puts().slice(before)).toEqual([
      `/applications/${applicationId}/guilds/${guildId}/commands`,
    ]);
  });

  it('GIVEN a wrong token THEN one line says so without it', async () => {
    expect(await deploy([], { DISCORD_TOKEN: 'wrong.secret.token' })).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'byline: Discord refuses DISCORD_TOKEN; copy the token anew from your application’s page “Bot”\n',
    });
  });

  it('GIVEN no token THEN one line says that it needs one', async () => {
    expect(await deploy([], { DISCORD_TOKEN: '' })).toEqual({
      status: 1,
      stdout: '',
      stderr: 'byline: deploy needs DISCORD_TOKEN; the sandbox needs no deploy\n',
    });
  });

  it('GIVEN a server that the bot isn’t in THEN one line says what Discord says', async () => {
    expect(await deploy(['--guild', '123456789012345678'])).toEqual({
      status: 1,
      stdout: '',
      stderr: 'byline: Discord refuses: Missing Access (50001)\n',
    });
  });

  it('GIVEN an address at which nobody listens THEN one line says so', async () => {
    const { status, stdout, stderr } = await deploy([], { DISCORD_API_URL: 'http://127.0.0.1:1' });
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: 'byline: Discord can’t be reached: connect ECONNREFUSED 127.0.0.1:1\n',
    });
  });
});
