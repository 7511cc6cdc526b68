import type { Message } from 'discord.js';
import type { Logger } from 'pino';
import type { Clock } from '../../daily/clock.js';

/** An answer that takes longer than so many ms is announced by the typing indicator. */
const TYPING_AFTER_MS = 500;

/** Does some work for a message; people see that Byline is typing where it takes longer than half a second. */
export async function withTyping<T>(
  message: Message,
  { clock, log }: { readonly clock: Clock; readonly log: Logger },
  work: () => Promise<T>,
): Promise<T> {
  let typing: Promise<void> | undefined;
  const callOff = clock.at(clock.now() + TYPING_AFTER_MS, () => {
    typing = showTyping(message, log);
  });
  try {
    return await work();
  } finally {
    callOff();
    // an indicator that came after the answer would stand there for ten seconds
    await typing;
  }
}

async function showTyping({ channel }: Message, log: Logger): Promise<void> {
  if (!channel.isSendable()) return;
  try {
    await channel.sendTyping();
  } catch (error) {
    log.debug({ err: error }, 'the typing indicator could not be shown');
  }
}
