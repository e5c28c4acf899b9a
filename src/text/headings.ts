import { isDateLine } from './datelines.ts';
import type { Draft, Layout } from './draft.ts';
import { endsSentence, lastMark } from './edges.ts';
import { isNumber } from './markers.ts';
import { type TitleForm, titleForm } from './title-form.ts';

// Headings without markup: short lines that end no sentence, written as titles are, before running text.

const LONGEST_HEADING = 200;
const MOST_LINES = 4;
const SENTENCE_CASE_WORDS = 12;
/** A heading in sentence case is told from a paragraph by the longer one that follows it. */
const LEAST_AFTER = 80;

/** Turns the drafts that are headings by their form into headings. */
export function markHeadings(layout: Layout, drafts: readonly Draft[]): Draft[] {
  const running = runningAhead(drafts);
  let isFirst = true;
  return drafts.map((draft, i) => {
    const isHeading = running[i] === 1 && isUnmarkedHeading(layout, drafts, i);
    const level = isFirst ? 1 : 2;
    if (draft.kind === 'heading' || isHeading) isFirst = false;
    return isHeading ? { ...draft, kind: 'heading', level } : draft;
  });
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
  if (draft.kind !== 'paragraph' && !isNumberedTitle(draft, drafts[i + 1])) return false;
  if (endsSentence(content, start, end) || ',;'.includes(lastMark(content, start, end) || ',')) return false;
  if (isDateLine(content, start, end)) return false;
  const form = titleForm(content, start, end);
  if (form.startsLower || form.words === 0) return false;
  return form.isCapitals || isTitle(layout, drafts, i, form) || isSentenceCase(layout, drafts, i, form);
}

/** "2. Trade and Investment" before a paragraph: a section, not an item. */
function isNumberedTitle(draft: Draft, next: Draft | undefined): boolean {
  return (
    draft.kind === 'item' && isNumber(draft.marker ?? '') && next !== undefined && next.kind !== 'item' && next.gap
  );
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
