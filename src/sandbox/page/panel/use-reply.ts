import { useEffect, useState } from 'preact/hooks';
import type { Reply } from './panel-requests.js';

/**
 * What a request answers; undefined until it has, and while `key` is ''.
 *
 * @param key what is asked for: another one asks anew
 */
export function useReply<T>(
  key: string,
  ask: (key: string) => Promise<Reply<T>>,
): Reply<T> | undefined {
  const [answered, setAnswered] = useState<{ readonly key: string; readonly reply: Reply<T> }>();
  useEffect(() => {
    if (key === '') return;
    let isAwaited = true;
    void ask(key).then((reply) => {
      if (isAwaited) setAnswered({ key, reply });
    });
    return () => {
      isAwaited = false;
    };
  }, [key, ask]);
  return answered?.key === key ? answered.reply : undefined;
}
