import { expect, it } from 'vitest';

import { deliveriesOf } from '../../src/store/delivery-history.js';
import { emptyFolder } from '../built-program.js';
import { startStoreProcess } from './processes.js';
import { open } from './stores.js';

/** Kills ten processes one after another, each writing to the same file; returns the rows that they had told of. */
async function writeAndBeKilled(folder: string): Promise<readonly string[]> {
  const told: string[] = [];
  for (let kills = 0; kills < 10; kills += 1) {
    const { lines, kill } = startStoreProcess(folder, 'claim');
    // now early, now late
    for (let rows = 0; rows <= 5 * kills; rows += 1) {
      const line = await lines.next();
      if (line.done !== true) told.push(line.value);
    }
    await kill();
    for (let line = await lines.next(); line.done !== true; line = await lines.next()) {
      told.push(line.value);
    }
  }
  return told;
}

it(
  'GIVEN processes on SQLite that are killed 30 times while they write THEN no row that they had told of is lost',
  { timeout: 60_000 },
  async () => {
    const folders = [await emptyFolder(), await emptyFolder(), await emptyFolder()];

    const toldIn = await Promise.all(folders.map(writeAndBeKilled));

    for (const [index, folder] of folders.entries()) {
      const told = toldIn[index] ?? [];
      const { db } = await open({ url: undefined, folder });
      const kept = new Set<string>((await deliveriesOf(db, '11')).map((one) => one.day));
      expect(told.filter((day) => !kept.has(day))).toEqual([]);
      // 1 + 6 + 11 + ... that were waited for
      expect(told.length).toBeGreaterThanOrEqual(235);
    }
  },
);
