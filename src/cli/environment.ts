import { readFile } from 'node:fs/promises';
import { readConfig, readReader, withDotenv, type Config, type ConfigReading } from '../config.js';

/** Checks the configuration: the process's environment, with the `.env` file of the working folder beneath it where there is one. */
export async function readEnvironment(): Promise<ConfigReading> {
  return readConfig(await variables());
}

/** Which reader `READER` names there; undefined where it names none. Whatever else is set isn't looked at. */
export async function readReaderSetting(): Promise<Config['reader'] | undefined> {
  return readReader(await variables());
}

async function variables(): Promise<Readonly<Record<string, string | undefined>>> {
  const file = await readFile('.env', 'utf8').catch(() => '');
  return withDotenv(process.env, file);
}
