import { commands } from '../../commands/index.js';
import { deployCommands } from '../bot/deploy.js';
import { discordProblem } from './discord-problem.js';
import { readEnvironment } from './environment.js';
import { badUsage, failed, readArguments, type Subcommand } from './usage.js';

/** `byline deploy`: registers the commands on Discord, for all servers or for one, where they changed. */
export const deploy: Subcommand = async (args, terminal) => {
  const given = readArguments(args, { guild: { type: 'string' } });
  if (!given.ok) return badUsage(terminal, given.reason);
  const guildId = given.values.guild;
  if (guildId !== undefined && !/^\d{15,21}$/.test(guildId)) {
    return badUsage(terminal, '--guild needs the id of a server, a number of about 18 digits');
  }
  const reading = await readEnvironment();
  if (!reading.ok) {
    for (const problem of reading.problems) failed(terminal, problem);
    return 1;
  }
  const { token, discordApiUrl: apiUrl } = reading.config;
  if (token === undefined)
    return failed(terminal, 'deploy needs DISCORD_TOKEN; the sandbox needs no deploy');
  try {
    const outcome = await deployCommands({ token, apiUrl, commands, guildId });
    const where = guildId === undefined ? 'for all servers' : `in the server ${guildId}`;
    terminal.stdout.write(
      outcome === 'changed'
        ? `Registered ${commands.length} commands ${where}.\n`
        : `The commands ${where} are as they should be; nothing was changed.\n`,
    );
    return 0;
  } catch (error) {
    return failed(terminal, discordProblem(error));
  }
};
