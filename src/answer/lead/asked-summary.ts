import { behindOpening } from '../question/opening.js';
import type { Word } from '../words/words.js';

// Each is matched against at most twelve words.
const longest = 12;

const thing =
  '(?:the |this |that |your )?(?:whole |main |latest |news )?(?:story|article|text|news|piece|report)';
const questions: readonly RegExp[] = [
  // fold() takes the `'s` of `what's` away
  new RegExp(
    `^(?:so )?(?:what|whats|what is|what was) (?:it|this|that|all this|all that|${thing})(?: all)? about$`,
    'u',
  ),
  new RegExp(`^what does ${thing} (?:say|tell|tell us)$`, 'u'),
  /^(?:what|whats|what is|what was) (?:going on|happening|the (?:story|news|gist|point|main point|summary)|new)(?: here| today| there)?$/u,
  /^what (?:has |had |just )?(?:happened|happens)(?: here| today| there| exactly)?$/u,
  /^what are the (?:main|key|most important) (?:points|facts|things|takeaways)$/u,
  new RegExp(`^(?:about )?${thing}$`, 'u'),
];
const orders =
  /^(?:give |get |show |write |make |let |have )?(?:me |us )?(?:a |an |the )?(?:(?:quick|short|brief|full|long) )?(?:summary|summarise|summarize|tldr|tl dr|sum up|recap|overview|gist|synopsis|digest|short version|main points|key points|explain)\b(?: (.*))?$/u;
const summedUp = /^sum (?:it|this|that|the story|the article|everything) up$/u;
const behindOrders = new RegExp(
  `^(?:of |for |about )?(?:it|this|that|me|us|${thing})(?: to me)?(?: simply| briefly| like im 5)?$`,
  'u',
);

/** Whether a question asks what the story is about, and nothing more: `what happened?`, `tl;dr`, `sum it up`. */
export function asksForSummary(words: readonly Word[]): boolean {
  const asked = behindOpening(words);
  if (asked.length === 0 || asked.length > longest) return false;
  const text = asked.map(({ folded }) => folded).join(' ');
  if (questions.some((question) => question.test(text)) || summedUp.test(text)) return true;
  const order = orders.exec(text);
  return order !== null && (order[1] === undefined || behindOrders.test(order[1]));
}
