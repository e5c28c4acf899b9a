import { PACT_NOUNS } from '../../languages/index.ts';
import type { PartyRef } from '../../model/index.ts';
import type { Gazetteer, PartyMention } from '../../parties/index.ts';
import { officeBehind } from '../phrases/by-name.ts';
import type { Subject } from '../phrases/subject.ts';
import type { Candidate } from '../rules/candidate.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isCapital } from '../tokens.ts';
import { besideSubject } from './beside-subject.ts';
import { type Met, metBy } from './met.ts';
import { firmOf, isNamedAfterRegion, namedBeside, namedOnly, shortOf } from './named.ts';
import { includedIn, isOutside } from './outside.ts';
import { antecedentOf, possessorOf, wholeOf } from './party-before.ts';
import type { People } from './people.ts';
import { personBefore } from './person-before.ts';
import { isPlaceNamed } from './place-named.ts';
import { receiversBefore } from './receiver.ts';
import { isQuoted, quotedOf, tellerOf, tellingOf } from './teller.ts';

/** Who speaks and who is there; codes as the user gave them. `reported` is who a news report is about, where nobody speaks. */
export interface Speakers {
  readonly codes: readonly string[];
  readonly date: string | null;
  readonly parties: Gazetteer;
  /** Why a party that no word names is bound: it speaks, or it is the one reported on. */
  readonly basis: 'speaker' | 'reported';
  /** Who has the word where a transcript says so; empty for somebody from the floor. */
  readonly turn?: readonly string[];
  /** Who "the leaders" and "the two sides" are, where a text of one state says whom it met. */
  readonly met?: Met | null;
  /** Whose presidents and ministers the text names; nothing where the text was not looked at for them. */
  readonly people?: People;
}

/** The same with the members of each group reckoned once: a text names few groups, many times. */
export function withKnownMembers(speakers: Speakers): Speakers {
  const { parties, date } = speakers;
  const known = new Map<string, readonly string[]>();
  const membersAt = (code: string, day: string | null): readonly string[] => {
    if (day !== date) return parties.membersAt(code, day);
    if (!known.has(code)) known.set(code, parties.membersAt(code, day));
    return known.get(code)!;
  };
  return { ...speakers, parties: { ...parties, membersAt } };
}

/** The party refs of codes that nothing in the words states: the reason says where they come from. */
export function inferred(codes: readonly string[], reason: string, speakers: Speakers): readonly PartyRef[] {
  return codes.map((code) => ({
    code,
    name: nameOf(code, speakers),
    span: null,
    inferred: reason,
    ...membersOf(code, speakers),
  }));
}

/** A group's members on the day of the text; nothing for a state or a group whose members nobody has listed. */
export function membersOf(code: string, speakers: Speakers): { readonly members?: string[] } {
  const members = speakers.parties.membersAt(code, speakers.date);
  return members.length > 0 ? { members: [...members] } : {};
}

export function stated(mention: PartyMention, view: SentenceView, speakers: Speakers): PartyRef {
  const code = boundState(mention.code, speakers);
  const span = view.reading.span(mention.start, mention.end);
  return { code, name: nameOf(code, speakers), span, inferred: null, ...membersOf(code, speakers) };
}

function nameOf(code: string, speakers: Speakers): string {
  return speakers.parties.get(code)?.name ?? code;
}

/** An agency of one state binds that state; any other party stands for itself. */
export function boundState(code: string, speakers: Speakers): string {
  const party = speakers.parties.get(code);
  return party?.kind === 'organisation' && party.members.length === 1 ? party.members[0]!.code : code;
}

/** Who is bound by a candidate: the parties of its subject, else those who speak. */
export function promisorOf(view: SentenceView, candidate: Candidate, speakers: Speakers): readonly PartyRef[] {
  if (candidate.inherited) return inheritedPromisor(candidate, speakers);
  const possessor = possessorOf(view, candidate);
  if (possessor) return [stated(possessor, view, speakers)];
  return namedFor(view, candidate, speakers) ?? ownOf(view, candidate.subject, speakers);
}

/** Whom the words name for it, or whoever they say gives or tells it; null where they leave it to those who speak. */
function namedFor(view: SentenceView, candidate: Candidate, speakers: Speakers): readonly PartyRef[] | null {
  const { subject } = candidate;
  if (candidate.owner === 'agent') return refs(view, candidate.context.start, candidate.phrase.start, speakers);
  if (subject.type === 'own' || subject.type === 'speaker') return quotedFor(view, subject, speakers);
  const giver = giverTo(receiversBefore(view, candidate.phrase.start), view, candidate, speakers);
  if (giver.length > 0) return giver;
  const teller = tellerOf(view, subject);
  // "Lund said the government would": it is not she who is bound.
  const named = teller && (subject.end - subject.start > 1 ? statesOf : namesOf)(view, teller, speakers);
  if (named) return named;
  const antecedent = antecedentOf(view, candidate) ?? wholeOf(view, candidate);
  if (antecedent) return [stated(antecedent, view, speakers)];
  if (candidate.passive) return agentBehind('by', view, candidate, speakers) ?? toldBy(view, subject, speakers);
  if (isOutside(view, subject)) {
    const included = refs(view, ...includedIn(view, subject), speakers);
    if (included) return included;
    if (speakers.basis === 'reported') return partiesOf(view, subject, speakers) ?? [];
  }
  if (subject.type === 'body' && speakers.codes.length > 0)
    return ownBody(view, candidate, speakers) ?? toldBy(view, subject, speakers);
  return namesOf(view, subject, speakers) ?? toldBy(view, subject, speakers);
}

/** "“We will open a port,” said Lund": who is quoted, which in a report may be somebody whom the text does not name; null outside quotation marks. */
function quotedFor(view: SentenceView, subject: Subject, speakers: Speakers): readonly PartyRef[] | null {
  const quoted = quotedOf(view, subject);
  if ((!quoted && speakers.basis !== 'reported') || !isQuoted(view, subject)) return null;
  if (speakers.basis === 'reported') return (quoted && namesOf(view, quoted, speakers)) ?? [];
  return quoted && statesOf(view, quoted, speakers);
}

/**
 * "Velmark announced that three ports will be opened", "Velmark said its navy will": who promises it of things, and of people of his own;
 * "that the agreements will provide" is of all who agreed.
 */
function toldBy(view: SentenceView, subject: Subject, speakers: Speakers): readonly PartyRef[] | null {
  if (isOfBoth(view, subject) || PACT_NOUNS.has(view.tokens.lower[subject.end - 1] ?? '')) return null;
  const telling = tellingOf(view, subject);
  return telling && statesOf(view, telling, speakers);
}

/** Who is bound where no word names anybody: those who met, who has the word unless it is said of both sides, else all who speak. */
function ownOf(view: SentenceView, subject: Subject, speakers: Speakers): readonly PartyRef[] {
  const said =
    metBy(view, subject, speakers) ??
    shortOf(view, subject, speakers) ??
    (isOfBoth(view, subject) ? null : inTurn(speakers));
  return said ?? inferred(speakers.codes, subject.type === 'body' ? 'own-body' : speakers.basis, speakers);
}

/** Who has the word where a transcript says so; null elsewhere. */
function inTurn(speakers: Speakers): readonly PartyRef[] | null {
  return speakers.turn ? inferred(speakers.turn, 'turn', speakers) : null;
}

/** "The two countries", "both sides". */
function isOfBoth({ tokens: { lower } }: SentenceView, { start, end }: Subject): boolean {
  for (let at = start; at < end; at++) if (TOGETHER.test(lower[at]!)) return true;
  return false;
}

const TOGETHER = /^(two|both|sides|parties|countries|nations|governments|leaders)$/;

/** The parties that a subject names, or whose office, or else the name that it gives. */
function namesOf(view: SentenceView, subject: Subject, speakers: Speakers): readonly PartyRef[] | null {
  const firm = firmOf(view, subject, speakers);
  if (firm) return firm;
  const states = statesOf(view, subject, speakers);
  return states ? [...states, ...namedBeside(view, subject, speakers)] : namedOnly(view, subject, speakers);
}

function statesOf(view: SentenceView, subject: Subject, speakers: Speakers): readonly PartyRef[] | null {
  const named = partiesOf(view, subject, speakers);
  const beside = named && refs(view, ...besideSubject(view, subject), speakers);
  return (
    (beside ? distinct([...named, ...beside].sort(byPlace)) : named) ??
    refs(view, ...officeBehind(view, subject.end), speakers) ??
    capitalsOf(view, subject, speakers) ??
    inOffice(view, subject, speakers) ??
    personOf(view, subject, speakers)
  );
}

function inheritedPromisor(candidate: Candidate, speakers: Speakers): readonly PartyRef[] {
  const { codes } = candidate.inherited!.subject;
  if (codes.length === 0) return inTurn(speakers) ?? inferred(speakers.codes, speakers.basis, speakers);
  return inferred(codes, candidate.inherited!.from, speakers);
}

function personOf(view: SentenceView, subject: Subject, speakers: Speakers): readonly PartyRef[] | null {
  const person = personBefore(view, subject, speakers);
  return person === null ? null : inferred([person], 'office', speakers);
}

/** The parties that a subject names, without those that say where something is: "our embassy in Velmark". */
function partiesOf(view: SentenceView, { start, end }: Subject, speakers: Speakers): readonly PartyRef[] | null {
  return refs(view, start, end, speakers, (mention) => !isPlaceNamed(view, mention, start));
}

/** The parties named between two tokens that one asks for, each once, or null. A capital stands for no party here. */
function refs(
  view: SentenceView,
  start: number,
  end: number,
  speakers: Speakers,
  counts: (mention: PartyMention) => boolean = () => true,
): readonly PartyRef[] | null {
  const named = view
    .mentionsIn(start, end)
    .filter((mention) => mention.form !== 'capital' && !isNamedAfterRegion(view, mention) && counts(mention));
  return named.length > 0 ? distinct(named.map((mention) => stated(mention, view, speakers))) : null;
}

/** "Tolnau will build three ports": a subject that is a capital and nothing else stands for its state. */
function capitalsOf(view: SentenceView, { start, end }: Subject, speakers: Speakers): readonly PartyRef[] | null {
  const from = view.tokens.lower[start] === 'the' ? start + 1 : start;
  const capitals = view.mentionsIn(from, end).filter((mention) => !isSharedSeat(view, mention));
  const length = capitals.reduce((sum, mention) => sum + mention.end - mention.start, 0);
  if (capitals.length === 0 || length + JOINING * (capitals.length - 1) < view.words(from, end).length) return null;
  return distinct(capitals.map((mention) => stated(mention, view, speakers)));
}

/** A union has its seat there as well. */
function isSharedSeat(view: SentenceView, { start, end }: PartyMention): boolean {
  return view.tokens.text.slice(start, end) === 'Brussels';
}

// " and ", between two of them.
const JOINING = 5;

/** "President Orlo" binds the state whose president the text says he is; several are bound where each one's state is known. */
function inOffice(view: SentenceView, { start, end }: Subject, speakers: Speakers): readonly PartyRef[] | null {
  const { lower } = view.tokens;
  const codes: string[] = [];
  let offices = 0;
  for (let at = start; at < end; at++) {
    if (OFFICES.test(lower[at]!)) offices += lower[at]!.endsWith('s') ? 2 : 1;
    const code = isCapital(view.tokens, at) ? (speakers.people?.(lower[at]!) ?? null) : null;
    if (code !== null && !codes.includes(code)) codes.push(code);
  }
  return codes.length > 0 && codes.length >= offices ? inferred(codes, 'office', speakers) : null;
}

const OFFICES =
  /^(president|presidents|minister|ministers|king|queen|emir|chancellor|premier|sultan|prince|secretary)$/;

/** A body named after a party ("the Ruritanian Export Bank") binds that party only if it speaks or is a state or its agency. */
function ownBody(view: SentenceView, candidate: Candidate, speakers: Speakers): readonly PartyRef[] | null {
  const named = partiesOf(view, candidate.subject, speakers);
  const kept = named?.filter(
    (ref) => speakers.codes.includes(ref.code) || speakers.parties.get(ref.code)?.kind === 'state',
  );
  return kept && kept.length > 0 ? kept : null;
}

/** Of "Velmark will receive": who gives, as far as it is said, else those who speak; empty where only the receivers do. */
function giverTo(
  receivers: readonly PartyMention[],
  view: SentenceView,
  candidate: Candidate,
  speakers: Speakers,
): readonly PartyRef[] {
  if (receivers.length === 0) return [];
  const others = speakers.codes.filter((code) => receivers.every((receiver) => receiver.code !== code));
  return (
    agentBehind('from', view, candidate, speakers) ??
    agentBehind('by', view, candidate, speakers) ??
    inferred(others, speakers.basis, speakers)
  );
}

/** "Will be shared by Velmark", "will receive 30 boats from Velmark": the parties named behind the first "by" or "from" that names any. */
function agentBehind(
  word: 'by' | 'from',
  view: SentenceView,
  { phrase }: Candidate,
  speakers: Speakers,
): readonly PartyRef[] | null {
  const { lower } = view.tokens;
  for (let at = phrase.start; at < phrase.end - 1; at++) {
    const named = lower[at] === word ? refs(view, at + 1, Math.min(at + AGENT, phrase.end), speakers) : null;
    if (named) return named;
  }
  return null;
}

// "By the Ministry of Health of Velmark".
const AGENT = 8;

const byPlace = (one: PartyRef, other: PartyRef): number => (one.span?.start ?? 0) - (other.span?.start ?? 0);

/** Each party once, the first mention of it standing. */
export function distinct(parties: readonly PartyRef[]): readonly PartyRef[] {
  const seen = new Set<string>();
  return parties.filter((party) => !seen.has(party.code) && Boolean(seen.add(party.code)));
}
