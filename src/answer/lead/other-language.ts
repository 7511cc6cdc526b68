import { functionWords } from '../words/function-words.js';
import type { StoryIndex } from '../story-index.js';
import { isInStory } from '../words/story-words.js';
import { readWords, type Word } from '../words/words.js';

/**
 * Function words of large European languages, folded, by BCP 47 language. Left out is what English has too (`was`,
 * `die`, `comment`), what people write in English chats (`wat`, `dat`, `y`) and what stands in names (`der`, `van`, `la`).
 */
const functionWordsOf: Readonly<Record<string, readonly string[]>> = {
  de: words(`wer wie wann warum wieso weshalb welche welcher welches ist sind wurde wurden und oder nicht ein eine einen
    einem einer ich wir ihr auf zum zur nach auch noch haben konnen uns gibt wem heisst bitte danke
    passiert sprichst`),
  fr: words(`qui que quoi quand pourquoi combien quel quelle quels quelles sont etait avec dans une cette 
      nous vous pas mais leurs fait bonjour merci veut`),
  es: words(`quien quienes cuando cuanto cuantos cuanta cuantas donde porque por cual cuales esta estan fue fueron una
    unos unas pero muy tambien nosotros que hola gracias dijo paso`),
  it: words(`cosa quando perche quanto quanti quante quale quali sono stato stata hanno gli della delle degli
    nel nella anche lui noi grazie successo detto`),
  pt: words(`quem quando quanto quantos quantas onde porque por qual quais foi foram uns pelo pela nao tambem ele
    ela eles voce que obrigado obrigada aconteceu disse`),
  nl: words(`wie waar wanneer waarom hoeveel welke zijn werd werden een deze hij zij wij jullie niet maar ook naar bij heeft
    hebben kunnen wordt worden gebeurde gebeurd zei`),
  pl: words(`kto kiedy dlaczego gdzie jaki jakie ktory ktora byl byla bylo nie tak czy jak sie przez przy dzien dobry czesc
    dziekuje stalo powiedzial`),
  sv: words(`vem vad varfor hur vilken vilket vilka och inte ett det som hej hande sade`),
  da: words(
    `hvem hvad hva hvornar hvorfor hvordan hvor hvilken hvilket hvilke og ikke det som jeg hej sagde skjedde skete`,
  ),
  fi: words('kuka milloin miksi missa kuinka paljonko mita oli mutta kiitos tapahtui sanoi'),
  cs: words('kdo kdy proc kolik jaky ktery jsou byl byla neni jak stalo rekl dekuji'),
  ro: words('cine cand unde cati este sunt fost pentru multumesc spus intamplat'),
  hu: words('miert hany mennyi milyen nem hogy mondta tortent koszonom szia'),
  tr: words('neden nicin nerede nasil hangi bir icin degil dedi oldu merhaba tesekkurler'),
};

function words(list: string): readonly string[] {
  return list.split(/\s+/);
}

// English function words that other languages have as well: they tell nothing.
const shared: ReadonlySet<string> = new Set(
  words(
    `a i in is was so will am an me no on as do we of over for at has he to my by per under here her these all also
    still then s t d ll m re ve hi hello hey ok okay`,
  ),
);

/** Small words of several languages, folded, that stand in names too: they tell nothing alone, but beside others. */
const particles: ReadonlySet<string> = new Set(
  words(
    `la el los las de del der die das den dem le les du des il lo gli di da do dos van het et che och og na`,
  ),
);

// In a short question one word may be all there is; in a longer one, one could be a name or a slip of the finger.
const shortQuestion = 4;

/**
 * Whether a question is in another language than a story: in another script, or with more function words of that
 * language than of English. The story's own words, names above all, count for neither.
 *
 * @param typed - the question as typed, before its spelling was corrected
 */
export function isInOtherLanguage(index: StoryIndex, typed: string): boolean {
  const own = readWords(typed).filter((word) => !isInStory(index, word));
  if (isInOtherScript(index, own)) return true;
  const tokens = own
    .flatMap(({ text }) => readWords(text.replace(/['’]/g, ' ')))
    .map(({ folded }) => folded);
  const english = tokens.filter((token) => functionWords.has(token) && !shared.has(token));
  const support = tokens.filter((token) => particles.has(token)).length;
  const storyLanguage = index.story.language.slice(0, 2).toLowerCase();
  return Object.entries(functionWordsOf).some(([language, list]) => {
    if (language === storyLanguage) return false;
    const foreign = tokens.filter((token) => list.includes(token) && !functionWords.has(token));
    const isEnough = foreign.length > 1 || tokens.length <= shortQuestion || support > 0;
    return foreign.length > english.length && isEnough;
  });
}

function isInOtherScript({ story }: StoryIndex, own: readonly Word[]): boolean {
  const letters = own.map(({ text }) => text.replace(/[^\p{L}]/gu, '')).join('');
  const latin = letters.replace(/[^\p{Script=Latin}]/gu, '');
  return /\p{Script=Latin}/u.test(story.headline) && latin.length * 2 < letters.length;
}
