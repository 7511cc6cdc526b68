import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../src/config.js';
import { startMetricsServer } from '../src/metrics/metrics-server.js';

const dockerfile = await readFile('Dockerfile', 'utf8');

/** What an instruction in its exec form runs, a JSON array of strings: `CMD ["node", "a.js"]`. */
function commandOf(instruction: RegExp): readonly string[] {
  const [, list = '[]'] = instruction.exec(dockerfile) ?? [];
  return JSON.parse(list) as readonly string[]; // that is what the exec form is
}

describe('Dockerfile', () => {
  it('copies what is in the repository, and .dockerignore lets just that through', async () => {
    const copies = dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm);
    const copied = new Set(Array.from(copies, ([, names = '']) => names.split(' ')).flat());
    expect([...copied].filter((name) => !existsSync(name))).toEqual([]);
    const [everything, ...through] = (await readFile('.dockerignore', 'utf8')).trim().split('\n');
    expect(everything).toBe('*');
    expect(through.toSorted()).toEqual([...copied].map((name) => `!${name}`).toSorted());
  });

  it('starts what npm start starts, not as root', async () => {
    // the shape of this repository's own package.json
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
      readonly scripts: { readonly start: string };
    };
    expect(`npm run --silent build && ${commandOf(/^CMD (.+)$/m).join(' ')}`).toBe(scripts.start);
    expect(dockerfile.match(/^USER .+$/gm)).toEqual(['USER 1000:1000']);
  });
});

/** Runs the health check as Docker does; gives its exit status, 0 for healthy. */
async function checkHealth(port: number): Promise<number> {
  const [command = '', ...args] = commandOf(/^HEALTHCHECK .+\\\n {2}CMD (.+)$/m);
  const env = { PATH: process.env['PATH'], METRICS_PORT: `${port}` };
  try {
    await promisify(execFile)(command, args, { env });
    return 0;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return Number(error.code);
    throw error;
  }
}

describe('the health check of the image', () => {
  it('GIVEN a bot that is ready, then waits for Discord, then is gone', async () => {
    let ready = true;
    const started = await startMetricsServer({
      port: 0,
      gateway: () => ({ shards: [{ id: 0, ready }], guilds: 1 }),
      metrics: {
        questionAsked: () => {},
        postSent: () => {},
        text: () => Promise.resolve(''),
        contentType: 'text/plain',
      },
    });
    if (!started.ok) throw new Error(started.reason);
    const { server } = started;
    const { port } = server;
    const whileReady = await checkHealth(port);
    ready = false;
    const whileWaiting = await checkHealth(port);
    await server.close();
    expect([whileReady, whileWaiting, await checkHealth(port)]).toEqual([0, 1, 1]);
  });
});

describe('compose.yaml', () => {
  it('gives Byline what it can read, waits for a healthy database and publishes no port', async () => {
    const { services } = parse(await readFile('compose.yaml', 'utf8'));
    const given = Object.entries<string>(services.byline.environment).map(
      ([name, value]) =>
        [
          name,
          value
            .replace(/\$\{DISCORD_TOKEN:\?[^}]+\}/, 'a.b.c')
            .replace(/\$\{POSTGRES_PASSWORD:\?[^}]+\}/, 's3cret')
            .replace(/\$\{\w+:-\}/, ''),
        ] as const,
    );
    const fromNothing = readConfig({});
    expect(readConfig(Object.fromEntries(given))).toEqual({
      ok: true,
      config: {
        ...(fromNothing.ok && fromNothing.config),
        token: 'a.b.c',
        databaseUrl: 'postgres://byline:s3cret@postgres/byline',
      },
    });
    expect(services.byline.depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
    expect(services.postgres.healthcheck.test).toContain('pg_isready');
    expect([services.byline.ports, services.postgres.ports]).toEqual([undefined, undefined]);
  });
});
