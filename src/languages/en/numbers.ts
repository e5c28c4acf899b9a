type Numbers = ReadonlyMap<string, number>;

/** Words for one to nineteen, and for zero. */
export const SMALL_NUMBERS: Numbers = new Map([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
]);

export const TENS: Numbers = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

/** Powers of ten by name: the value is the exponent. */
export const SCALES: Numbers = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['lakh', 5],
  ['lakhs', 5],
  ['million', 6],
  ['millions', 6],
  ['crore', 7],
  ['crores', 7],
  ['billion', 9],
  ['billions', 9],
  ['trillion', 12],
  ['trillions', 12],
  ['quadrillion', 15],
]);

/** Abbreviated powers of ten that may stand after a space: "5 bn", "12 mn". */
export const SCALE_ABBREVIATIONS: Numbers = new Map([
  ['mn', 6],
  ['mln', 6],
  ['mio', 6],
  ['mil', 6],
  ['bn', 9],
  ['bln', 9],
  ['tn', 12],
  ['trn', 12],
  ['tln', 12],
  ['cr', 7],
]);

/** Single letters that scale a figure they are attached to: "$5m", "10k". */
export const SCALE_LETTERS: Numbers = new Map([
  ['k', 3],
  ['m', 6],
  ['b', 9],
  ['t', 12],
]);

/** Chinese and Japanese powers of ten, longest first. */
export const SCALE_SIGNS: readonly (readonly [string, number])[] = [
  ['万亿', 12],
  ['萬億', 12],
  ['百万', 6],
  ['百萬', 6],
  ['千万', 7],
  ['万', 4],
  ['萬', 4],
  ['亿', 8],
  ['億', 8],
  ['兆', 12],
  ['千', 3],
];

/** What a fraction word divides by. */
export const FRACTIONS: Numbers = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['eighth', 8],
  ['eighths', 8],
  ['tenth', 10],
  ['tenths', 10],
]);

export const FRACTION_SIGNS: Numbers = new Map([
  ['½', 0.5],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅕', 0.2],
  ['⅛', 0.125],
]);

type Bound = 'at_least' | 'up_to' | 'about' | 'more_than' | 'less_than';

/** Words before a figure that bound it. Longest match counts. */
export const BOUNDS_BEFORE: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ['at least', 'at_least'],
  ['no less than', 'at_least'],
  ['not less than', 'at_least'],
  ['no fewer than', 'at_least'],
  ['not fewer than', 'at_least'],
  ['a minimum of', 'at_least'],
  ['minimum of', 'at_least'],
  ['not below', 'at_least'],
  ['upwards of', 'at_least'],
  ['upward of', 'at_least'],
  ['up to', 'up_to'],
  ['as much as', 'up_to'],
  ['as many as', 'up_to'],
  ['no more than', 'up_to'],
  ['not more than', 'up_to'],
  ['at most', 'up_to'],
  ['a maximum of', 'up_to'],
  ['maximum of', 'up_to'],
  ['not exceeding', 'up_to'],
  ['not to exceed', 'up_to'],
  ['not over', 'up_to'],
  ['not exceed', 'up_to'],
  ['never exceed', 'up_to'],
  ['capped at', 'up_to'],
  ['about', 'about'],
  ['approximately', 'about'],
  ['approx', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['some', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['close to', 'about'],
  ['circa', 'about'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['in the region of', 'about'],
  ['on the order of', 'about'],
  ['in the order of', 'about'],
  ['more than', 'more_than'],
  ['greater than', 'more_than'],
  ['over', 'more_than'],
  ['above', 'more_than'],
  ['in excess of', 'more_than'],
  ['exceeding', 'more_than'],
  ['exceed', 'more_than'],
  ['exceeds', 'more_than'],
  ['well over', 'more_than'],
  ['north of', 'more_than'],
  ['less than', 'less_than'],
  ['fewer than', 'less_than'],
  ['below', 'less_than'],
  ['under', 'less_than'],
  ['just under', 'less_than'],
]);

/** Signs before a figure that bound it. */
export const BOUND_SIGNS: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ['>', 'more_than'],
  ['≥', 'at_least'],
  ['<', 'less_than'],
  ['≤', 'up_to'],
  ['~', 'about'],
  ['≈', 'about'],
]);

/** Words after a figure that bound it: "300 or more". */
export const BOUNDS_AFTER: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ['or more', 'at_least'],
  ['or so', 'about'],
  ['or less', 'up_to'],
  ['or fewer', 'up_to'],
  ['or over', 'at_least'],
  ['or higher', 'at_least'],
  ['or above', 'at_least'],
]);

/** Words that may stand between a bound and its figure: "at least an additional 300". */
export const BETWEEN_BOUND_AND_FIGURE: ReadonlySet<string> = new Set(
  'a an additional further another extra new initial total of the combined'.split(' '),
);

/** After these a number is the name of a thing (an article, a stage, a flight), not how many. */
export const NUMBERED_THINGS: ReadonlySet<string> = new Set(
  `article articles art section sections sec chapter chapters annex annexes appendix paragraph paragraphs para paras clause
  clauses rule rules title part parts phase phases goal goals sdg sdgs target targets resolution resolutions order orders no nos
  number numbers page pages pp figure figures fig table tables step level tier track stage round category type class version
  release room flight highway route day week grade group schedule protocol proclamation law act decree directive regulation
  regulations form line item items question task pillar priority objective lot block mission basket age aged ages covid apollo
  artemis agenda vision volume vol session meeting summit game games point model unit channel zone gate mark nuclear`.split(
    /\s+/,
  ),
);

/** Words that end the noun phrase after a number: what follows them is no longer counted by it. */
export const PHRASE_ENDS: ReadonlySet<string> = new Set(
  `of in on at to for from with by as into onto over under per across through throughout between among within without during
  after before until since about against toward towards around via upon than like including and/or the a an this that these
  those our your their his her its my we you they he she it i who whom which whose where when while if because so but nor is are
  was were be been being am has have had will would shall should can could may might must do does did not also already still
  now then here there each every all both such any some no another following based provided each by
  worth out up down off plus minus times percent respectively annually today ago`.split(/\s+/),
);

/** Plural nouns without s, and nouns that count as they are. */
export const PLURALS_WITHOUT_S: ReadonlySet<string> = new Set(
  `people women men children personnel staff aircraft spacecraft troops police cattle sheep fish livestock youth children
  policewomen policemen fishermen businessmen businesswomen servicemen servicewomen alumni media criteria memoranda data headcount feet
  teeth crew folk percent offspring vessels households`.split(/\s+/),
);

/** Words in s that are no plural of anything a number counts. */
export const NOT_PLURALS: ReadonlySet<string> = new Set(
  `always perhaps overseas gas news besides sometimes mathematics physics whereas afterwards towards christmas texas kansas
  illinois massachusetts emirates philippines netherlands laos honduras maldives seychelles plus yes thus human-rights
  nowadays`.split(/\s+/),
);

/** Words after "one" that make it no count: "one another", "one day", "one of". */
export const NOT_COUNTED_BY_ONE: ReadonlySet<string> = new Set(
  `of another that who which thing day time way more and or in as is can must should could would may might cannot side hand
  another's final last where on to person another nation people`.split(/\s+/),
);

/** Before "one" these make it a pronoun. */
export const PRONOUN_ONE: ReadonlySet<string> = new Set(
  'no this that every each any some the only which another first last next new better good number not'.split(' '),
);
