import type { TextDocument } from '../model/index.ts';
import { endsBlock } from './continuation.ts';
import { joinCuts } from './cuts.ts';
import type { Draft, Layout } from './draft.ts';
import { firstSeen } from './edges.ts';
import { type FoundBlock, finishText } from './finish.ts';
import { furnitureOf } from './furniture.ts';
import { markHeadings } from './headings.ts';
import { draftsOf } from './layout.ts';
import { type Line, linesOf } from './lines.ts';
import { markerOf } from './markers.ts';
import { romanNumbers } from './roman-numbers.ts';
import { PIPE, TAB } from './tables.ts';
import { wrappingOf } from './wrapping.ts';

/** How a plain text is to be read. `markdown`: an unwrapped line end is no paragraph end, as Markdown has it. */
export interface PlainOptions {
  readonly markdown?: boolean;
}

/** Below this share of lines that end in two spaces, those spaces ask for a line break, as in Markdown. */
const HARD_SHARE = 0.3;

/**
 * Reads a plain or Markdown text. The content stays as it is, character for character; blocks, articles and sentences are
 * ranges of it (UTF-16 code units). Never throws: any string is a text, an empty one has a finding `text-empty`.
 */
export function readPlain(content: string, options: PlainOptions = {}): TextDocument {
  const layout = layoutOf(content, options);
  const drafts = markHeadings(layout, joinCuts(layout, draftsOf(layout)));
  const isPaged = (layout.lines.at(-1)?.page ?? 1) > 1;
  const seen = drafts.filter((draft) => firstSeen(content, draft.start, draft.end) < draft.end);
  return finishText(
    content,
    seen.map((draft) => blockOf(layout, draft, isPaged)),
  );
}

function layoutOf(content: string, options: PlainOptions): Layout {
  const lines = linesOf(content);
  const asides = furnitureOf(content, lines);
  const runsOn = (i: number) => {
    const next = lines[i + 1];
    if (lines[i]!.bare || !next || next.bare || asides.has(i) || asides.has(i + 1)) return false;
    if (markerOf(content, next) !== null || content.startsWith('**', lines[i]!.start)) return false;
    return !endsBlock(content, lines[i]!);
  };
  const text = lines.filter((line) => line.start < line.end);
  return {
    content,
    lines,
    asides,
    signs: new Set([TAB, PIPE].filter((sign) => content.includes(String.fromCharCode(sign)))),
    isMarkdown: options.markdown === true,
    wrapping: wrappingOf(content, lines, runsOn),
    romans: romanNumbers(content, lines),
    hardBreaks: text.filter((line: Line) => line.hard).length < text.length * HARD_SHARE,
  };
}

function blockOf(layout: Layout, draft: Draft, isPaged: boolean): FoundBlock {
  const { kind, start, end, level, marker } = draft;
  return { kind, start, end, level, marker, page: isPaged ? layout.lines[draft.first]!.page : null };
}
