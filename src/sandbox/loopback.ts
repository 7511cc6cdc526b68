import type { IncomingMessage } from 'node:http';

const loopbackNames = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Whether a request may be served: its Host is this machine's loopback with the sandbox's port, which a web page
 * that had its name pointed here (DNS rebinding) can't fake, and its Origin, where it has one, is the same.
 */
export function isFromHere(request: Pick<IncomingMessage, 'headers'>, port: number): boolean {
  const { host, origin } = request.headers;
  if (!isLoopback(`http://${host ?? ''}`, port)) return false;
  return origin === undefined || isLoopback(origin, port);
}

/**
 * Whether a request that changes something comes from the page itself: it bears a header that no form of another
 * site can set, and that a script of another site may set only after the sandbox agreed, which it never does.
 */
export function isFromPage(request: Pick<IncomingMessage, 'headers'>): boolean {
  return request.headers['x-byline-page'] === '1';
}

function isLoopback(address: string, port: number): boolean {
  try {
    const url = new URL(address);
    const given = url.port === '' ? 80 : Number(url.port);
    return url.protocol === 'http:' && loopbackNames.has(url.hostname) && given === port;
  } catch {
    return false;
  }
}
