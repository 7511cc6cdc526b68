import { useEffect, useState } from 'preact/hooks';
import { usePage } from '../state/page-context.js';
import type { TimeStyle } from './inline-markdown.js';
import { momentInWords } from './moment-in-words.js';

/** An instant (`at`: ms since 1970) in the browser's time zone, by the sandbox's clock; a relative one goes on. */
export function Moment({ at, style }: { readonly at: number; readonly style: TimeStyle }) {
  const { clockAhead } = usePage().state;
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (style !== 'R') return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [style]);
  return (
    <time class="moment" dateTime={isoOf(at)} title={momentInWords(at, 'F', now + clockAhead)}>
      {momentInWords(at, style, now + clockAhead)}
    </time>
  );
}

/** Undefined for an instant outside of what JavaScript's dates reach. */
function isoOf(at: number): string | undefined {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
