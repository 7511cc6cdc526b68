/** How the page looks; `auto` goes by the machine's setting. */
export type Look = 'auto' | 'dark' | 'light';

const looks: readonly Look[] = ['auto', 'dark', 'light'];

/** The look of a name; `auto` for what is none. */
export function lookNamed(name: string | null): Look {
  return looks.find((one) => one === name) ?? 'auto';
}

/** The look that the switch comes to next. */
export function nextLook(look: Look): Look {
  return looks[(looks.indexOf(look) + 1) % looks.length] ?? 'auto';
}
