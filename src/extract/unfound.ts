import { CUES } from '../languages/index.ts';
import type { Range, Span, TextDocument } from '../model/index.ts';
import { type ExtractOptions, extract } from './extract.ts';
import { type Before, judgedFrames } from './rules/clause-candidates.ts';
import { type CueMatch, indexCues, matchCues } from './rules/cue-match.ts';
import type { Dropped } from './rules/dropped.ts';
import { frames } from './rules/frames.ts';
import type { SentenceView } from './sentence-view.ts';

/** A sentence that makes no statement though it has words that may bind, and for each why not. */
export interface Unfound {
  readonly sentence: Range;
  readonly text: string;
  readonly cues: readonly UnfoundCue[];
}

/** A cue by its id, its words, and why it makes nothing here. */
export interface UnfoundCue {
  readonly id: string;
  readonly span: Span;
  readonly dropped: Dropped;
}

/** The sentences of a document that have a cue and make no statement, in reading order; judged by the same rules as `extract`. */
export function unfound(doc: TextDocument, options: ExtractOptions): Unfound[] {
  const index = indexCues(CUES);
  const found: Unfound[] = [];
  const onUnfound = (view: SentenceView, before: Before) => {
    const { start, end } = view.sentence;
    const cues = droppedCues(view, matchCues(view.tokens, index), before);
    if (cues.length > 0) found.push({ sentence: { start, end }, text: view.reading.text, cues });
  };
  extract(doc, { ...options, onUnfound });
  return found;
}

/** Each cue of a sentence with the first reason for which it makes nothing. */
function droppedCues(view: SentenceView, matches: readonly CueMatch[], before: Before): readonly UnfoundCue[] {
  if (view.block.kind === 'heading') return matches.map((match) => cueOf(view, match, 'heading'));
  const framed = frames(view, matches);
  const judged = judgedFrames(view, framed, before).map(({ frame, outcome }) =>
    cueOf(view, frame.match, typeof outcome === 'string' ? outcome : 'opens-list'),
  );
  const isFramed = ({ start }: CueMatch) => framed.some(({ match }) => match.start <= start && start < match.end);
  const loose = matches.filter((match) => !isFramed(match)).map((match) => cueOf(view, match, 'no-clause'));
  return [...judged, ...loose].sort((a, b) => a.span.start - b.span.start);
}

function cueOf(view: SentenceView, { row, start, end }: CueMatch, dropped: Dropped): UnfoundCue {
  const { tokens } = view;
  return { id: row.id, span: view.reading.span(tokens.start[start]!, tokens.end[end - 1]!), dropped };
}
