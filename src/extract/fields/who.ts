import type { PartyRef } from '../../model/index.ts';
import type { Gazetteer, PartyMention } from '../../parties/index.ts';
import type { Candidate } from '../candidate.ts';
import type { SentenceView } from '../sentence-view.ts';

/** Who speaks and who is there; codes as the user gave them. `reported` is who a news report is about, where nobody speaks. */
export interface Speakers {
  readonly codes: readonly string[];
  readonly date: string | null;
  readonly parties: Gazetteer;
}

/** The party refs of codes that nothing in the words states: the reason says where they come from. */
export function inferred(codes: readonly string[], reason: string, speakers: Speakers): readonly PartyRef[] {
  return codes.map((code) => ({ code, name: speakers.parties.get(code)?.name ?? code, span: null, inferred: reason, ...membersOf(code, speakers) }));
}

/** A group's members on the day of the text; nothing for a state or a group whose members nobody has listed. */
export function membersOf(code: string, speakers: Speakers): { readonly members?: string[] } {
  const members = speakers.parties.membersAt(code, speakers.date);
  return members.length > 0 ? { members: [...members] } : {};
}

export function stated(mention: PartyMention, view: SentenceView, speakers: Speakers): PartyRef {
  const span = view.reading.span(mention.start, mention.end);
  return { code: mention.code, name: speakers.parties.get(mention.code)?.name ?? mention.code, span, inferred: null, ...membersOf(mention.code, speakers) };
}

/** Who is bound by a candidate: the parties of its subject, else those who speak. */
export function promisorOf(view: SentenceView, candidate: Candidate, speakers: Speakers): readonly PartyRef[] {
  if (candidate.inherited) return inheritedPromisor(candidate, speakers);
  const { subject } = candidate;
  if (candidate.owner === 'agent') return agent(view, candidate, speakers);
  if (candidate.owner === 'possessor') return possessor(view, candidate, speakers);
  if (subject.type === 'own') return inferred(speakers.codes, 'speaker', speakers);
  if (subject.type === 'speaker') return inferred(speakers.codes, 'speaker', speakers);
  const named = distinct(view.mentionsIn(subject.start, subject.end).filter((mention) => mention.form !== 'capital'));
  const bound = candidate.passive ? [] : named;
  if (bound.length > 0) return bound.map((mention) => stated(mention, view, speakers));
  if (candidate.passive) return passiveAgent(view, candidate, speakers) ?? inferred(speakers.codes, 'speaker', speakers);
  return inferred(speakers.codes, subject.type === 'body' ? 'own-body' : 'speaker', speakers);
}

function inheritedPromisor(candidate: Candidate, speakers: Speakers): readonly PartyRef[] {
  const codes = candidate.inherited!.subject.codes;
  return inferred(codes.length > 0 ? codes : speakers.codes, codes.length > 0 ? candidate.inherited!.from : 'speaker', speakers);
}

/** The last parties named before the possessive: "the United States' commitment". */
function possessor(view: SentenceView, candidate: Candidate, speakers: Speakers): readonly PartyRef[] {
  const at = view.tokens.start[candidate.context.end - 1]!;
  const before = view.mentions().filter((mention) => mention.start < at);
  const last = before[before.length - 1];
  return last ? [stated(last, view, speakers)] : inferred(speakers.codes, 'speaker', speakers);
}

function agent(view: SentenceView, candidate: Candidate, speakers: Speakers): readonly PartyRef[] {
  const named = distinct(view.mentionsIn(candidate.context.start, candidate.phrase.start));
  return named.length > 0 ? named.map((mention) => stated(mention, view, speakers)) : inferred(speakers.codes, 'speaker', speakers);
}

/** "will be shared by Japan": the agent after a passive. */
function passiveAgent(view: SentenceView, candidate: Candidate, speakers: Speakers): readonly PartyRef[] | null {
  const { lower } = view.tokens;
  for (let at = candidate.phrase.start; at < candidate.phrase.end - 1; at++) {
    if (lower[at] !== 'by') continue;
    const named = view.mentionsIn(at + 1, Math.min(at + 5, candidate.phrase.end));
    if (named.length > 0) return distinct(named).map((mention) => stated(mention, view, speakers));
  }
  return null;
}

export function distinct(mentions: readonly PartyMention[]): readonly PartyMention[] {
  const seen = new Set<string>();
  return mentions.filter((mention) => !seen.has(mention.code) && Boolean(seen.add(mention.code)));
}

