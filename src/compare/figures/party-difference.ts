import type { Difference } from '../../model/index.ts';
import type { Gazetteer } from '../../parties/index.ts';
import type { SourceText } from '../source-text.ts';
import type { Facts } from './facts.ts';

interface Named {
  readonly codes: ReadonlySet<string>;
  readonly first: string;
  /** The party that the figure goes to, if one stands behind it. */
  readonly receiver: { readonly code: string; readonly words: string } | null;
}

/** A sentence of a text and the figure in it that is spoken of (offsets of the reading). */
export interface Spoken {
  readonly text: SourceText;
  readonly facts: Facts;
  readonly place: { readonly start: number; readonly end: number };
}

// Between a figure and who gets it stands what it is spent on.
const REACH = 80;
const RECEIVES = /\b(?:to|for)\s+(?:the\s+)?(?:[\p{L}-]+\s+){0,2}$/u;

type Mention = ReturnType<Gazetteer['find']>[number];

function receiverOf(sentence: string, mentions: readonly Mention[], end: number): Mention | null {
  const first = mentions.find((mention) => mention.start >= end);
  if (!first || first.start - end > REACH) return null;
  const between = sentence.slice(end, first.start);
  return RECEIVES.test(between) && !/[;:.]/.test(between) ? first : null;
}

/** The parties that a sentence names, groups with their members, and the first of them as it stands. */
function namedIn({ text, facts, place }: Spoken, parties: Gazetteer): Named {
  const sentence = text.whole.text.slice(facts.start, facts.end);
  const mentions = parties.find(sentence);
  const codes = new Set<string>();
  for (const { code } of mentions) {
    codes.add(code);
    for (const member of parties.membersAt(code, text.checked.date)) codes.add(member);
  }
  const first = mentions[0];
  const receiver = receiverOf(sentence, mentions, place.end - facts.start);
  return {
    codes,
    first: wordsOf(sentence, first),
    receiver: receiver && { code: receiver.code, words: wordsOf(sentence, receiver) },
  };
}

function wordsOf(sentence: string, mention: Mention | undefined): string {
  return mention ? sentence.slice(mention.start, mention.end) : '';
}

/** Whether one of two parties is the other, or a group that has it. */
function overlaps(a: string, b: string, date: string | null, parties: Gazetteer): boolean {
  return a === b || parties.membersAt(a, date).includes(b) || parties.membersAt(b, date).includes(a);
}

/**
 * A difference of party where the report names parties for a figure and the source, its speaker included, names none of
 * them for it, or where what the source gives to one party goes to another; null otherwise.
 */
export function partyDifference(source: Spoken, report: Spoken, parties: Gazetteer): Difference | null {
  const said = namedIn(report, parties);
  const meant = namedIn(source, parties);
  const { date, speaker } = source.text.checked;
  const codes = new Set([...meant.codes, ...speaker]);
  if (said.codes.size === 0 || meant.codes.size === 0) return null;
  if (![...said.codes].some((code) => codes.has(code)))
    return { kind: 'party', source: meant.first, report: said.first };
  const [from, to] = [meant.receiver, said.receiver];
  if (!from || !to || overlaps(from.code, to.code, date, parties)) return null;
  return { kind: 'party', source: from.words, report: to.words };
}
