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
    bold: styled('bold'),
    dim: styled('dim'),
    title: styled(['bold', 'cyan']),
    added: styled('green'),
    removed: styled('red'),
    warning: styled('yellow'),
  };
}

function styled(format: Parameters<typeof styleText>[0]): (text: string) => string {
  // whether the stream has colours was asked already, and of the right stream
  return (text) => styleText(format, text, { validateStream: false });
}
