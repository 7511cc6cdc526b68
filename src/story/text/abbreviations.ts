/** Abbreviations, without their last full stop, behind which a name follows; each begins with a capital letter. */
export const BEFORE_A_NAME: ReadonlySet<string> = new Set(
  (
    'Mr Mrs Ms Mx Dr Prof St Ste Mt Ft Sen Sens Rep Reps Gov Govs Gen Lt Col Maj Capt Cmdr Adm Sgt Cpl Pvt Pfc Spc Det ' +
    'Insp Supt Hon Rev Fr Sr Msgr Pres Amb Asst Assoc Atty Dist Dept Sec Ald Messrs Mme Mlle Sra Srta Dra Herr Brig Ofc ' +
    'Dir Treas Lt.Col Lt.Gen Maj.Gen Supt.Gen'
  ).split(' '),
);

/** Abbreviations, in lower case and without their last full stop, behind which a sentence goes on. */
export const AMID_A_SENTENCE: ReadonlySet<string> = new Set(
  'e.g i.e viz vs v cf ca approx al'.split(' '),
);

/** Abbreviations, in lower case and without their last full stop, behind which a number follows, else a sentence ends. */
export const BEFORE_A_NUMBER: ReadonlySet<string> = new Set(
  'no nos nr vol vols fig figs p pp art arts sect ch jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);

/** Abbreviations, without their last full stop, that also stand at a sentence's end; each begins with a capital letter. */
export const NAMES_ANYWHERE: ReadonlySet<string> = new Set(
  (
    'Inc Ltd Co Corp Bros Jr Esq Ave Blvd Rd Hwy Bldg Univ Assn ' +
    'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri ' +
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn ' +
    'Tex Va Vt Wash Wis Wisc Wyo'
  ).split(' '),
);

/** Abbreviations, in lower case and without their last full stop, that also stand at a sentence's end. */
export const ANYWHERE: ReadonlySet<string> = new Set(
  (
    'u.s u.k u.n e.u u.s.a u.a.e u.s.s.r u.s.s d.c p.c l.a n.y n.j n.c s.c n.m n.h r.i a.m p.m b.c a.d ph.d m.d b.a m.a ' +
    'j.d d.d.s r.n llc etc est lb lbs oz km kg cm mm hr hrs min mins'
  ).split(' '),
);

/** Words, in lower case, that begin a sentence much more often than they follow an abbreviation inside one. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my there here what who when where why how ' +
    'but and or nor so yet if as at by for from in on to with while although though because since after before during ' +
    'however meanwhile moreover still then now both all some many most several few another other one two three each every ' +
    'no not only even just also according asked despite earlier later last officials critics among under over once perhaps ' +
    'until unless upon whether instead besides indeed nearly almost today yesterday anyone everyone nobody'
  ).split(' '),
);
