import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const root = new URL('../../../', import.meta.url);
const manifest = z.object({ version: z.string() });

/** A package and its version as installed in this checkout, Byline's own included: `minisearch 7.2.0`. */
export async function withVersion(name: string): Promise<string> {
  const folder = name === 'byline' ? root : new URL(`node_modules/${name}/`, root);
  const { version } = manifest.parse(
    JSON.parse(await readFile(new URL('package.json', folder), 'utf8')),
  );
  return `${name} ${version}`;
}
