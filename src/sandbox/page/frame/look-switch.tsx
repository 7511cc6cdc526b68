import { useEffect, useState } from 'preact/hooks';
import { type Look, lookNamed, nextLook } from './look.js';

const key = 'look';

/** Switches between the look of the machine, dark and light; the browser remembers it. */
export function LookSwitch() {
  const [look, setLook] = useState<Look>(() => lookNamed(localStorage.getItem(key)));
  useEffect(() => {
    document.documentElement.dataset['look'] = look;
    localStorage.setItem(key, look);
  }, [look]);
  return (
    <button type="button" class="bar-button" onClick={() => setLook(nextLook(look))}>
      <span aria-hidden="true">◐</span> <span class="bar-label">Look: {look}</span>
    </button>
  );
}
