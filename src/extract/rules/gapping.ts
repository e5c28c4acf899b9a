import { isBaseVerb } from '../../languages/index.ts';
import { findSubject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Candidate } from './candidate.ts';

/**
 * "Velmark agreed to open a lock, and Graustark to train pilots": the second party does what the first did, and its verb is left out.
 * The candidates, each such one in two.
 */
export function withGapped(view: SentenceView, found: readonly Candidate[]): readonly Candidate[] {
  return found.flatMap((candidate) => parted(view, candidate));
}

function parted(view: SentenceView, candidate: Candidate): readonly Candidate[] {
  const at = gapIn(view, candidate);
  if (at < 0) return [candidate];
  const to = view.tokens.lower.indexOf('to', at + 2);
  const first = { ...candidate, phrase: { start: candidate.phrase.start, end: at } };
  const subject = { ...findSubject(view, to), start: at + 2, end: to, type: 'party' as const, plural: false };
  const context = { start: at + 2, end: to + 1 };
  const second = { ...candidate, subject, context, phrase: { start: to + 1, end: candidate.phrase.end } };
  return [first, second];
}

/**
 * "Velmark pledged 60 million crowns, Graustark 17 million and Tarvonia 10 million": to each its sum. The candidates, such a one in as
 * many as there are names.
 */
export function withOwnSums(view: SentenceView, found: readonly Candidate[]): readonly Candidate[] {
  return found.flatMap((candidate) => {
    const names = namesWithSums(view, candidate);
    if (names.length === 0) return [candidate];
    const ends = [...names.slice(1).map(({ mark }) => mark), candidate.phrase.end];
    const first = { ...candidate, phrase: { start: candidate.phrase.start, end: names[0]!.mark } };
    const others = names.map(({ from, sum }, index) => ({
      ...candidate,
      rule: 'pledge-amount',
      subject: { type: 'party' as const, start: from, end: sum, embedded: null, plural: false },
      context: { start: from, end: sum },
      phrase: { start: sum, end: ends[index]! },
      mood: null,
    }));
    return [first, ...others];
  });
}

/** The names with nothing but a sum behind them: `mark` is the token before which the words of the one before end. */
function namesWithSums(view: SentenceView, { kind, passive, inherited, phrase }: Candidate) {
  const names: { mark: number; from: number; sum: number }[] = [];
  if (kind !== 'promise' || passive || inherited || view.amounts().length < 2) return names;
  const { lower, start, end } = view.tokens;
  for (const mention of view.mentionsIn(phrase.start + 2, phrase.end)) {
    const from = view.tokens.from(mention.start);
    const sum = view.tokens.from(mention.end);
    if (mention.form !== 'name' || end[sum - 1] !== mention.end) continue;
    const amount = view.amounts().find((each) => each.start === start[sum] && !each.weak);
    let mark = lower[from - 1] === 'the' ? from - 1 : from;
    while (mark > phrase.start && /^(,|;|and|while)$/.test(lower[mark - 1]!)) mark--;
    if (amount && mark < from && mark > phrase.start + 1) names.push({ mark, from, sum });
  }
  return names;
}

/** The token of the comma before "and Graustark to train"; -1 for none. */
function gapIn(view: SentenceView, { kind, passive, inherited, phrase }: Candidate): number {
  const { lower, start, end } = view.tokens;
  if (kind !== 'promise' || passive || inherited || lower[phrase.start - 1] !== 'to') return -1;
  for (let at = phrase.start + 2; at < phrase.end - 4; at++) {
    if (lower[at] !== ',' || lower[at + 1] !== 'and') continue;
    const named = view.mentions().find((mention) => mention.form === 'name' && mention.start === start[at + 2]);
    const last = named ? end.indexOf(named.end, at + 2) : -1;
    if (last < 0 || last + 3 >= phrase.end || lower[last + 1] !== 'to' || !isBaseVerb(lower[last + 2] ?? '')) continue;
    // "Open ports in Velmark, Tarvonia, and Graustark to train pilots": a list.
    return view.mentionIn(phrase.start, at) ? -1 : at;
  }
  return -1;
}
