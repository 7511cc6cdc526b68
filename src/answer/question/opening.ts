import type { Word } from '../words/words.js';

const greetings: ReadonlySet<string> = new Set(
  `hi hello hey heya hiya yo sup greetings howdy morning evening afternoon night goodnight bye goodbye thanks thank thx ty
  cheers sorry welcome ok okay okey k kk yes yeah yep yup no nope nah lol lmao rofl haha hahaha hehe wow omg cool nice
  great good bad awesome perfect amazing brilliant excellent sweet interesting funny fine sure right bot byline there
  everyone everybody all friend buddy dude man bro mate again so very much a lot you u well done job one day see later question answer point
  test testing ping hm hmm uh um please pls plz`.split(/\s+/),
);

// By themselves they greet nobody: `all?`, `again`, `later`, `good`.
const greets: ReadonlySet<string> = new Set(
  `hi hello hey heya hiya yo sup greetings howdy goodnight bye goodbye thanks thank thx ty cheers sorry welcome ok okay
  okey k kk yes yeah yep yup no nope nah lol lmao rofl haha hahaha hehe wow omg cool nice awesome perfect amazing
  brilliant excellent sweet interesting funny good bad great bot byline test testing ping`.split(
    /\s+/,
  ),
);

/** Whether words say nothing but hello, thanks, yes or how nice. */
export function isGreeting(words: readonly Word[]): boolean {
  const folded = words.map((word) => word.folded);
  return folded.every((word) => greetings.has(word)) && folded.some((word) => greets.has(word));
}

const fillers: ReadonlySet<string> = new Set(
  `hi hello hey heya hiya yo greetings howdy thanks thank thx ty cheers sorry ok okay great cool nice good morning evening
  afternoon lol haha hmm um uh well so and but please pls plz bot byline there now then just also you`.split(
    /\s+/,
  ),
);

const requests: readonly (readonly string[])[] = [
  'can you tell me',
  'could you tell me',
  'can u tell me',
  'would you tell me',
  'can you explain to me',
  'can you explain',
  'can you say',
  'can you',
  'could you',
  'would you',
  'can u',
  'will you',
  'do you know',
  'do u know',
  'does anyone know',
  'does anybody know',
  'please tell me',
  'tell me please',
  'tell me',
  'tell us',
  'explain to me',
  'let me know',
  'i want to know',
  'i would like to know',
  'id like to know',
  'i wonder',
  'i was wondering',
  'may i ask',
  'can i ask',
  'remind me',
  'any idea',
].map((request) => request.split(' '));

const closings: ReadonlySet<string> = new Set('please pls plz thanks thx ty'.split(' '));

/**
 * The words of a question behind what people say before they ask, without thanks at its end: `hi bot, can you tell me
 * who paid, please?` gives `who paid`. Empty where nothing is left.
 */
export function behindOpening(all: readonly Word[]): readonly Word[] {
  const words = all.slice(0, all.findLastIndex(({ folded }) => !closings.has(folded)) + 1);
  let from = 0;
  for (;;) {
    const request = requests.find((one) =>
      one.every((word, i) => words[from + i]?.folded === word),
    );
    if (request !== undefined) from += request.length;
    else if (fillers.has(words[from]?.folded ?? '')) from += 1;
    else return words.slice(from);
  }
}
