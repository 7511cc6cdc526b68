import { styleText } from 'node:util';

/** How text for people is set: styled on a terminal that has colours, plain elsewhere. */
export interface Palette {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly title: (text: string) => string;
  readonly added: (text: string) => string;
  readonly removed: (text: string) => string;
  readonly warning: (text: string) => string;
}

const plain = (text: string): string => text;

const PLAIN: Palette = {
  bold: plain,
  dim: plain,
  title: plain,
  added: plain,
  removed: plain,
  warning: plain,
};

/** The palette for an output stream; `hasColors` is Node's own check and honours NO_COLOR. */
export function palette(stream: { readonly hasColors?: () => boolean }): Palette {
  if (stream.hasColors?.() !== true) return PLAIN;
  return {
    bold: (text) => styleText('bold', text),
    dim: (text) => styleText('dim', text),
    title: (text) => styleText(['bold', 'cyan'], text),
    added: (text) => styleText('green', text),
    removed: (text) => styleText('red', text),
    warning: (text) => styleText('yellow', text),
  };
}
