import { type Finding, overlap, type Range, type Statement, type TextDocument } from '../../model/index.ts';
import { createReader } from '../../text/index.ts';
import { articleSetting } from '../article-setting.ts';
import type { ExtractOptions } from '../extract.ts';
import { areaOf } from '../fields/area.ts';
import { AreaScores } from '../fields/area-scores.ts';
import { trackableOf } from '../fields/trackable.ts';
import { SentenceView } from '../sentence-view.ts';
import { readersFor } from '../text-readers.ts';
import { tokenise } from '../tokenise.ts';
import { acceptFields, dropped, placeOf } from './accept-fields.ts';
import type { Proposal } from './proposal.ts';

/** What became of a proposal: a statement, or null where it is known already or made up; with what was wrong. */
export interface Accepted {
  readonly statement: Statement | null;
  readonly known: boolean;
  readonly findings: readonly Finding[];
}

/** No statements are taken to be in a text that our own rules found no words for: they come without a score. */
const NO_SCORE = 0;

/**
 * Takes proposals one by one: the words must stand exactly in the sentence that was shown under that number, and every field
 * exactly in it too. `rule` is the name that the statements go by. What overlaps with a statement that is there is known.
 */
export function openAcceptance(doc: TextDocument, options: ExtractOptions, rule: string) {
  const reader = createReader(doc);
  const base = { codes: options.speaker, date: options.date, parties: options.parties, basis: 'speaker' } as const;
  const unnamed = { speakers: base, anchor: base.date, reported: base.codes.length === 0 };
  const common = readersFor(doc.content, options.speaker, options.parties);

  function viewOf(n: number): SentenceView | null {
    const sentence = doc.sentences[n];
    const block = sentence && doc.blocks[sentence.block];
    if (!block) return null;
    const article = doc.articles[block.article];
    const { anchor } = article ? articleSetting(doc, article, base) : unnamed;
    const reading = reader.sentence(n);
    const readers = { ...common, anchor, isName: () => false };
    return new SentenceView(sentence, block, reading, tokenise(reading.text), readers);
  }

  return (proposal: Proposal, shown: ReadonlySet<number>, there: readonly Statement[]): Accepted => {
    const view = shown.has(proposal.n) ? viewOf(proposal.n) : null;
    if (!view) return { statement: null, known: false, findings: [] };
    const place = placeOf(proposal.words, view.reading.text);
    if (!place)
      return { statement: null, known: false, findings: [dropped('model-words-not-found', view, proposal.words)] };
    const spans = view.reading.spans(place.start, place.end);
    const isSame = (range: Range) => spans.some((span) => overlap(span, range) > 0);
    if (there.some((statement) => statement.spans.some(isSame))) return { statement: null, known: true, findings: [] };
    const article = doc.articles[view.block.article];
    const { speakers, reported } = article ? articleSetting(doc, article, base) : unnamed;
    const { fields, findings } = acceptFields(proposal, view, speakers);
    const { kind, binding } = proposal;
    const statement: Statement = {
      ...{ kind, binding, rule, spans, context: [] },
      sentence: { start: view.sentence.start, end: view.sentence.end },
      text: view.reading.text.slice(place.start, place.end),
      ...fields,
      area: areaIn(view, place),
      trackable: trackableOf(fields, view.reading.text, true, view.traces()),
      reported,
      article: view.block.article,
      score: NO_SCORE,
      reasons: [],
    };
    return { statement, known: false, findings };
  };
}

/** The area of words, by our own reading of them. */
function areaIn(view: SentenceView, { start, end }: Range): Statement['area'] {
  const { tokens } = view;
  let [from, to] = [0, tokens.count];
  while (from < to && tokens.end[from]! <= start) from += 1;
  while (to > from && tokens.start[to - 1]! >= end) to -= 1;
  return areaOf(tokens, from, to, new AreaScores()) ?? 'Other';
}
