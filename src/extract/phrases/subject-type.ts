import {
  BODY_NOUNS,
  FIRM_NOUNS,
  HUMAN_NOUNS,
  NAME_PARTICLES,
  THING_NOUNS,
  THIRD_NOUNS,
} from '../../languages/index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isCapital } from '../tokens.ts';
import { headOf } from './noun-phrase.ts';
import { isNameAlone } from './proper-name.ts';
import type { SubjectType } from './subject.ts';

// "Each economy will report" is said of a member, "the economy will create jobs" of a market.
const THE = new Set(['the', 'our', 'its', 'their', "'s"]);

export function classify(view: SentenceView, start: number, end: number): SubjectType {
  const { lower } = view.tokens;
  const head = headOf(view, start, end);
  const noun = lower[head]!;
  const first = lower[start]!;
  if (isNamedParty(view, start, end, head)) return 'party';
  if (isPeople(view, head)) return 'third';
  // "Velmark, Graustark, and others will".
  if (noun === 'others' && lower[head - 1] === 'and' && view.mentionIn(start, head)) return 'party';
  if (THIRD_NOUNS.has(noun) || (noun === 'economy' && (THE.has(first) || lower[head - 1] === "'s"))) return 'third';
  if (THING_NOUNS.has(noun)) return 'thing';
  const demonstrative = first === 'this' || first === 'these' || first === 'those' || first === 'such';
  const own = first === 'our' || first === 'my';
  if (demonstrative && HUMAN_NOUNS.has(noun) && !BODY_NOUNS.has(noun)) return 'human';
  if (demonstrative) return BODY_NOUNS.has(noun) ? 'body' : 'thing';
  if (HUMAN_NOUNS.has(noun)) return own || !BODY_NOUNS.has(noun) ? 'human' : 'body';
  if (BODY_NOUNS.has(noun)) return 'body';
  if (view.mentionIn(start, head + 1))
    return partyHead(view, start, head) || isNameBeside(view, start, head) ? 'party' : 'thing';
  if (isCapital(view.tokens, head) && (head > start || start > 0)) return 'party';
  return isCapital(view.tokens, head) && (!isAllOpening(view, head) || isNameAlone(view, head)) ? 'party' : 'thing';
}

/** "Velmarkians will pay for it": the people of a state are not the state. */
function isPeople(view: SentenceView, head: number): boolean {
  if (!view.tokens.lower[head]!.endsWith('s')) return false;
  const to = view.tokens.end[head]!;
  return view
    .mentions()
    .some(({ form, end, start }) => form === 'demonym' && end === to && start === view.tokens.start[head]);
}

/** "Velmark and Sundcorp", "Ruritanian President Orlo": the head is a name of its own, joined to a party or behind an office. */
function isNameBeside(view: SentenceView, start: number, head: number): boolean {
  if (!isCapital(view.tokens, head)) return false;
  const { lower } = view.tokens;
  if (lower[head - 1] !== "'s" && isAllCapital(view, start, head)) return true;
  for (let at = head - 1; at >= start; at--) {
    if (lower[at] === 'and' || lower[at] === '&' || (HUMAN_NOUNS.has(lower[at]!) && isCapital(view.tokens, at)))
      return true;
    if (FIRM_NOUNS.has(lower[at]!)) return true;
    if (!isCapital(view.tokens, at) && lower[at] !== "'s" && !NAME_PARTICLES.has(lower[at]!)) return false;
  }
  return false;
}

/** "Velmark Ferries": a longer name that has a party's name in it. */
function isAllCapital(view: SentenceView, start: number, head: number): boolean {
  const from = view.tokens.lower[start] === 'the' ? start + 1 : start;
  for (let at = from; at < head; at++)
    if (!isCapital(view.tokens, at) && !NAME_PARTICLES.has(view.tokens.lower[at]!)) return false;
  return head > from;
}

/** A capital at the very start of a sentence says nothing unless the word is an abbreviation. */
function isAllOpening(view: SentenceView, at: number): boolean {
  const { text, start, end } = view.tokens;
  const word = text.slice(start[at], end[at]);
  return at === 0 && !/[a-z][A-Z]|[A-Z][A-Z]/.test(word) && !view.isNameInText(at);
}

/** The mention is the head itself ("Japan"), not a word before it ("Japan's exports"). */
function partyHead(view: SentenceView, start: number, head: number): boolean {
  const from = view.tokens.start[head]!;
  const to = view.tokens.end[head]!;
  return view
    .mentionsIn(start, head + 1)
    .some((mention) => mention.start < to && mention.end > from && !(mention.form === 'demonym' && mention.end < to));
}

/** The whole phrase is a name the gazetteer knows: "the Lake Compact", whatever noun it ends in. */
function isNamedParty(view: SentenceView, start: number, end: number, head: number): boolean {
  const first = view.tokens.lower[start] === 'the' ? start + 1 : start;
  if (first > head) return false;
  const from = view.tokens.start[first]!;
  const to = view.tokens.end[head]!;
  return (
    end === head + 1 &&
    view.mentions().some((mention) => mention.form !== 'demonym' && mention.start <= from && mention.end >= to)
  );
}
