/** Closed classes of English words, folded as `foldWord` folds them: what makes a difference one of figure, date, negation … */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const NUMBER_WORDS = words(`
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion trillions
lakh lakhs crore crores dozen dozens half halves third thirds quarter quarters fifth tenth double triple twice thrice once couple several
first second fourth sixth seventh eighth ninth bn mn mln bln tn trn`);

/** Words before or after a figure that bound it: to add or drop one changes the figure. */
export const BOUND_WORDS = words(`
more less fewer greater than over under above below up to at least most about around approximately roughly nearly almost some circa
exceeding excess maximum minimum exactly only estimated`);

export const CURRENCY_WORDS = words(`
$ € £ ¥ ₹ ₽ ₩ ₺ ₴ ₦ ₱ usd eur gbp jpy cny rmb inr rub krw chf cad aud nzd hkd sgd brl zar mxn kzt aed sar us$ a$ c$ hk$
dollar dollars euro euros pound pounds sterling yen yuan renminbi rupee rupees rouble roubles ruble rubles won franc francs tenge peso pesos
real reais rand naira dirham dirhams dinar dinars riyal riyals rial rials lira liras shilling shillings krona kronor krone kroner crown crowns
zloty baht ringgit rupiah dong birr cedi cedis somoni manat lari dram drams taka kyat kwacha cent cents`);

/** Letters before a dollar sign. */
export const DOLLAR_LETTERS = words('us a c hk nz s nt');

export const MONTHS = words(`
january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec`);
/** Months that are words too: these need a number beside them. */
export const MONTHS_TOO = words('may march mar second');

export const TIME_WORDS = words(`
day days week weeks fortnight month months quarter quarters semester year years decade decades century centuries annual annually yearly monthly weekly
daily quarterly today tomorrow yesterday tonight monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter
midcentury`);
/** Words beside a time that place it: to change one changes the date. */
export const TIME_PLACERS = words(
  'next last past coming previous following by before after until since within end start beginning early late mid',
);

export const NEGATIONS = words(`
not no never neither nor none nothing nobody nowhere without cannot cant wont dont doesnt didnt isnt arent wasnt werent shouldnt wouldnt
couldnt mustnt hasnt havent hadnt neednt aint hardly scarcely barely unless`);

export const MODALS = words(`
will shall would may might can could should must ought wont cannot cant wouldnt couldnt shouldnt mustnt
possibly perhaps maybe probably likely potentially presumably reportedly allegedly apparently certainly definitely surely hopefully conditionally`);
/** Words that weaken or strengthen a promise when "to" follows. */
export const MODALS_BEFORE_TO = words(`
need needs intend intends intended plan plans planned planning aim aims aiming hope hopes hoping seek seeks seeking strive strives striving expect expects
expected ready prepared willing determined resolved committed bound able obliged required likely want wants wish wishes try tries consider
considers explore commit commits pledge pledges promise promises undertake undertakes agree agrees decide decides going have has`);

/** Units that need no place after a number to be known as such. */
export const UNIT_WORDS = words(`
percent percentage points km kilometres kilometers kilometre kilometer miles mile metres meters metre meter hectares hectare acres acre tonnes tonne tons ton
kg kilograms grams litres liters barrels gallons megawatts megawatt mw gigawatts gigawatt gw kilowatts kilowatt kwh mwh gwh degrees celsius fahrenheit bcm mtpa`);

/** Words that may begin a clause after its subject: a capital word before one is who acts. */
export const AFTER_SUBJECT = words(`
will shall would may might can could should must has have had is are was were does did do not also and cannot wont says said plans intends agrees agreed
pledges pledged promises promised announced proposes proposed stands supports provides provided`);

/** Words that are no names though they may bear a capital at the start of a sentence. */
export const NO_NAMES = words(`
a an the this that these those it its we our us they their he his she her i my you your there here both all each every any some such many most
more no none neither either another other others in on at by for from to of with without within under over through during after before since
until as if when while where whereas although though because despite given and but or nor so yet also then thus hence therefore however
moreover meanwhile finally first second third today now together instead still once what who why how which let not only even just according
dear thank thanks mr mrs ms dr`);
