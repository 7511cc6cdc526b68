import { useEffect, useState } from 'preact/hooks';
import { Icon } from './icon.js';
import { type Look, lookNamed, nextLook } from './look.js';

const key = 'look';
const names: Readonly<Record<Look, string>> = {
  auto: 'Look: automatic',
  dark: 'Look: dark',
  light: 'Look: light',
};

/** Switches between the look of the machine, dark and light; the browser remembers it. */
export function LookSwitch() {
  const [look, setLook] = useState<Look>(() => lookNamed(localStorage.getItem(key)));
  useEffect(() => {
    document.documentElement.dataset['look'] = look;
    localStorage.setItem(key, look);
  }, [look]);
  return (
    <button
      type="button"
      class="bar-button"
      title={`Switch to ${nextLook(look)}`}
      onClick={() => setLook(nextLook(look))}
    >
      <Icon name={look} /> <span class="bar-label">{names[look]}</span>
    </button>
  );
}
