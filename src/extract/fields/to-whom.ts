import { isBaseVerb, PREPOSITIONS } from '../../languages/index.ts';
import type { PartyRef } from '../../model/index.ts';
import { isWorldRegion, type PartyMention } from '../../parties/index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { type Burden, burdenOf, GOODS, isForItsGoods, isForItsPeople, PEOPLE } from './its-people.ts';
import { isNamedAfterRegion } from './named.ts';
import { receiversBefore } from './receiver.ts';
import { distinct, inferred, type Speakers, stated } from './who.ts';

/** Where a unit stands: its tokens, its verb and who is bound by it. */
export interface Given {
  readonly start: number;
  readonly end: number;
  /** Where the words begin that it is told with: "work with Velmark to | open a lock". */
  readonly lead: number;
  /** The end of the words that belong to the unit, with the examples that its core leaves out. */
  readonly reach: number;
  readonly head: string;
  readonly promisor: readonly PartyRef[];
  /** What the member before it in the same phrase was for, which a further member shares: "provide … and set up …". */
  readonly before: readonly PartyRef[];
  /** A party among those bound may receive: "in", "for" or "to" names it inside a joint text. */
  readonly own: boolean;
  /** The region last named before this sentence, for "the region". */
  readonly region: () => string | null;
}

/** What of a unit is found once for all the names in it. */
export interface Seen {
  /** Where its first "between" stands, -1 for none. */
  readonly between: number;
  readonly burden: Burden;
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
  'among',
  'including',
]);
const GIVING = new Set(
  'restructure lend exempt defend relieve compensate reimburse award teach forgive cancel feed provide give offer supply deliver donate grant help assist support enable train equip fund finance invest share send extend contribute allocate build open provision accept eliminate remove ease keep protect expand increase add strengthen improve address make keep set step establish bring meet'.split(
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
  const { lower } = view.tokens;
  // "Reduce the threat of Velmark", but "reduce the toll on goods of Velmark".
  const burden = burdenOf(lower, given);
  if ((AGAINST.has(given.head) && !burden.eased) || burden.takesAway) return [];
  const receivers = receiversIn(view, given).filter((mention) => mayReceive(mention, given, speakers));
  if (receivers.length > 0) return distinct(receivers.map((mention) => stated(mention, view, speakers)));
  const seen = { ...given, burden, between: lower.indexOf('between', given.start) };
  const named = namedIn(view, seen, speakers);
  if (named.length > 0) return named;
  const region = regionIn(view, given, speakers);
  if (region.length > 0) return region;
  const partner = partnerOf(view, seen, speakers);
  if (partner.length > 0) return partner;
  return given.before.length > 0 && GIVING.has(given.head)
    ? given.before.map((party) => ({ ...party, span: null, inferred: 'unit-before' }))
    : [];
}

/** "Velmark will receive", "Velmark will be given": the verb stands at the head of the unit, or behind its subject. */
function receiversIn(view: SentenceView, { start, end }: Given): readonly PartyMention[] {
  for (let at = start; at < Math.min(end, start + REACH); at++) {
    const found = receiversBefore(view, at);
    if (found.length > 0) return found;
  }
  return [];
}

function namedIn(view: SentenceView, given: Given & Seen, speakers: Speakers): readonly PartyRef[] {
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
  // "Build supply chains in the region" that all who are bound lie in is for nobody else.
  const members = isWorldRegion(mention.code) ? speakers.parties.membersAt(mention.code, speakers.date) : [];
  if (members.length > 0 && bound.length > 0 && bound.every((code) => members.includes(code))) return false;
  if (!bound.includes(mention.code)) return true;
  return bound.length === 1 ? kind !== 'state' : kind !== 'state' || given.own;
}

/** "to Ruritania, Graustark, other Compact states and Velmark": what follows a receiver in a list receives too. */
function isListed(view: SentenceView, last: PartyMention, next: PartyMention): boolean {
  const between = view.tokens.text.slice(last.end, next.start);
  return between.length < LISTED && LISTING.test(between);
}

const LISTING =
  /^(?:(?:and|or|as well as|the|other|countries|community|members?|states?|[A-Z][\p{L}’'-]*)(?![\p{L}])|[\s,;()*_])*$/u;

// Names that the gazetteer lacks may stand between: "Velmark, Tolnau Valley and Graustark".
const LISTED = 48;

// How far left of a name the word that governs it may stand: "to the five Central Asian countries".
const REACH = 7;

/** Whether the words before a name make it the receiving end: "to", "for", "in", or a verb of giving or helping. */
function receives(view: SentenceView, mention: PartyMention, given: Given & Seen): boolean {
  const { lower } = view.tokens;
  const after = view.tokens.text.slice(mention.end, mention.end + 2);
  if (after.startsWith('-') || isNamedAfterRegion(view, mention)) return false;
  let at = view.tokens.from(mention.start);
  if (mention.form === 'demonym') return isForItsPeople(lower, at, given) || isForItsGoods(lower, at, given);
  if (/[-–]/.test(view.tokens.text[mention.start - 1] ?? '')) return false;
  if (lower[at - 1] === 'plus' || isActor(view, mention) || isModifier(view, mention)) return false;
  // "partnerships between schools in Velmark and Graustark": both sides take part, neither receives.
  if (given.between >= 0 && given.between < at) return false;
  const possessive = /^['’]/.test(after);
  if (possessive && at - given.start > NEAR && !TOWARDS.has(lower[at - 1]!)) return false;
  for (let steps = 0; at > given.start && steps < REACH; steps++, at--) {
    const word = lower[at - 1]!;
    if (word === 'of' && /^(each|all)$/.test(lower[at - 2] ?? '')) continue;
    if (word === 'of' && STATE.test(lower[at - 2] ?? '') && !GIVING.has(given.head)) continue;
    if (word === 'with' && given.head === 'share') return true;
    if (word === 'in' && (MADE.test(lower[at - 2] ?? '') || MEETING.test(given.head))) return false;
    if (word === 'to' && HARM.test(lower[at - 2] ?? '')) return false;
    if (word === 'from' && PEOPLE.test(lower[at - 2] ?? '')) return true;
    if (word === 'by' && lower[at - 2] === 'owed') return true;
    if (word === 'on' && /^focus(ed|ing)?$/.test(lower[at - 2] ?? '')) return true;
    if (given.burden.eased && /^(on|from)$/.test(word)) return true;
    if (TOWARDS.has(word)) return true;
    if (word === 'of') return GIVING.has(given.head) || (given.burden.eased && GOODS.test(lower[at - 2] ?? ''));
    if (word === 'as' && lower[at - 2] === 'such') continue;
    if (AWAY.has(word)) return false;
    if (isBaseVerb(word) || word.endsWith('ing'))
      return GIVING.has(word) || /^(help|assist|support|enabl|provid|train|equip|protect)ing$/.test(word);
    if (PREPOSITIONS.has(word)) return false;
  }
  return possessive && GIVING.has(given.head);
}

// "meet again in Velmark": where it is.
const MEETING = /^(meet|reconvene|gather|convene|host|hold|attend|visit|arrive|travel)$/;

// "support Ruritania's farmers": a possessive receives where it stands next to the verb, not deep in a phrase.
const NEAR = 8;

// "increase the costs to Velmark": what is done to somebody's harm is not for them.
const HARM = /^(costs?|losses|damage|threats?|consequences|barriers|revenues?)$/;

// "To the Government of Velmark".
const STATE = /^(governments?|people|peoples|republic|kingdom|state)$/;

// Where a thing is made or stands is not whom it is for.
const MADE = /^(here|produced|manufactured|made|issued|based|registered|deployed|stationed|held)$/;

/** "actions for the Compact's members to take": those who are to act. */
function isActor(view: SentenceView, mention: PartyMention): boolean {
  const behind = view.tokens.text.slice(mention.end, mention.end + 24);
  const acts = /^(?: (?:countries|states|members))? to ([a-z]+)/.exec(behind);
  return acts !== null && (acts[1] === 'take' || acts[1] === 'do');
}

/** "the Compact ferry effort", "a new Compact Working Group": a group's name that only says what kind of thing follows. */
function isModifier(view: SentenceView, mention: PartyMention): boolean {
  if (mention.form !== 'name') return false;
  const next = /^ ([A-Za-z][A-Za-z]+)(?:-\d+)?(?: ([A-Za-z][a-z]+))?/.exec(
    view.tokens.text.slice(mention.end, mention.end + 48),
  );
  return (
    next !== null &&
    /^(Working|Climate|Vaccine|COVID|Critical|diplomatic|ministerial|summit|leaders|process|platform|format|dialogue|fellowship)$/.test(
      next[1]!,
    )
  );
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
function partnerOf(view: SentenceView, given: Given & Seen, speakers: Speakers): readonly PartyRef[] {
  const others = speakers.codes.filter((code) => !given.promisor.some((party) => party.code === code));
  if (given.promisor.length !== 1 || others.length !== 1 || speakers.codes.length !== 2) return [];
  const other = others[0]!;
  const mention = view.mentionsIn(given.lead, given.end).find((name) => name.code === other && !isSource(view, name));
  if (mention) return [stated(mention, view, speakers)];
  return isForOther(view, given) ? inferred([other], 'other-side', speakers) : [];
}

/** "Buy salt from Ruritania": where it comes from. */
function isSource({ tokens }: SentenceView, { start }: PartyMention): boolean {
  return /\bfrom (the )?$/i.test(tokens.text.slice(Math.max(0, start - 9), start));
}

/** "Provide 3 million in assistance", "remove trade barriers": aid and concessions go to the other side; "strengthen its laws" need not. */
function isForOther({ tokens: { lower } }: SentenceView, given: Given & Seen): boolean {
  const { start, end, head, burden } = given;
  return (
    burden.eased ||
    (GIVING.has(head) && lower.some((word, at) => at > start && at < end && AID.test(word) && lower[at - 1] !== 'to'))
  );
}

const AID = /^(assistance|aid|support|relief|scholarships?|flexibilit(y|ies)|exemptions?|waivers?)$/;
