import { FEMALE_NAMES, MALE_NAMES, SHORT_NAMES } from '../story/given-names.js';

// Countries, large cities, states and surnames of the news that wink's lexicon lacks, from general knowledge; no list was
// copied. They need not be complete: each only keeps a question about it from being read as one about its neighbour.
const places =
  `albania america andorra armenia azerbaijan belarus belgium bermuda caribbean caledonia czechia england europe germany
  greece greenland gibraltar guadeloupe guernsey hong kong iceland ireland italy kosovo kuwait liechtenstein lithuania
  luxembourg macao malta martinique moldova monaco montserrat poland puerto sahara scotland serbia slovenia spain
  suriname tonga vatican wales
  aleppo algiers amsterdam ankara antwerp athens atlanta auckland baghdad baltimore barcelona beijing beirut belfast
  belgrade bergen berlin bogota bonn boston brasilia brisbane bristol brussels bucharest budapest cairo calgary cardiff
  chicago cologne copenhagen cracow dallas damascus delhi denver detroit doha donetsk dresden dubai dublin durban
  edinburgh florence frankfurt gaza geneva genoa glasgow gothenburg hamburg hanoi havana helsinki houston istanbul
  jakarta jerusalem johannesburg kabul karachi kharkiv khartoum kiev kyiv lagos lahore leeds leipzig lima lisbon
  liverpool ljubljana london luhansk lviv lyon madrid manchester manila mariupol marseille mecca melbourne memphis
  miami milan minsk montreal moscow mosul mumbai munich nairobi naples odesa odessa orlando osaka oslo ottawa oxford
  paris philadelphia prague pretoria pyongyang quebec rabat raqqa riga rome rotterdam salzburg santiago sarajevo
  seattle seoul seville shanghai sheffield skopje sofia stockholm sydney taipei tallinn tbilisi tehran tokyo toronto
  tripoli tunis turin valencia vancouver venice vienna vilnius warsaw washington wellington yerevan york zagreb zurich
  alabama alaska arizona arkansas california carolina colorado connecticut dakota delaware florida georgia hawaii idaho
  illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
  montana nebraska nevada hampshire jersey ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia
  wisconsin wyoming bavaria brittany catalonia crimea donbas lombardy normandy saxony siberia sicily tuscany
  asia africa ukraine russia`.split(/\s+/);
const surnames =
  `biden blair cameron carter clinton erdogan gandhi hitler johnson kennedy lenin lincoln lukashenko macron mandela
  merkel modi netanyahu nixon obama orban putin reagan roosevelt sarkozy scholz stalin starmer thatcher trump truman
  zelensky zelenskyy`.split(/\s+/);

const names: ReadonlySet<string> = new Set([...places, ...surnames]);

/** Whether a folded word is a name that people may ask about though a story doesn't have it: a place, a given name, a surname of the news. */
export function isWellKnownName(folded: string): boolean {
  return [names, MALE_NAMES, FEMALE_NAMES, SHORT_NAMES].some((some) => some.has(folded));
}
