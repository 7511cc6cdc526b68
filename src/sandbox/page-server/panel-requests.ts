import type { IncomingMessage, ServerResponse } from 'node:http';
import { isFromPage } from '../loopback.js';
import type { Panel } from '../panel.js';
import { readBytes } from '../rest/http-body.js';
import { safeHeaders, send, sendJson } from './send.js';

/** Where the panel's paths begin. */
export const panelRoot = '/page/panel';

/** The most bytes that the panel is sent, 2 MB. */
const mostBytes = 2 * 1024 * 1024;

const methods: ReadonlySet<string> = new Set(['GET', 'POST', 'DELETE']);

/** Passes a request under `/page/panel` on to the panel, and its answer back. */
export async function askPanel(
  panel: Panel,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const method = request.method ?? 'GET';
  if (!methods.has(method)) return send(response, 405);
  if (method !== 'GET' && !isFromPage(request))
    return sendJson(response, 403, { error: 'Only the page itself may do that.' });
  const body = await readBytes(request, mostBytes);
  if (body === undefined)
    return sendJson(response, 413, { error: 'That is more than 2 MB, the most that is read.' });
  const path = (request.url ?? '').slice(panelRoot.length);
  const reply = await panel.handle(path, method, body, request.headers['content-type'] ?? '');
  if (reply === undefined) return send(response, 404);
  response
    .writeHead(reply.status, {
      ...safeHeaders,
      'content-type': reply.type,
      'cache-control': 'no-store',
      ...(reply.fileName === undefined ? {} : savedAs(reply.fileName)),
    })
    .end(reply.body);
}

/** Lets the browser save a body under a name, which may have any letters (https://www.rfc-editor.org/rfc/rfc6266#section-4.1). */
function savedAs(fileName: string): Record<string, string> {
  const encoded = encodeURIComponent(fileName).replaceAll(/['()*]/g, percentEncoded);
  return { 'content-disposition': `attachment; filename*=UTF-8''${encoded}` };
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
