import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Palette } from './palette.js';

/**
 * The lines in which a file and what would replace it differ, as a unified diff with three lines of context around
 * each; removed and added ones coloured where the palette has colours.
 */
export function difference(file: string, present: string, next: string, style: Palette): string {
  const patch = createTwoFilesPatch(file, file, present, next, 'now', 'after the import', {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
  const lines = patch.trimEnd().split('\n');
  return lines.map((line) => coloured(line, style)).join('\n');
}

function coloured(line: string, style: Palette): string {
  if (/^(?:---|\+\+\+) /.test(line)) return style.bold(line);
  if (line.startsWith('@@')) return style.dim(line);
  if (line.startsWith('-')) return style.removed(line);
  return line.startsWith('+') ? style.added(line) : line;
}
