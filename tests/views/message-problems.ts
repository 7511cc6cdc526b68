import { expect } from 'vitest';
import { textLength, type MessageView } from '../../src/views/message.js';

interface Component {
  readonly content?: string;
  readonly label?: string;
  readonly custom_id?: string;
  readonly components?: readonly Component[];
  readonly accessory?: Component;
}

/** All components of a message, those inside others as well. */
function allOf(components: readonly Component[]): readonly Component[] {
  return components.flatMap((one) => [
    one,
    ...allOf([...(one.components ?? []), ...(one.accessory === undefined ? [] : [one.accessory])]),
  ]);
}

/** What Discord would refuse in a message, and texts that were cut inside a character. */
function problemsOf(view: MessageView): readonly string[] {
  // The fields looked at are the same in all of Discord's components; what one hasn't got is undefined.
  const components = allOf(view.components as readonly Component[]);
  const ids = components.flatMap(({ custom_id: id }) => (id === undefined ? [] : [id]));
  const texts = components.flatMap(({ content }) => (content === undefined ? [] : [content]));
  const labels = components.flatMap(({ label }) => (label === undefined ? [] : [label]));
  const found: Readonly<Record<string, boolean>> = {
    'more than 4,000 characters': textLength(view) > 4000,
    'more than 40 components': components.length > 40,
    'two components with one custom_id': new Set(ids).size < ids.length,
    'a custom_id of more than 100 characters': ids.some((id) => id.length > 100),
    'an empty text': texts.some((content) => content.trim() === ''),
    'a label of 0 or more than 80 characters': labels.some(
      (label) => label.length === 0 || label.length > 80,
    ),
    'half a surrogate pair': [...texts, ...labels].some((text) => /\p{Surrogate}/u.test(text)),
    'a ping': texts.some((content) => /(?<!\\)(?:<@|@everyone|@here)/.test(content)),
  };
  return Object.keys(found).filter((problem) => found[problem]);
}

/** Fails the test where Discord would refuse the message; undefined, where there is none, is good. */
export function expectGood(view: MessageView | undefined): void {
  expect(view && problemsOf(view)).toEqual([]);
}
