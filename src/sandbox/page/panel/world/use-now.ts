import { useEffect, useState } from 'preact/hooks';
import { usePage } from '../../state/page-context.js';

/** The sandbox's time, ms since 1970, anew each second. */
export function useNow(): number {
  const { clockAhead } = usePage().state;
  const [, setTick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTick((tick) => tick + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return Date.now() + clockAhead;
}
