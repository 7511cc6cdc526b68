import type { Sandbox } from '../../src/sandbox/types.js';

/** What the sandbox answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Calls the sandbox's REST side as the bot (or with another token). */
export async function call(
  sandbox: Sandbox,
  method: string,
  path: string,
  body?: unknown,
  token = sandbox.token,
): Promise<Answer> {
  const response = await fetch(`${sandbox.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? undefined : JSON.parse(text),
  };
}

/** The id of what was answered. */
export function idOf({ body }: Answer): string {
  if (typeof body !== 'object' || body === null || !('id' in body)) throw new Error('no id');
  return String(body.id);
}

/** Status and code of a refusal. */
export function refusalOf({ status, body }: Answer): readonly [number, unknown] {
  return [
    status,
    typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined,
  ];
}
