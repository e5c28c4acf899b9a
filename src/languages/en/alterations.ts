import { CODES_IN_SMALL_LETTERS, CURRENCY_NOUNS, CURRENCY_SIGNS, MINOR_UNITS } from './currencies.ts';
import { BACKWARD, FORWARD, MONTHS, PARTS_BEFORE_TIME, RECURRING, SEASONS, WEEKDAYS } from './months.ts';
import { FRACTIONS, SCALE_ABBREVIATIONS, SCALES, SMALL_NUMBERS, TENS } from './numbers.ts';
import { COMMISSIVES, INTENTIONS, OTHER_MODALS, PROMISING_MODALS } from './tenses.ts';
import { MEASURES, PERCENT_WORDS, TIME_UNITS } from './units.ts';

/**
 * Closed classes of words, without hyphens, apostrophes and capitals, by which a changed word is told to be one of figure,
 * currency, date, negation or modality. Most of them are put together from what the language says of numbers and times.
 */
const words = (list: string): string[] => list.trim().split(/\s+/);

export const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...[SMALL_NUMBERS, TENS, SCALES, SCALE_ABBREVIATIONS, FRACTIONS].flatMap((numbers) => [...numbers.keys()]),
  ...words('hundreds thousands dozen dozens double triple twice thrice once couple several first second seventh ninth'),
]);

/** Words before or after a figure that bound it: to add or drop one changes the figure. */
export const BOUND_WORDS: ReadonlySet<string> = new Set(
  words(`more less fewer greater than over under above below up to at least most about around approximately roughly nearly almost some
    circa exceeding excess maximum minimum exactly only estimated`),
);

const nounsThatStand = (how: readonly string[]): string[] =>
  [...CURRENCY_NOUNS].filter(([, { stands }]) => how.includes(stands)).map(([noun]) => noun);

/** Words that are money beside a number or another of them. */
export const CURRENCY_WORDS: ReadonlySet<string> = new Set([
  ...CURRENCY_SIGNS.keys(),
  ...CODES_IN_SMALL_LETTERS,
  ...nounsThatStand(['always']),
  ...MINOR_UNITS,
]);
/** Those that are money wherever they stand: signs, codes, and the short nouns that are no other word. */
export const SURE_CURRENCY_WORDS: ReadonlySet<string> = new Set([...CURRENCY_WORDS].filter((word) => word.length < 4));
/** Common words that are money behind a million ("500 million won"). */
export const LOOSE_CURRENCY_WORDS: ReadonlySet<string> = new Set(nounsThatStand(['scaled', 'never']));
/** Letters before a dollar sign. */
export const LETTERS_OF_DOLLARS: ReadonlySet<string> = new Set(words('us a c hk nz s nt'));

export const MONTH_WORDS: ReadonlySet<string> = new Set(MONTHS.keys());
/** Months that are words too: these need a number beside them. */
export const MONTHS_TOO: ReadonlySet<string> = new Set(words('may march mar'));

// "Fall" is a verb first, "regularly" no time that a clock tells.
const NO_TIMES = new Set(['fall', 'regularly', 'periodically']);
export const TIME_WORDS: ReadonlySet<string> = new Set(
  [
    ...[TIME_UNITS, WEEKDAYS, SEASONS].flatMap((times) => [...times.keys()]),
    ...RECURRING,
    ...words('fortnight semester semesters today tomorrow yesterday tonight midcentury'),
  ].filter((word) => !NO_TIMES.has(word)),
);
/** Words beside a time that place it: to change one changes the date. */
export const TIME_PLACERS: ReadonlySet<string> = new Set([
  ...FORWARD,
  ...BACKWARD,
  ...PARTS_BEFORE_TIME,
  ...words('by before after until since within start beginning'),
]);

export const NEGATIONS: ReadonlySet<string> = new Set(
  words(`not no never neither nor none nothing nobody nowhere without cannot cant wont dont doesnt didnt isnt arent wasnt werent shouldnt
    wouldnt couldnt mustnt hasnt havent hadnt neednt aint hardly scarcely barely unless refrain refrains
    refraining abstain abstains abstaining`),
);

const NO_MODALS = new Set(['need', 'needs', 'let', 'lets', "'ll"]);
export const MODALS: ReadonlySet<string> = new Set([
  ...[...PROMISING_MODALS, ...OTHER_MODALS].filter((word) => !NO_MODALS.has(word)),
  ...words(`wont cant wouldnt couldnt shouldnt mustnt possibly perhaps maybe probably likely potentially presumably reportedly allegedly
    apparently certainly definitely surely hopefully conditionally`),
]);
// Nouns of promises are what is told of, not how it is told.
const NOUN = /(?:ment|tion|sion|ness|undertaking)s?$/;
/** Words that weaken or strengthen a promise when "to" follows. */
export const MODALS_BEFORE_TO: ReadonlySet<string> = new Set([
  ...[...COMMISSIVES, ...INTENTIONS].filter((word) => !NOUN.test(word) && !['set', 'offer', 'offers'].includes(word)),
  ...words(`need needs aim aims aiming hope hopes hoping seek seeks seeking strive strives striving expect expects expected bound able obliged
    required likely want wants wish wishes try tries consider considers explore have has`),
]);

// These are other words too.
const NO_UNITS = new Set(['foot', 'feet', 'degree', 'ha', 'tw']);
/** Units that need no place after a number to be known as such, which a single letter does. */
export const UNIT_WORDS: ReadonlySet<string> = new Set(
  [...MEASURES, ...PERCENT_WORDS, ...words('points celsius fahrenheit metre meter')].filter(
    (word) => word.length > 1 && !NO_UNITS.has(word),
  ),
);

/** Words that may begin a clause after its subject: a capital word before one is who acts. */
export const AFTER_SUBJECT: ReadonlySet<string> = new Set(
  words(`will shall would may might can could should must has have had is are was were does did do not also and cannot wont says said plans
    intends agrees agreed pledges pledged promises promised announced proposes proposed stands supports provides provided`),
);

/** Words that are no names though they may bear a capital at the start of a sentence. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  words(`a an the this that these those it its we our us they their he his she her i my you your there here both all each every any some such
    many most more no none neither either another other others in on at by for from to of with without within under over through during
    after before since until as if when while where whereas although though because despite given and but or nor so yet also then thus
    hence therefore however moreover meanwhile finally first second third today now together instead still once what who why how which
    let not only even just according dear thank thanks mr mrs ms dr`),
);
