import { useState } from 'preact/hooks';
import type { WireEntry } from '../../../wire-types.js';
import { isProblem } from './wire-log.js';
import { jsonParts, nameOf, outcomeOf, titleOf, verdictInWords } from './wire-words.js';

const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

/** One thing that went over the wire, in a line that opens. */
export function WireEntryView({ entry }: { readonly entry: WireEntry }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li data-problem={isProblem(entry)}>
      <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>
          <span class="title">
            {isProblem(entry) && <b>Problem: </b>}
            {titleOf(entry)}
          </span>
          <time>{time.format(entry.at)}</time>
          <code>{nameOf(entry)}</code>
          <span class="outcome">
            {outcomeOf(entry)}
            {entry.kind === 'request' && `, schema: ${verdictInWords(entry.verdict)}`}
          </span>
        </summary>
        {isOpen && <Details entry={entry} />}
      </details>
    </li>
  );
}

function Details({ entry }: { readonly entry: WireEntry }) {
  const problems =
    entry.kind === 'request'
      ? [...entry.problems, ...(entry.verdict.kind === 'problems' ? entry.verdict.problems : [])]
      : [];
  return (
    <>
      {entry.kind === 'request' && <p class="path">{entry.path}</p>}
      {problems.length > 0 && (
        <ul class="warning">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      {jsonParts(entry).map(([title, json]) => (
        <figure key={title}>
          <figcaption>{title}</figcaption>
          <pre tabIndex={0}>{json}</pre>
        </figure>
      ))}
    </>
  );
}
