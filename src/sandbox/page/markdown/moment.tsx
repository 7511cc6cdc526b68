import { useEffect, useState } from 'preact/hooks';
import { usePage } from '../state/page-context.js';
import { untilOrSince } from './until-or-since.js';

/** An instant (`at`: ms since 1970), in the time zone of the browser or as the time until or since then, which goes on. */
export function Moment({ at, relative }: { readonly at: number; readonly relative: boolean }) {
  const { clockAhead } = usePage().state;
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!relative) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [relative]);
  const date = new Date(at);
  const whole = date.toLocaleString();
  return (
    <time class="moment" dateTime={date.toISOString()} title={whole}>
      {relative ? untilOrSince(at, now + clockAhead) : whole}
    </time>
  );
}
