import type { EngineFigures } from './figures.js';

const width = 800;
const left = 230;
const right = 60;
const top = 96;
const barHeight = 15;
const rowHeight = 44;
const captionHeight = 54;
const scaleWidth = width - left - right;
const gridSteps = [0, 25, 50, 75, 100];

/** One bar: an engine's share of right answers, in percent. */
interface Bar {
  readonly share: number;
  readonly className: 'clean' | 'typos';
}

/**
 * Draws how often each engine finds the right sentence (the right paragraph, where the file tells no sentences), with
 * and without typos, as an SVG picture of 800 pixels' width on its own background, light or dark as the reader's system.
 *
 * @param caption - the line below: file, questions, date and command
 */
export function chartSvg(engines: readonly EngineFigures[], caption: string): string {
  const unit = engines.some(({ sentences }) => sentences !== null) ? 'sentence' : 'paragraph';
  const title = `How often the right ${unit} comes first`;
  const height = top + engines.length * rowHeight + captionHeight;
  const rows = engines.map(({ engine, sentences, paragraphs }) => {
    const { first, withTypos } = unit === 'sentence' && sentences !== null ? sentences : paragraphs;
    return { engine, first, withTypos };
  });
  const described = rows
    .map((row) => `${row.engine} ${shown(row.first)}, with typos ${shown(row.withTypos)}`)
    .join('; ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">
<title id="title">${escaped(title)}</title>
<desc id="desc">${escaped(`In percent of the questions. ${described}. ${caption}.`)}</desc>
<style>${style}</style>
<rect class="ground" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>
<text class="title" x="24" y="36">${escaped(title)}</text>
<rect class="clean" x="24" y="52" width="12" height="12" rx="2"/><text x="42" y="63">as asked, %</text>
<rect class="typos" x="136" y="52" width="12" height="12" rx="2"/><text x="154" y="63">with a typo in each of the two longest words, %</text>
${gridSteps.map((step) => gridLine(step, height)).join('\n')}
${rows.map(engineRow).join('\n')}
<text class="caption" x="24" y="${height - 16}">${escaped(caption)}</text>
</svg>
`;
}

const style = [
  'text{font:13px system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;fill:#1f2328}',
  '.title{font-size:18px;font-weight:600}.caption,.step{font-size:11px;fill:#59636e}.own{font-weight:600}',
  '.share{paint-order:stroke;stroke:#fff;stroke-width:4px}.ground{fill:#fff;stroke:#d1d9e0}.grid{stroke:#d1d9e0}.clean{fill:#0969da}.typos{fill:#80b3f0}',
  '@media(prefers-color-scheme:dark){text{fill:#f0f6fc}.caption,.step{fill:#9198a1}',
  '.share{stroke:#0d1117}.ground{fill:#0d1117;stroke:#3d444d}.grid{stroke:#3d444d}.clean{fill:#4493f8}.typos{fill:#1f4f8f}}',
].join('');

function gridLine(step: number, height: number): string {
  const x = left + (step / 100) * scaleWidth;
  const bottom = height - captionHeight;
  return `<line class="grid" x1="${x}" x2="${x}" y1="${top - 8}" y2="${bottom}"/><text class="step" x="${x}" y="${bottom + 14}" text-anchor="middle">${step}</text>`;
}

function engineRow(
  row: { readonly engine: string; readonly first: number; readonly withTypos: number },
  place: number,
): string {
  const y = top + place * rowHeight;
  const name = `<text${row.engine.startsWith('Byline') ? ' class="own"' : ''} x="${left - 12}" y="${y + 20}" text-anchor="end">${escaped(row.engine)}</text>`;
  const bars: readonly Bar[] = [
    { share: row.first, className: 'clean' },
    { share: row.withTypos, className: 'typos' },
  ];
  return name + bars.map((bar, i) => barShape(bar, y + i * (barHeight + 1))).join('');
}

function barShape({ share, className }: Bar, y: number): string {
  const length = (share / 100) * scaleWidth;
  const label = `<text class="share" x="${(left + length + 6).toFixed(1)}" y="${y + 12}">${shown(share)}</text>`;
  return `<rect class="${className}" x="${left}" y="${y}" width="${length.toFixed(1)}" height="${barHeight}" rx="2"/>${label}`;
}

const shown = (share: number): string => share.toFixed(1);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
