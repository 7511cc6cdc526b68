import { Readable, Writable } from 'node:stream';

/** A terminal with colours on which this is typed, and what was printed on it so far. */
export function onTerminal(typed: string) {
  const chunks: string[] = [];
  const screen = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk.toString());
      done();
    },
  });
  return {
    stdin: Object.assign(Readable.from(typed === '' ? [] : [typed]), { isTTY: true }),
    stdout: Object.assign(screen, { isTTY: true, hasColors: () => true }),
    stderr: screen,
    printed: () => chunks.join(''),
  };
}
