import type { PartyMention } from '../../parties/index.ts';
import type { Candidate } from '../rules/candidate.ts';
import { SHARES } from '../rules/target-state.ts';
import type { SentenceView } from '../sentence-view.ts';

/** "As Velmark takes the chair, it will …", "we thank Velmark, which will …": the party named before "it", or right before "which". */
export function antecedentOf(view: SentenceView, { subject }: Candidate): PartyMention | null {
  const { lower, start, end: ends } = view.tokens;
  const before = view.mentions().filter(({ end }) => end <= start[subject.start]!);
  if (subject.type === 'relative' && lower[subject.start - 1] === ',')
    return before.find(({ end, form }) => end === ends[subject.start - 2] && form === 'name') ?? null;
  if (subject.type !== 'party' || lower[subject.start] !== 'it') return null;
  return before.find((mention) => mention.form === 'name') ?? null;
}

/** The party whose commitment it is: "welcome the United States' commitment to", inside the words of the frame. */
export function possessorOf(view: SentenceView, candidate: Candidate): PartyMention | null {
  const { start, end } = candidate.context;
  const possessed = view
    .mentionsIn(start, end)
    .filter(
      (mention) =>
        /^(['’]s?|s['’])/.test(view.tokens.text.slice(mention.end)) ||
        /['’]$/.test(view.tokens.text.slice(mention.start, mention.end)),
    );
  const last = possessed[possessed.length - 1];
  // "Thanked her for Velmark's help and committed to": another verb stands between.
  const between = last ? view.tokens.text.slice(last.end, view.tokens.start[end]) : '';
  const isOwner = last && last.start > view.tokens.start[candidate.subject.end]! && !/\b(and|but)\b|,/.test(between);
  if (last && (candidate.owner === 'possessor' || isOwner)) return last;
  if (candidate.owner !== 'possessor') return null;
  const before = view.mentions().filter((mention) => mention.end <= view.tokens.start[end - 1]!);
  return before[before.length - 1] ?? null;
}

/** "40 percent of Velmark's power will come from wind", "half of the cars of Velmark will be": of a share of a whole, whose the whole is. */
export function wholeOf(view: SentenceView, { subject, passive }: Candidate): PartyMention | null {
  if (!passive || !view.tokens.lower.slice(subject.start, subject.end).some((word) => SHARES.test(word))) return null;
  const named = view.mentionsIn(subject.start, subject.end).filter(({ form }) => form === 'name');
  return named.length === 1 ? named[0]! : null;
}
