import type { Reply } from '../rest/reply.js';
import type { ReceivedFile } from '../types.js';
import type { World } from '../world/world.js';

/** The names in a path template: `/channels/{channel_id}` has `channel_id`. */
type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** A REST call to a route. */
export interface Call<Name extends string = string> {
  readonly params: Readonly<Record<Name, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly files: readonly ReceivedFile[];
}

/** One route of Discord's API: its path is written as in Discord's OpenAPI file. */
export interface Route {
  readonly method: string;
  readonly path: string;
  /** Whether the bot's token is needed; interaction routes bear their own in the path. */
  readonly needsToken: boolean;
  readonly handle: (world: World, call: Call) => Reply;
}

/** Declares a route; its handler gets the parameters that the path names. */
export function route<Path extends string>(
  method: string,
  path: Path,
  handle: (world: World, call: Call<NamesIn<Path>>) => Reply,
  needsToken = true,
): Route {
  return { method, path, needsToken, handle };
}

/** What a path was matched to. */
export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** Makes the search for a route by method and path; `other` means that the path knows only other methods. */
export function createRouter(
  routes: readonly Route[],
): (method: string, path: string) => Match | 'other' | undefined {
  const byLength = new Map<
    number,
    { readonly route: Route; readonly parts: readonly string[] }[]
  >();
  for (const one of routes) {
    const parts = one.path.split('/');
    byLength.set(parts.length, [...(byLength.get(parts.length) ?? []), { route: one, parts }]);
  }
  return (method, path) => {
    const given = path.split('/');
    let other = false;
    for (const { route: one, parts } of byLength.get(given.length) ?? []) {
      const params = paramsOf(parts, given);
      if (params === undefined) continue;
      if (one.method === method) return { route: one, params };
      other = true;
    }
    return other ? 'other' : undefined;
  };
}

function paramsOf(
  parts: readonly string[],
  given: readonly string[],
): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith('{')) params[part.slice(1, -1)] = value;
    else if (part !== value) return undefined;
  }
  return params;
}
