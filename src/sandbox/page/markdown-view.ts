import { make } from './elements.js';
import type { Inline } from './inline-markdown.js';
import { type Block, parseMarkdown } from './markdown.js';
import { untilOrSince } from './until-or-since.js';

/** How mentioned people, channels and roles are called; undefined where nobody knows. */
export type NameOfMention = (of: 'user' | 'channel' | 'role', id: string) => string | undefined;

/** Shows Discord Markdown. What isn't markup becomes text nodes, so no message can bring markup of its own. */
export function viewMarkdown(text: string, nameOf: NameOfMention): HTMLElement {
  return make(
    'div',
    { class: 'text' },
    ...parseMarkdown(text).map((one) => viewBlock(one, nameOf)),
  );
}

function viewBlock(block: Block, nameOf: NameOfMention): HTMLElement {
  const inline = (nodes: readonly Inline[]) => nodes.map((node) => viewInline(node, nameOf));
  switch (block.kind) {
    case 'paragraph':
      return make('p', {}, ...inline(block.inside));
    case 'small':
      return make('small', {}, ...inline(block.inside));
    case 'heading':
      return make(
        'div',
        // The page's own headings are of levels 1 and 2.
        { role: 'heading', 'aria-level': String(block.level + 2), class: 'heading' },
        ...inline(block.inside),
      );
    case 'quote':
      return make('blockquote', {}, ...block.blocks.map((one) => viewBlock(one, nameOf)));
    case 'list': {
      const items = block.items.map((item) => make('li', {}, ...inline(item)));
      return block.from === undefined
        ? make('ul', {}, ...items)
        : make('ol', { start: String(block.from) }, ...items);
    }
    case 'code':
      return make('pre', {}, make('code', {}, block.text));
  }
}

function viewInline(node: Inline, nameOf: NameOfMention): Node {
  const inside = 'inside' in node ? node.inside.map((one) => viewInline(one, nameOf)) : [];
  switch (node.kind) {
    case 'text':
      return document.createTextNode(node.text);
    case 'code':
      return make('code', {}, node.text);
    case 'bold':
      return make('strong', {}, ...inside);
    case 'italic':
      return make('em', {}, ...inside);
    case 'underline':
      return make('u', {}, ...inside);
    case 'struck':
      return make('s', {}, ...inside);
    case 'spoiler':
      return make('details', {}, make('summary', {}, 'Spoiler'), ...inside);
    case 'link':
      return make('a', { href: node.url, target: '_blank', rel: 'noopener noreferrer' }, ...inside);
    case 'mention': {
      const mark = node.of === 'channel' ? '#' : '@';
      const name = nameOf(node.of, node.id) ?? `unknown ${node.of}`;
      return make('span', { class: 'mention' }, mark + name);
    }
    case 'command':
      return make('span', { class: 'mention' }, `/${node.name}`);
    case 'time':
      return make(
        'time',
        {},
        node.relative ? untilOrSince(node.at, Date.now()) : new Date(node.at).toLocaleString(),
      );
  }
}
