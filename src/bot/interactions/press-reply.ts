import type { Passage } from '../../answer/types.js';
import { askStory, answerTo } from '../../command/ask-story.js';
import { privately, publicly, type Reply } from '../../command/reply.js';
import type { Language } from '../../language/language.js';
import type { Library, LibraryStory } from '../../library/types.js';
import type { MessageView } from '../../views/message.js';
import { noticeView } from '../../views/notice.js';
import { notRightView } from '../../views/answer/not-right.js';
import { paragraphView, readingView } from '../../views/paragraph.js';
import { peopleView, personView } from '../../views/people.js';
import type { Press } from '../../views/press.js';
import { questionModal } from '../../views/question-modal.js';
import { quotesView } from '../../views/quotes.js';
import { storyView } from '../../views/stories.js';
import { summaryView } from '../../views/summary.js';
import { timeLineView } from '../../views/time-line.js';

/** A button that was pressed: what it asks for, what stands on it, and the conversation that it is part of. */
export interface Pressed {
  /** The language of the person who pressed it. */
  readonly language: Language;
  readonly press: Press;
  readonly label: string;
  /** The questions asked up to the button's message, oldest first; *Not right?* alone needs them. */
  readonly asked: readonly string[];
  /** The question that stands beside the button; undefined where none does. */
  readonly beside: string | undefined;
  /** Whether that message can be seen by the person alone; then what follows is private too. */
  readonly private: boolean;
}

/** What a button leads to: a reply, or a thread about the story. */
export type PressReply =
  | Reply
  | { readonly kind: 'thread'; readonly name: string; readonly view: MessageView };

/** Answers a button from the library. */
export async function pressReply(pressed: Pressed, library: Library): Promise<PressReply> {
  const found = library.stories.find(({ slug }) => slug === pressed.press.story);
  if (found === undefined) {
    return privately(noticeView(pressed.language.say('notice.story-gone')));
  }
  return replyFrom(found, pressed);
}

async function replyFrom(found: LibraryStory, pressed: Pressed): Promise<PressReply> {
  const { language, press, asked } = pressed;
  const { slug, story } = found;
  switch (press.kind) {
    case 'show':
      return privately(storyView(language, found, false));
    case 'summary':
      return { kind: 'update', view: summaryView(language, slug, story, press.length) };
    case 'more':
      return privately(summaryView(language, slug, story, 'long'));
    case 'read':
      return turned(pressed, readingView(language, slug, story, press.page));
    case 'people':
      return turned(pressed, peopleView(language, slug, story, press.page));
    case 'time-line':
      return turned(pressed, timeLineView(language, slug, story, press.page));
    case 'quotes':
      return turned(pressed, quotesView(language, slug, story, press));
    case 'paragraph':
      return turned(pressed, paragraphView(language, slug, story, press.paragraph, press.page));
    case 'person':
      // whatever the name on the button: nobody's is a word for turning pages
      return ofItsOwn(language, personView(language, slug, story, press.person));
    case 'follow-up': {
      const [example = ''] = found.questions;
      return { kind: 'modal', modal: questionModal(language, slug, story.headline, example) };
    }
    case 'question':
      return askedOn(found, pressed, pressed.label);
    case 'meant':
      return pressed.beside === undefined
        ? privately(noticeView(language.say('notice.question-unreadable')))
        : askedOn(found, pressed, pressed.beside);
    case 'reveal':
      return pressed.beside === undefined
        ? privately(noticeView(language.say('notice.question-unreadable')))
        : askedOn(found, { ...pressed, private: true }, pressed.beside);
    case 'not-right':
      return privately(
        notRightView(language, slug, story, await otherPassages(found, asked, press.paragraph)),
      );
    case 'discuss':
      return { kind: 'thread', name: story.headline, view: storyView(language, found, false) };
  }
}

/** A question that a button asks; it stands by itself. */
async function askedOn(
  found: LibraryStory,
  pressed: Pressed,
  question: string,
): Promise<PressReply> {
  const view = await askStory({
    language: pressed.language,
    found,
    question,
    before: [],
    repeatQuestion: true,
  });
  return pressed.private ? privately(view) : publicly(view);
}

/** What stood on the buttons that turn pages before their ids were marked so; such messages are still about. */
const labelsBeforeMarks: readonly string[] = ['Back', 'Next'];

/** A page turned changes the message; the same press on a button that leads there first gives a message of its own. */
function turned({ language, press, label }: Pressed, view: MessageView | undefined): PressReply {
  const turns = 'turns' in press || labelsBeforeMarks.includes(label);
  return turns && view !== undefined ? { kind: 'update', view } : ofItsOwn(language, view);
}

/** A message to the person alone; a word about it where the story has no such part any more. */
function ofItsOwn(language: Language, view: MessageView | undefined): PressReply {
  return privately(view ?? noticeView(language.say('notice.story-changed')));
}

async function otherPassages(
  found: LibraryStory,
  asked: readonly string[],
  paragraph: number,
): Promise<readonly Passage[]> {
  const question = asked.at(-1);
  if (question === undefined) return [];
  const { passages } = await answerTo({ found, question, before: asked.slice(0, -1) });
  return passages.filter((passage, place) => place > 0 || passage.paragraph !== paragraph);
}
