import type { Range, Statement } from '../../../src/model/index.ts';
import type { GoldSentence } from './gold.ts';

/**
 * What was missed or found too much: a sentence coded as commitment in which none was found, or the other way round, and a
 * unit alone inside a sentence that was judged. `rule` is what found it, null for what was missed; offsets are UTF-16 code units.
 */
export interface Miss extends Range {
  readonly what: 'missed' | 'wrongly found' | 'unit missed' | 'unit too many';
  readonly document: string;
  /** The coded sentence; null where what was found stands in none. */
  readonly sid: string | null;
  readonly rule: string | null;
  readonly exact: readonly string[];
}

/** A text and its name: where the words of a miss are read. */
export interface Place {
  readonly name: string;
  readonly content: string;
}

export function missedSentence(place: Place, sentence: GoldSentence, found: readonly Statement[]): Miss {
  const { sid, start, end } = sentence;
  const rule = found[0]?.rule ?? null;
  const what = rule === null ? 'missed' : 'wrongly found';
  return { what, document: place.name, sid, rule, start, end, exact: [place.content.slice(start, end)] };
}

export function missedUnit(place: Place, sid: string, ranges: readonly Range[]): Miss {
  const exact = ranges.map(({ start, end }) => place.content.slice(start, end));
  return { what: 'unit missed', document: place.name, sid, rule: null, ...outer(ranges), exact };
}

export function unitTooMany(place: Place, sid: string | null, { rule, spans }: Statement): Miss {
  const what = sid === null ? 'wrongly found' : 'unit too many';
  return { what, document: place.name, sid, rule, ...outer(spans), exact: spans.map(({ exact }) => exact) };
}

function outer(ranges: readonly Range[]): Range {
  return { start: ranges[0]?.start ?? 0, end: ranges.at(-1)?.end ?? 0 };
}
