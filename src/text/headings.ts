import { isDateLine } from './datelines.ts';
import type { Draft, Layout } from './draft.ts';
import { endsSentence, lastMark } from './edges.ts';
import { isNumber } from './markers.ts';
import { type TitleForm, titleForm } from './title-form.ts';

// Headings without markup: short lines that end no sentence, written as titles are, before running text.

const LONGEST_HEADING = 200;
const MOST_LINES = 4;
const SENTENCE_CASE_WORDS = 12;
const SALUTATION = /^dear\b/i;
/** As many titles one after the other are a list of names, save at the head of a text. */
const LIST_LENGTH = 4;
/** A heading in sentence case is told from a paragraph by the longer one that follows it. */
const LEAST_AFTER = 80;

/** Turns the drafts that are headings by their form into headings. */
export function markHeadings(layout: Layout, drafts: readonly Draft[]): Draft[] {
  const running = runningAhead(drafts);
  const isHeading = withoutLists(drafts.map((_, i) => running[i] === 1 && isUnmarkedHeading(layout, drafts, i)));
  const first = drafts.findIndex((draft, i) => draft.kind === 'heading' || isHeading[i]);
  return drafts.map((draft, i) => (isHeading[i] ? { ...draft, kind: 'heading', level: i === first ? 1 : 2 } : draft));
}

/** Takes back what was found where many follow one another. */
function withoutLists(found: readonly boolean[]): boolean[] {
  const kept = [...found];
  for (let from = 0; from < found.length; ) {
    let to = from;
    while (found[to]) to++;
    if (from > 0 && to - from >= LIST_LENGTH) kept.fill(false, from, to);
    from = Math.max(to, from + 1);
  }
  return kept;
}

/** For each draft, whether running text still follows it: a signature at the end is no heading. */
function runningAhead(drafts: readonly Draft[]): Uint8Array {
  const ahead = new Uint8Array(drafts.length);
  let found = 0;
  for (let i = drafts.length - 1; i >= 0; i--) {
    ahead[i] = found;
    const { kind, start, end } = drafts[i]!;
    if (kind === 'item' || kind === 'cell' || (kind === 'paragraph' && end - start >= LEAST_AFTER / 2)) found = 1;
  }
  return ahead;
}

function isUnmarkedHeading(layout: Layout, drafts: readonly Draft[], i: number): boolean {
  const { content } = layout;
  const draft = drafts[i]!;
  const { start, end } = draft;
  if (end - start > LONGEST_HEADING || draft.last - draft.first >= MOST_LINES) return false;
  if (draft.kind !== 'paragraph' && draft.kind !== 'item') return false;
  if (endsSentence(content, start, end) || ',;—–-'.includes(lastMark(content, start, end) || ',')) return false;
  if (SALUTATION.test(content.slice(start, start + 8))) return false;
  if (isDateLine(content, start, end)) return false;
  const form = titleForm(content, start, end);
  if (draft.kind === 'item' && !isNumberedTitle(draft, drafts[i + 1], form)) return false;
  if (form.startsLower || form.words === 0) return false;
  return form.isCapitals || isTitle(layout, drafts, i, form) || isSentenceCase(layout, drafts, i, form);
}

/** "2. Trade and Investment" before a paragraph, or in capitals before a list of other items: a section, not an item. */
function isNumberedTitle(draft: Draft, next: Draft | undefined, form: TitleForm): boolean {
  if (!isNumber(draft.marker ?? '') || !next?.gap) return false;
  return next.kind !== 'item' || (form.isCapitals && next.style !== draft.style);
}

function isTitle(layout: Layout, drafts: readonly Draft[], i: number, form: TitleForm): boolean {
  const before = drafts[i - 1];
  if (!form.isTitleCase || form.words > 30) return false;
  return before === undefined || before.kind === 'heading' || !endsWith(layout, before, ':');
}

function isSentenceCase(layout: Layout, drafts: readonly Draft[], i: number, form: TitleForm): boolean {
  const draft = drafts[i]!;
  const before = drafts[i - 1];
  const next = drafts[i + 1];
  if (form.words < 2 || form.words > SENTENCE_CASE_WORDS || !next || endsWith(layout, draft, ':')) return false;
  if (next.kind !== 'paragraph' || next.end - next.start < LEAST_AFTER || !ends(layout, next)) return false;
  if (draft.kind === 'paragraph' && !draft.gap && layout.wrapping.width !== null) return false;
  return before === undefined || before.kind === 'heading' || ends(layout, before);
}

function ends(layout: Layout, draft: Draft): boolean {
  return endsSentence(layout.content, draft.start, draft.end) || endsWith(layout, draft, ';');
}

function endsWith(layout: Layout, draft: Draft, mark: string): boolean {
  return lastMark(layout.content, draft.start, draft.end) === mark;
}
