import { readFile } from 'node:fs/promises';
import { readConfig, withDotenv, type ConfigReading } from '../config.js';

/** Checks the configuration: the process's environment, with the `.env` file of the working folder beneath it where there is one. */
export async function readEnvironment(): Promise<ConfigReading> {
  const file = await readFile('.env', 'utf8').catch(() => '');
  return readConfig(withDotenv(process.env, file));
}
