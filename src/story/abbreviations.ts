/** Abbreviations, in lower case and without their last full stop, behind which a sentence goes on: a name or number follows. */
export const BEFORE_A_NAME: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof st ste mt ft sen rep gov gen lt col maj capt cmdr adm sgt cpl pvt pfc spc det insp supt hon rev fr sr ' +
    'msgr pres amb asst assoc atty dist dept sec ald messrs mme mlle sra srta dra herr no nos vol fig figs pp art sect approx ca cf vs v ' +
    'e.g i.e viz al lt.col lt.gen maj.gen brig ofc dir treas supt.gen'
  ).split(' '),
);

/** Abbreviations, in lower case and without their last full stop, that also stand at a sentence's end. */
export const ANYWHERE: ReadonlySet<string> = new Set(
  (
    'u.s u.k u.n e.u u.s.a u.a.e u.s.s.r d.c p.c l.a n.y n.j n.c s.c n.m n.h r.i a.m p.m b.c a.d ph.d m.d b.a m.a j.d d.d.s r.n ' +
    'inc ltd co corp bros llc jr esq etc est ave blvd rd hwy bldg univ assn ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ' +
    'in ft. lb lbs oz mi km kg cm mm hr hrs min mins'
  ).split(' '),
);

/** Abbreviated months, in lower case and without their full stop, behind which a day or year follows. */
export const MONTHS: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sept sep oct nov dec'.split(' '),
);

/** Words, in lower case, that begin a sentence much more often than they follow an abbreviation inside one. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my there here what who when where why how ' +
    'but and or so yet if as at by for from in on to with while although though because since after before during ' +
    'however meanwhile moreover still then now both all some many most several few another other one two three ' +
    'no not only even just also according asked despite earlier later last officials critics among under over'
  ).split(' '),
);
