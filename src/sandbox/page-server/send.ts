import type { ServerResponse } from 'node:http';

/** What all answers to a browser bear: it takes their types as they are said, and tells no other site of this address. */
export const safeHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** Answers with JSON that no browser keeps; `hide` takes out of its text what isn't to be told. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  hide: (text: string) => string = (text) => text,
): void {
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' };
  response.writeHead(status, { ...safeHeaders, ...headers }).end(hide(JSON.stringify(body)));
}

/** Answers with a status that says it all. */
export function send(response: ServerResponse, status: number): void {
  response.writeHead(status, safeHeaders).end();
}
