import { describe, expect, it } from 'vitest';
import { usage } from '../../src/cli/usage.js';
import { contentFolder } from '../library/content-folder.js';
import { runCli } from './byline.js';

describe('byline', () => {
  it.each(['--help', '-h', 'help'])('GIVEN %s THEN it prints how it is used', async (word) => {
    const folder = await contentFolder({});
    expect(await runCli([word], { folder })).toEqual({
      status: 0,
      stdout: `${usage}\n`,
      stderr: '',
    });
  });

  it('GIVEN nothing THEN status 2 and how it is used', async () => {
    const folder = await contentFolder({});
    expect(await runCli([], { folder })).toEqual({ status: 2, stdout: '', stderr: `${usage}\n` });
  });

  it.each([
    [['sing'], 'no subcommand "sing"'],
    [['constructor'], 'no subcommand "constructor"'],
    [['ask', 'Who?'], 'ask needs --story FILE'],
    [['parse'], 'parse needs a FILE'],
    [['import'], 'import needs one FILE or URL, or - for standard input'],
    [['import', 'a.txt', 'b.txt'], 'import needs one FILE or URL, or - for standard input'],
    [['start', 'now'], 'start takes no arguments'],
    [
      ['deploy', '--guild', 'mine'],
      '--guild needs the id of a server, a number of about 18 digits',
    ],
    [['parse', '--yaml'], "Unknown option '--yaml'."],
    [['ask', '--story'], "Option '--story <value>' argument missing"],
  ])('GIVEN %j THEN status 2, what is wrong, and how it is used', async (args, wrong) => {
    const folder = await contentFolder({});
    const { status, stdout, stderr } = await runCli(args, { folder });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.startsWith(`byline: ${wrong}`)).toBe(true);
    expect(stderr.endsWith(`\n\n${usage}\n`)).toBe(true);
  });
});
