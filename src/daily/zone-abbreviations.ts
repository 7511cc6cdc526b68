// what people mean by them; IANA's own `EST` and `MST` have no summer time
const ABBREVIATIONS = [
  { written: ['et', 'est', 'edt'], zones: ['America/New_York'] },
  { written: ['ct', 'cst', 'cdt'], zones: ['America/Chicago'] },
  { written: ['mt', 'mst', 'mdt'], zones: ['America/Denver', 'America/Phoenix'] },
  { written: ['pt', 'pst', 'pdt'], zones: ['America/Los_Angeles'] },
  { written: ['gmt'], zones: ['UTC', 'Europe/London'] },
  { written: ['bst'], zones: ['Europe/London'] },
  { written: ['wet', 'west'], zones: ['Europe/Lisbon'] },
  {
    written: ['cet', 'cest', 'mez', 'mesz'],
    zones: ['Europe/Berlin', 'Europe/Paris', 'Europe/Madrid', 'Europe/Warsaw'],
  },
  { written: ['eet', 'eest', 'oez', 'oesz'], zones: ['Europe/Kyiv', 'Europe/Athens'] },
  { written: ['msk'], zones: ['Europe/Moscow'] },
  { written: ['ist'], zones: ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem'] },
  { written: ['jst'], zones: ['Asia/Tokyo'] },
  { written: ['kst'], zones: ['Asia/Seoul'] },
  { written: ['aest', 'aedt'], zones: ['Australia/Sydney', 'Australia/Brisbane'] },
  { written: ['nzst', 'nzdt'], zones: ['Pacific/Auckland'] },
] as const;

/** The zones that people mean by an abbreviation in lower case: `cet`, `pst`; none for other texts. */
export function zonesAbbreviated(text: string): readonly string[] {
  return ABBREVIATIONS.flatMap(({ written, zones }) =>
    written.some((one) => one === text) ? zones : [],
  );
}
