import { lookup } from 'node:dns/promises';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { isLoopbackAddress, isPublicAddress } from './allowed-address.js';
import { AddressNotAllowed, checkedLookup } from './checked-lookup.js';
import { decodePage } from './decode-page.js';
import { readBody } from './response-body.js';

/** How long fetching a page may take in all, in ms. */
export const FETCH_TIME = 10_000;

const MOST_REDIRECTS = 5;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
const TEXT_TYPES = ['text/html', 'application/xhtml+xml', 'text/plain', 'text/markdown'];

/** So that a newspaper sees who asks; one page is fetched, when a person says so. */
const USER_AGENT = 'Byline (imports one story for its reader)';

/** What bounds a fetch. */
export interface FetchBounds {
  /** Ends the fetch: after {@link FETCH_TIME}, in most cases. */
  readonly signal: AbortSignal;
  /** Whether addresses of this machine (127.0.0.0/8, ::1) are allowed beside public ones. */
  readonly local: boolean;
}

/** What fetching gave: the page's text and the address that it had in the end, or why not, as a sentence for people. */
export type PageFetch =
  | { readonly ok: true; readonly text: string; readonly address: string }
  | { readonly ok: false; readonly reason: string };

type Step = PageFetch | { readonly redirect: string };

/**
 * Fetches a page by http or https, through {@link MOST_REDIRECTS} redirects at most, each address of which is checked
 * before it is connected to: public ones alone, so that no address leads into the network that Byline runs in.
 *
 * Sends no cookies and no credentials; reads 5 MB at most. Whatever goes wrong becomes the reason.
 */
export async function fetchPage(address: string, bounds: FetchBounds): Promise<PageFetch> {
  let at = address;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each redirect names the next address
    const step = await fetchStep(at, bounds);
    if (!('redirect' in step)) return step;
    at = step.redirect;
  }
  return failed(`The address redirects more than ${MOST_REDIRECTS} times.`);
}

function failed(reason: string): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason };
}

async function fetchStep(address: string, bounds: FetchBounds): Promise<Step> {
  const isAllowed = (ip: string): boolean =>
    isPublicAddress(ip) || (bounds.local && isLoopbackAddress(ip));
  const refusal = refusalOf(address, isAllowed);
  if (refusal !== undefined) return failed(refusal);
  try {
    return await answerOf(new URL(address), bounds.signal, isAllowed);
  } catch (error) {
    return failed(bounds.signal.aborted ? TOO_LONG : reasonOf(error));
  }
}

const TOO_LONG = `The page took longer than ${FETCH_TIME / 1000} seconds.`;
const NOT_ALLOWED =
  'The address leads to a private network or to this machine: only public addresses are fetched.';

function refusalOf(address: string, isAllowed: (ip: string) => boolean): string | undefined {
  if (!URL.canParse(address)) return 'This is not a web address.';
  const { protocol, username, password, hostname } = new URL(address);
  if (!['http:', 'https:'].includes(protocol)) {
    return 'Only addresses that begin with http:// or https:// are fetched.';
  }
  if (username !== '' || password !== '') {
    return 'The address holds a name or password: leave them out.';
  }
  // Node looks no name up where the host is an IP address
  const ip = hostname.replaceAll(/^\[|\]$/g, '');
  return isIP(ip) !== 0 && !isAllowed(ip) ? NOT_ALLOWED : undefined;
}

async function answerOf(
  url: URL,
  signal: AbortSignal,
  isAllowed: (ip: string) => boolean,
): Promise<Step> {
  const response = await responseTo(url, signal, isAllowed);
  try {
    const status = response.statusCode ?? 0;
    const { location, 'content-type': contentType = '' } = response.headers;
    if (REDIRECTS.includes(status) && location !== undefined && URL.canParse(location, url.href)) {
      return { redirect: new URL(location, url.href).href };
    }
    const refusal = refusalOfStatus(status) ?? refusalOfType(contentType);
    if (refusal !== undefined) return failed(refusal);
    const body = await readBody(response, signal);
    if (!body.ok) return body;
    return { ok: true, text: decodePage(body.bytes, contentType), address: url.href };
  } finally {
    response.destroy();
  }
}

function responseTo(
  url: URL,
  signal: AbortSignal,
  isAllowed: (ip: string) => boolean,
): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      // a connection of its own: none that something else opened without the check
      agent: false,
      signal,
      lookup: checkedLookup((host) => lookup(host, { all: true }), isAllowed),
      headers: {
        'user-agent': USER_AGENT,
        accept: 'text/html, application/xhtml+xml, text/markdown;q=0.9, text/plain;q=0.8',
        'accept-encoding': 'gzip, br',
      },
    });
    sent.once('response', resolve);
    sent.once('error', reject);
    sent.end();
  });
}

function refusalOfStatus(status: number): string | undefined {
  if (status === 200) return undefined;
  if (status === 404 || status === 410) return 'There is no such page: the server says not found.';
  if ([401, 402, 403, 451].includes(status)) {
    return `The server doesn’t give the page to Byline (status ${status}): save it in your browser and import the file.`;
  }
  return `The server didn’t give the page (status ${status}).`;
}

function refusalOfType(contentType: string): string | undefined {
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (type === '' || TEXT_TYPES.includes(type)) return undefined;
  return `The address gives ${/^[\w.+/-]{1,60}$/.test(type) ? type : 'a file'}, not a page.`;
}

function reasonOf(error: unknown): string {
  if (error instanceof AddressNotAllowed) return NOT_ALLOWED;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'No server of that name was found.';
    case 'ECONNREFUSED':
      return 'The server takes no connections.';
    default:
      return `The page could not be fetched: ${error instanceof Error ? error.message : String(error)}.`;
  }
}
