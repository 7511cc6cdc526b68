/** A sentence that an answer points to, and the span in it. */
export interface PanelPassage {
  /** The number of the paragraph, from 1. */
  readonly paragraph: number;
  /** The sentence's place in its paragraph, from 0: that of {@link PanelParagraph.sentences}. */
  readonly place: number;
  readonly sentence: string;
  /** UTF-16 offset in the sentence where the span begins. */
  readonly start: number;
  /** UTF-16 offset in the sentence behind the span. */
  readonly end: number;
  /** How sure the reader is that this is the answer, 0 to 1. */
  readonly confidence: number;
}

/** Who pointed: the built-in reader alone, or blended with the model. */
export type PanelReader = 'built-in' | 'blended';

/** An answer that the bot gave. */
export interface PanelAnswer {
  /** Names it in `GET /page/panel/answers/ID`. */
  readonly id: string;
  readonly slug: string;
  /** As typed. */
  readonly question: string;
  /** As read: spelling corrected, and completed from the turns before it. */
  readonly resolved: string;
  readonly corrections: readonly { readonly typed: string; readonly read: string }[];
  readonly kind: 'answer' | 'passages' | 'not-told';
  /** What was shown in place of the passages: `summary`, `person`, `list`, ...; '' where the passages say it. */
  readonly lead: string;
  /** Up to three, best first. */
  readonly passages: readonly PanelPassage[];
  readonly reader: PanelReader;
}

/** What `GET /page/panel/answers` gives: the last answers that are kept, oldest first. */
export interface PanelAnswers {
  readonly answers: readonly PanelAnswer[];
}

/** One part of a score: `points` is `value` times `weight`. */
export interface PanelPart {
  /** Its name in the code: `alike`. */
  readonly feature: string;
  /** What it is, in words: `words close in meaning`. */
  readonly label: string;
  readonly value: number;
  readonly weight: number;
  readonly points: number;
}

/** A score and the parts that it is the sum of; the part that counts most, for or against, first. Parts of 0 are left out. */
export interface PanelScore {
  readonly score: number;
  readonly parts: readonly PanelPart[];
}

/** A sentence that could have been the answer. */
export interface PanelCandidate extends PanelPassage {
  /** Its score by words and rules. */
  readonly words: PanelScore;
  /** Its share among all sentences of the story by words and rules alone, 0 to 1. */
  readonly wordsShare: number;
  /**
   * Its score from the model's reading, the words and the rules together; null where the built-in reader answered alone.
   * The values of all but the rules are natural logarithms of probabilities: 0 at best, so that points are lost.
   */
  readonly blend: PanelScore | null;
  /** Its share among all sentences of the story by the reader that pointed, 0 to 1: what the candidates are ranked by. */
  readonly share: number;
}

/** How sure the reader was, and how that came about. */
export interface PanelConfidence {
  /** Its score, by how well the best sentence fits. */
  readonly evidence: PanelScore;
  /** What share of answers with such a score is right, as measured on other stories, 0 to 1. */
  readonly measured: number;
  /** What counted in the end, 0 to 1: `measured`, unless a rule held it back or a lead was shown. */
  readonly final: number;
  /** Why `final` is another than `measured`, in a sentence for people; '' where it isn't. */
  readonly because: string;
  /** From which confidence on it is said as the answer. */
  readonly sure: number;
  /** From which confidence on it is shown as one of the closest passages. */
  readonly close: number;
}

/** Why an answer is what it is: what `GET /page/panel/answers/ID` gives. */
export interface PanelWhy {
  readonly answer: PanelAnswer;
  /** The eight best, the answer's passages first and in their order; the span of all but the first is the whole sentence. */
  readonly candidates: readonly PanelCandidate[];
  /** Null where the question says nothing that could be looked for; then there are no candidates either. */
  readonly confidence: PanelConfidence | null;
}
