import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { createMetrics } from '../../src/metrics/metrics.js';

const page = await readFile('docs/running.md', 'utf8');
const variables = (await readFile('.env.example', 'utf8')).match(/^[A-Z_]+(?==)/gm) ?? [];

it('the table lists Byline’s own metrics, with their labels', async () => {
  const metrics = createMetrics({
    gateway: () => ({ shards: [{ id: 0, ready: true }], guilds: 1 }),
    countDeliveries: () =>
      Promise.resolve({ claimed: 0, sent: 0, failed: 0, rejected: 0, skipped: 0 }),
    onUncounted: (error) => {
      throw error;
    },
  });
  metrics.questionAsked({ kind: 'chat', outcome: 'answer', tookMs: 1 });
  const text = await metrics.text();
  const named = text.matchAll(/^# TYPE (byline_\w+) /gm);
  const own = Array.from(named, ([, name = '']) => {
    const [, labels = ''] = new RegExp(`^${name}(?:_bucket)?{(.*?)}`, 'm').exec(text) ?? [];
    const labelNames = (labels.match(/\w+(?==)/g) ?? []).filter((label) => label !== 'le');
    return labelNames.length > 0 ? `${name}{${labelNames.join(',')}}` : name;
  });
  const listed = Array.from(page.matchAll(/^\| `(byline_[^`]+)` \|/gm), ([, name]) => name);
  expect(new Set(listed)).toEqual(new Set(own));
});

it('each variable that is named is one that Byline or its compose file reads', () => {
  const named = new Set(page.match(/\b[A-Z]+_[A-Z_]+\b/g));
  expect([...named].filter((name) => ![...variables, 'POSTGRES_PASSWORD'].includes(name))).toEqual(
    [],
  );
});

it('each file that is linked is there', () => {
  const links = Array.from(page.matchAll(/\]\((?!https?:)([^)]+)\)/g), ([, path = '']) => path);
  expect(links.length).toBeGreaterThan(0);
  expect(
    links.filter((path) => !existsSync(new URL(`../../docs/${path}`, import.meta.url))),
  ).toEqual([]);
});

it('the unit starts what npm start starts', async () => {
  const unit = await readFile('docs/byline.service', 'utf8');
  // the shape of this repository's own package.json
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
    readonly scripts: { readonly start: string };
  };
  const [, started] = /^ExecStart=\/usr\/bin\/(.+)$/m.exec(unit) ?? [];
  expect(`npm run --silent build && ${started?.replace('/opt/byline/dist/', 'dist/')}`).toBe(
    scripts.start,
  );
});
