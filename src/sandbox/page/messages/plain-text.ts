import type { SandboxMessage } from '../../types.js';
import type { Inline } from '../markdown/inline-markdown.js';
import { type Block, parseMarkdown } from '../markdown/markdown.js';
import { momentInWords } from '../markdown/moment-in-words.js';
import type { NameOfMention } from '../state/names.js';

/**
 * The text of a message on one line, without its Markdown's marks: for the line above a reply, and for forum posts. Of
 * a message of components it is the first text; '' where there is none.
 *
 * @param now the sandbox's time, ms since 1970
 */
export function plainText(message: SandboxMessage, nameOf: NameOfMention, now: number): string {
  const text = message.content || firstText(message.components ?? []);
  const inline = (nodes: readonly Inline[]): string => nodes.map(worded).join('');
  const block = (one: Block): string => {
    switch (one.kind) {
      case 'quote':
        return one.blocks.map(block).join(' ');
      case 'list':
        return one.items
          .flatMap((item) => [inline(item.inside), ...item.under.map(block)])
          .join(' ');
      case 'code':
        return one.text;
      case 'paragraph':
      case 'small':
      case 'heading':
        return inline(one.inside);
    }
  };
  function worded(node: Inline): string {
    switch (node.kind) {
      case 'spoiler':
        return '▇▇▇';
      case 'mention':
        return (
          (node.of === 'channel' ? '#' : '@') + (nameOf(node.of, node.id) ?? `unknown ${node.of}`)
        );
      case 'command':
        return `/${node.name}`;
      case 'emoji':
        return `:${node.name}:`;
      case 'time':
        return momentInWords(node.at, node.style, now);
      case 'text':
      case 'code':
      case 'everyone':
        return node.text;
      case 'bold':
      case 'italic':
      case 'underline':
      case 'struck':
      case 'link':
        return inline(node.inside);
    }
  }
  return parseMarkdown(text).map(block).join(' ').replaceAll(/\s+/g, ' ').trim();
}

/** The first text in components, wherever in them. */
function firstText(components: readonly object[]): string {
  for (const one of components) {
    if ('content' in one && typeof one.content === 'string') return one.content;
    const inside = 'components' in one && Array.isArray(one.components) ? one.components : [];
    const text = firstText(inside as readonly object[]);
    if (text !== '') return text;
  }
  return '';
}
