import type { Message } from 'discord.js';
import { isQuestionText, repeatedQuestion } from '../views/answer/answer.js';
import { hiddenQuestion } from '../views/daily/hidden-question.js';
import { parsePress, type Press } from '../views/press.js';
import { questionMeant } from '../views/answer/which-person.js';

/** What a message of Byline's own shows, read back from its components, so that nothing needs to be remembered. */
export interface ShownMessage {
  /** The slug of the story; undefined where the message is about none. */
  readonly story: string | undefined;
  /** The questions that the message repeats, in their order. */
  readonly questions: readonly string[];
}

/** Reads back what a message of Byline's shows. */
export function readShownMessage(message: Pick<Message, 'components'>): ShownMessage {
  let story: string | undefined;
  const questions: string[] = [];
  for (const component of flattened(message.components.map((one) => one.toJSON()))) {
    if ('custom_id' in component && typeof component.custom_id === 'string') {
      story ??= parsePress(component.custom_id)?.story;
    }
    if ('id' in component && isQuestionText(component.id)) {
      const content = 'content' in component ? component.content : undefined;
      if (typeof content === 'string') questions.push(repeatedQuestion(content));
    }
  }
  return { story, questions };
}

/**
 * The question that stands beside a button in a message of Byline's: one of those that ask back whom one means, or that
 * of a daily post that hides the answer. Undefined for other buttons.
 */
export function questionBeside(
  message: Pick<Message, 'components'>,
  press: Press,
): string | undefined {
  const texts = flattened(message.components.map((one) => one.toJSON())).flatMap((component) =>
    'id' in component &&
    typeof component.id === 'number' &&
    'content' in component &&
    typeof component.content === 'string'
      ? [{ id: component.id, content: component.content }]
      : [],
  );
  if (press.kind === 'meant') return questionMeant(texts, press.place);
  return press.kind === 'reveal' ? hiddenQuestion(texts) : undefined;
}

/** What the text displays of a message say, one after the other, wherever in it they stand. */
export function textsIn(components: readonly unknown[]): readonly string[] {
  return flattened(components).flatMap((component) =>
    'content' in component && typeof component.content === 'string' ? [component.content] : [],
  );
}

function flattened(components: readonly unknown[]): readonly object[] {
  return components.flatMap((component) => {
    if (typeof component !== 'object' || component === null) return [];
    const inner: readonly unknown[] =
      'components' in component && Array.isArray(component.components) ? component.components : [];
    const accessory = 'accessory' in component ? [component.accessory] : [];
    return [component, ...flattened([...inner, ...accessory])];
  });
}
