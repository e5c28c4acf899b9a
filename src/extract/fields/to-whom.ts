import { isBaseVerb, PREPOSITIONS } from '../../languages/index.ts';
import type { PartyRef } from '../../model/index.ts';
import type { PartyMention } from '../../parties/index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { distinct, inferred, type Speakers, stated } from './who.ts';

/** Where a unit stands: its tokens, the start of the phrase it was read out of, its verb and who is bound by it. */
export interface Given {
  readonly start: number;
  readonly end: number;
  /** The end of the words that belong to the unit, with the examples that its core leaves out. */
  readonly reach: number;
  readonly phrase: number;
  readonly head: string;
  readonly promisor: readonly PartyRef[];
  /** What the member before it in the same phrase was for, which a further member shares: "provide … and set up …". */
  readonly before: readonly PartyRef[];
  /** A party among those bound may receive: "in", "for" or "to" names it inside a joint text. */
  readonly own: boolean;
  /** The region last named before this sentence, for "the region". */
  readonly region: () => string | null;
}

const TOWARDS = new Set([
  'recipients',
  'following',
  'to',
  'for',
  'in',
  'across',
  'throughout',
  'within',
  'among',
  'into',
  'toward',
  'towards',
  'inside',
]);
const AWAY = new Set([
  'by',
  'against',
  'with',
  'from',
  'between',
  'on',
  'at',
  'under',
  'via',
  'through',
  'as',
  'like',
  'than',
  'alongside',
  'including',
]);
const GIVING = new Set(
  'provide give offer supply deliver donate grant help assist support enable train equip fund finance invest share send extend contribute allocate build open provision accept eliminate remove ease keep protect expand increase add strengthen improve address make keep set step establish bring'.split(
    ' ',
  ),
);
const AGAINST = new Set(
  'impose limit reduce isolate prevent deny counter combat restrict hold sanction disrupt punish fight target deprive condemn oppose confront'.split(
    ' ',
  ),
);

/**
 * For or to whom a unit is: the parties it names as those who receive, else the region or the other side it is plainly about.
 * What is not in the words carries its reason. Empty where neither words nor text say it.
 */
export function beneficiaryOf(view: SentenceView, given: Given, speakers: Speakers): readonly PartyRef[] {
  if (AGAINST.has(given.head)) return [];
  const named = namedIn(view, given, speakers);
  if (named.length > 0) return named;
  const region = regionIn(view, given, speakers);
  if (region.length > 0) return region;
  const partner = partnerOf(view, given, speakers);
  if (partner.length > 0) return partner;
  return given.before.length > 0 && GIVING.has(given.head)
    ? given.before.map((party) => ({ ...party, span: null, inferred: 'unit-before' }))
    : [];
}

function namedIn(view: SentenceView, given: Given, speakers: Speakers): readonly PartyRef[] {
  const found: PartyMention[] = [];
  let last: PartyMention | null = null;
  for (const mention of view.mentionsIn(given.start, given.reach)) {
    const listed: boolean = last !== null && found.includes(last) && isListed(view, last, mention);
    if ((listed || receives(view, mention, given)) && mayReceive(mention, given, speakers)) found.push(mention);
    last = mention;
  }
  return distinct(found.map((mention) => stated(mention, view, speakers)));
}

/** An organisation or a capital receives nothing here, and no state gives to itself. */
function mayReceive(mention: PartyMention, given: Given, speakers: Speakers): boolean {
  const kind = speakers.parties.get(mention.code)?.kind;
  if (kind === 'organisation' || mention.form === 'capital') return false;
  const bound = given.promisor.map((party) => party.code);
  if (!bound.includes(mention.code)) return true;
  return bound.length === 1 ? kind !== 'state' : kind !== 'state' || given.own;
}

/** "to Ruritania, Graustark, other Compact states and Velmark": what follows a receiver in a list receives too. */
function isListed(view: SentenceView, last: PartyMention, next: PartyMention): boolean {
  return /^[\s,;]*(and|or|as well as|the|other|countries|community|members?|states?|\(|\)|[\s,;])*$/i.test(
    view.tokens.text.slice(last.end, next.start),
  );
}

// How far left of a name the word that governs it may stand: "to the five Central Asian countries".
const REACH = 7;

/** Whether the words before a name make it the receiving end: "to", "for", "in", or a verb of giving or helping. */
function receives(view: SentenceView, mention: PartyMention, given: Given): boolean {
  const { lower, start } = view.tokens;
  const after = view.tokens.text.slice(mention.end, mention.end + 2);
  if (mention.form === 'demonym' || after.startsWith('-')) return false;
  let at = start.findIndex((from) => from >= mention.start);
  for (let steps = 0; at > given.start && steps < REACH; steps++, at--) {
    const word = lower[at - 1]!;
    if (TOWARDS.has(word)) return true;
    if (word === 'of') return GIVING.has(given.head);
    if (word === 'as' && lower[at - 2] === 'such') continue;
    if (AWAY.has(word)) return false;
    if (isBaseVerb(word) || word.endsWith('ing'))
      return GIVING.has(word) || /^(help|assist|support|enabl|provid|train|equip|protect)ing$/.test(word);
    if (PREPOSITIONS.has(word)) return false;
  }
  return /^['’]/.test(after) && GIVING.has(given.head);
}

const REGION = /\b(the|our|this|their) (\w+ )?region('s|’s)?\b(?! of)/i;

/** "in the region" is for the region that was named last. */
function regionIn(view: SentenceView, given: Given, speakers: Speakers): readonly PartyRef[] {
  if (!REGION.test(view.words(given.start, given.end))) return [];
  const inSentence = view
    .mentions()
    .filter((mention) => isRegion(mention.code, speakers) && mention.end <= view.tokens.start[given.start]!);
  const ofStates = speakers.codes.every((code) => speakers.parties.get(code)?.kind === 'state');
  const code = inSentence[inSentence.length - 1]?.code ?? (ofStates ? given.region() : null);
  return code && !given.promisor.some((party) => party.code === code)
    ? inferred([code], 'region-named-before', speakers)
    : [];
}

export function isRegion(code: string, speakers: Speakers): boolean {
  return speakers.parties.get(code)?.kind === 'group' && !/^[A-Z0-9+]+$/.test(code);
}

/** In a text of two sides, what one of them gives or does "with" the other is for the other. */
function partnerOf(view: SentenceView, given: Given, speakers: Speakers): readonly PartyRef[] {
  const others = speakers.codes.filter((code) => !given.promisor.some((party) => party.code === code));
  if (given.promisor.length !== 1 || others.length !== 1 || speakers.codes.length !== 2) return [];
  const other = others[0]!;
  const mention = view.mentionsIn(Math.min(given.phrase, given.start), given.end).find((name) => name.code === other);
  if (mention) return [stated(mention, view, speakers)];
  return GIVING.has(given.head) ? inferred([other], 'other-side', speakers) : [];
}
