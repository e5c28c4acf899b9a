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
/** A heading in sentence case is told from a paragraph by the longer one that follows it; half as long between blank lines. */
const LEAST_AFTER = 80;

/** Turns the drafts that are headings by their form into headings. */
export function markHeadings(layout: Layout, drafts: readonly Draft[]): Draft[] {
  const running = runningAhead(drafts);
  const found: boolean[] = [];
  for (let i = 0; i < drafts.length; i++) found.push(running[i] === 1 && isUnmarkedHeading(layout, drafts, i, found));
  const isHeading = withoutLists(found);
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

/** `found` tells of the drafts before `i` which are headings by their form. */
function isUnmarkedHeading(layout: Layout, drafts: readonly Draft[], i: number, found: readonly boolean[]): boolean {
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
  return form.isCapitals || isTitle(layout, drafts, i, form) || isSentenceCase(layout, drafts, i, form, found);
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

function isSentenceCase(
  layout: Layout,
  drafts: readonly Draft[],
  i: number,
  form: TitleForm,
  found: readonly boolean[],
): boolean {
  const draft = drafts[i]!;
  const before = drafts[i - 1];
  if (form.words < 2 || form.words > SENTENCE_CASE_WORDS || endsWith(layout, draft, ':')) return false;
  if (!leadsToText(layout, drafts, i) || wantsMore(layout, draft)) return false;
  if (draft.kind === 'paragraph' && !draft.gap && layout.wrapping.width !== null) return false;
  if (before === undefined || before.kind === 'heading' || found[i - 1]) return true;
  return ends(layout, before) || isDateLine(layout.content, before.start, before.end);
}

/** How many numbered titles may stand over one another: a part, its chapter, its section. */
const MOST_TITLES = 3;
const NUMBERED = /^\d{1,2}(?:\.\d{1,2}){0,3}\.?\s/;

/** Whether text follows: a paragraph, a lead-in with its list, a numbered item, or after a numbered title the next one. */
function leadsToText(layout: Layout, drafts: readonly Draft[], i: number, titles = 1): boolean {
  const draft = drafts[i]!;
  const next = drafts[i + 1];
  if (!next) return false;
  const isApart = draft.gap && next.gap;
  const length = next.end - next.start;
  if (next.kind === 'paragraph' && ends(layout, next)) return length >= (isApart ? LEAST_AFTER / 2 : LEAST_AFTER);
  if (!isApart) return false;
  if (next.kind === 'paragraph' && endsWith(layout, next, ':')) return drafts[i + 2]?.kind === 'item';
  if (next.kind === 'item' && isNumber(next.marker ?? '') && draft.kind === 'paragraph' && ends(layout, next)) {
    return length >= LEAST_AFTER;
  }
  const isTitles = isNumbered(layout, draft) && isNumbered(layout, next) && length <= LONGEST_HEADING / 2;
  return isTitles && titles < MOST_TITLES && leadsToText(layout, drafts, i + 1, titles + 1);
}

function isNumbered({ content }: Layout, { start }: Draft): boolean {
  return NUMBERED.test(content.slice(start, start + 16));
}

/** "The members will", over a list: words that go on in what follows. */
function wantsMore({ content }: Layout, { start, end }: Draft): boolean {
  return /\s(?:will|shall|must|should|that|to|we)$/i.test(content.slice(Math.max(start, end - 8), end).trimEnd());
}

function ends(layout: Layout, draft: Draft): boolean {
  return endsSentence(layout.content, draft.start, draft.end) || endsWith(layout, draft, ';');
}

function endsWith(layout: Layout, draft: Draft, mark: string): boolean {
  return lastMark(layout.content, draft.start, draft.end) === mark;
}
