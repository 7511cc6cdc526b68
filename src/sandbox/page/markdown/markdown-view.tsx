import { useMemo } from 'preact/hooks';
import { usePage } from '../state/page-context.js';
import { nameOfMention } from '../state/names.js';
import type { Inline } from './inline-markdown.js';
import { type Block, parseMarkdown } from './markdown.js';
import { EmojiView } from './emoji-view.js';
import { Moment } from './moment.js';
import { Spoiler } from './spoiler.js';
import './markdown-view.css';

/** Shows Discord's Markdown; what isn't markup is text, so no message can bring markup of its own. */
export function Markdown({ text }: { readonly text: string }) {
  const blocks = useMemo(() => parseMarkdown(text), [text]);
  return <div class="text">{blocks.map(viewBlock)}</div>;
}

function viewBlock(block: Block, key: number) {
  switch (block.kind) {
    case 'paragraph':
      return <p key={key}>{block.inside.map(viewInline)}</p>;
    case 'small':
      return <small key={key}>{block.inside.map(viewInline)}</small>;
    case 'heading':
      return (
        // The page's own headings are of levels 1 and 2.
        <div key={key} role="heading" aria-level={block.level + 2} class={`heading-${block.level}`}>
          {block.inside.map(viewInline)}
        </div>
      );
    case 'quote':
      return <blockquote key={key}>{block.blocks.map(viewBlock)}</blockquote>;
    case 'list': {
      const items = block.items.map((item, index) => (
        <li key={index}>
          {item.inside.map(viewInline)}
          {item.under.map(viewBlock)}
        </li>
      ));
      return block.from === undefined ? (
        <ul key={key}>{items}</ul>
      ) : (
        <ol key={key} start={block.from}>
          {items}
        </ol>
      );
    }
    case 'code':
      return (
        <pre key={key}>
          <code>{block.text}</code>
        </pre>
      );
  }
}

function viewInline(node: Inline, key: number) {
  const inside = 'inside' in node ? node.inside.map(viewInline) : [];
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'code':
      return <code key={key}>{node.text}</code>;
    case 'bold':
      return <strong key={key}>{inside}</strong>;
    case 'italic':
      return <em key={key}>{inside}</em>;
    case 'underline':
      return <u key={key}>{inside}</u>;
    case 'struck':
      return <s key={key}>{inside}</s>;
    case 'spoiler':
      return <Spoiler key={key}>{inside}</Spoiler>;
    case 'link':
      return (
        <a key={key} href={node.url} target="_blank" rel="noopener noreferrer">
          {inside}
        </a>
      );
    case 'mention':
      return <Mention key={key} of={node.of} id={node.id} />;
    case 'command':
      return <CommandMention key={key} name={node.name} />;
    case 'everyone':
      return (
        <span key={key} class="mention">
          {node.text}
        </span>
      );
    case 'emoji':
      return <EmojiView key={key} name={node.name} isCustom />;
    case 'time':
      return <Moment key={key} at={node.at} style={node.style} />;
  }
}

function Mention({ of, id }: { readonly of: 'user' | 'channel' | 'role'; readonly id: string }) {
  const { state, dispatch } = usePage();
  const name = nameOfMention(state.world, of, id) ?? `unknown ${of}`;
  if (of !== 'channel') return <span class="mention">@{name}</span>;
  return (
    <button
      type="button"
      class="mention"
      onClick={() => dispatch({ kind: 'go-to', channelId: id })}
    >
      #{name}
    </button>
  );
}

function CommandMention({ name }: { readonly name: string }) {
  const { dispatch } = usePage();
  return (
    <button
      type="button"
      class="mention"
      onClick={() => dispatch({ kind: 'prefill', text: `/${name}` })}
    >
      /{name}
    </button>
  );
}
