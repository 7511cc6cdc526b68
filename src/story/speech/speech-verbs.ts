/** A form of a verb with which a story gives what somebody said. */
export interface SpeechVerb {
  /** The verb: `say`. */
  readonly base: string;
  /** `base`: `say`; `present`: `says`; `past`: `said`, which is also the participle; `ing`: `saying`. */
  readonly form: 'base' | 'present' | 'past' | 'ing';
  /**
   * What stands behind it, quotations aside: a `clause` with or without `that` (`said the port was old`); a
   * clause with `that`, or a `thing` (`announced the deal`); only a clause with `that`; what it judges (`dismissed
   * the plan`); or `nothing` (`beamed`).
   */
  readonly reports: 'clause' | 'thing' | 'that' | 'judgement' | 'nothing';
}

const VERBS = {
  clause:
    'say claim insist argue warn reckon joke complain boast brag quip* add estimate allege contend',
  thing:
    'tell announce confirm deny acknowledge admit* concede predict promise pledge vow suggest stress emphasize emphasise reiterate explain reveal disclose declare lament threaten caution',
  that: 'reply answer state write tweet post note conclude remark observe recall respond retort counter repeat testify assert maintain agree advise proclaim report hint point swear determine rule assure inform remind underline underscore',
  judgement:
    'call describe dub label brand accuse blame criticize criticise denounce condemn dismiss reject praise hail urge demand slam blast mock deride ridicule rebuke chide decry liken refute commend applaud apologize apologise',
  nothing:
    'think believe ask continue comment exclaim shout cry whisper mutter opine muse thunder pronounce offer quote intone deadpan* gush tease interject echo beg plead read beam boom bellow yell chant scream snap sneer scoff sigh laugh growl roar fume sum wonder recite preach interrupt elaborate marvel enthuse rage crow protest appeal giggle implore remember recount refer* compare charge rip welcome defend question',
} as const;

const IRREGULAR: Readonly<
  Record<string, readonly [present: string, past: readonly string[], ing: string]>
> = {
  say: ['says', ['said'], 'saying'],
  tell: ['tells', ['told'], 'telling'],
  write: ['writes', ['wrote', 'written'], 'writing'],
  think: ['thinks', ['thought'], 'thinking'],
  swear: ['swears', ['swore', 'sworn'], 'swearing'],
  read: ['reads', ['read'], 'reading'],
  echo: ['echoes', ['echoed'], 'echoing'],
  label: ['labels', ['labeled', 'labelled'], 'labeling'],
};
const ENDS_SHORT = /^[^aeiou]*[aeiou][^aeiouwxy]$/u;

/** Every form, in lower case, of the verbs with which a story gives what somebody said. */
export const SPEECH_VERBS: ReadonlyMap<string, SpeechVerb> = new Map(
  (['nothing', 'judgement', 'that', 'thing', 'clause'] as const).flatMap((reports) =>
    VERBS[reports].split(' ').flatMap((verb) => formsOf(verb, reports)),
  ),
);

/** The forms of a verb; a star behind it doubles its last consonant. */
function formsOf(
  written: string,
  reports: SpeechVerb['reports'],
): readonly (readonly [string, SpeechVerb])[] {
  const base = written.replace('*', '');
  const doubled = ENDS_SHORT.test(base) || written.endsWith('*') ? base + base.slice(-1) : base;
  const [present, past, ing] = IRREGULAR[base] ?? [
    presentOf(base),
    [base.endsWith('e') ? `${base}d` : `${doubled.replace(/([^aeiou])y$/u, '$1i')}ed`],
    `${doubled.replace(/e$/u, '')}ing`,
  ];
  const entry = (form: SpeechVerb['form']): SpeechVerb => ({ base, form, reports });
  return [
    [base, entry('base')],
    [present, entry('present')],
    ...past.map((one) => [one, entry('past')] as const),
    [ing, entry('ing')],
  ];
}

function presentOf(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|sh|ch)$/u.test(base) ? `${base}es` : `${base}s`;
}

/** Nouns, in lower case, for what somebody said: `Lee’s claim that ...`. */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  'claim claims contention statement statements remark remarks comment comments assertion assertions allegation allegations accusation accusations suggestion promise promises pledge vow vows warning warnings argument arguments declaration insistence complaint complaints admission description characterization characterisation call calls words speech tweet tweets post letter message reply response answer'.split(
    ' ',
  ),
);
