/** Values by their keys, of which only those used last are kept. */
export interface KeptLast<Key, Value> {
  /** The value of a key, or undefined where it isn't kept; it counts as used. */
  get(key: Key): Value | undefined;
  /** Keeps a value; it counts as used, and the one not used for longest may go. */
  set(key: Key, value: Value): void;
  delete(key: Key): void;
}

/** Keeps values, at most `most` of them. */
export function keepLast<Key, Value>(most: number): KeptLast<Key, Value> {
  // a Map keeps the order of insertion, so putting a value in anew makes it the youngest
  const kept = new Map<Key, Value>();
  const set = (key: Key, value: Value) => {
    kept.delete(key);
    kept.set(key, value);
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
  };
  return {
    get: (key) => {
      const value = kept.get(key);
      if (value !== undefined) set(key, value);
      return value;
    },
    set,
    delete: (key) => void kept.delete(key),
  };
}
