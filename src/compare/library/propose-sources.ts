import type { CheckedText } from '../checked-text.ts';
import { findQuotations } from '../quotations/find-quotations.ts';
import { readWhole } from '../whole-reading.ts';
import type { Find, Library } from './library.ts';

/** A text that a report may be about: how many of the report's words it has, in how many passages. */
export interface Proposed {
  readonly key: string;
  readonly words: number;
  readonly passages: number;
}

// Texts that may share a passage with a report: a speech, its drafts and those who quote it.
const TEXTS = 16;
// A report leads to a few sources; what carries less than one of its passages better than those does not add to a check.
const MOST_SOURCES = 8;
// Passages that are looked for: a report of 100,000 words is no report.
const MOST_PASSAGES = 5000;

/** What a report has from elsewhere: what stands between quotation marks, and its sentences, which may be told without them. */
function passagesOf(report: CheckedText): string[] {
  const whole = readWhole(report);
  const quoted = findQuotations(whole).quoted.map(({ open, close }) => whole.text.slice(open + 1, close));
  const { content, sentences } = report.text;
  const told = sentences.map(({ start, end }) => content.slice(start, end));
  return [...quoted, ...told].slice(0, MOST_PASSAGES);
}

interface Tally {
  words: number;
  passages: number;
}

/** Adds the finds of one passage, each for its text. */
function add(tallies: Map<string, Tally>, finds: readonly Find[]): void {
  for (const { key, words, distance } of finds) {
    const tally = tallies.get(key) ?? { words: 0, passages: 0 };
    tally.words += words - distance;
    tally.passages++;
    tallies.set(key, tally);
  }
}

function ranked(tallies: ReadonlyMap<string, Tally>): Proposed[] {
  const list = [...tallies].map(([key, tally]) => ({ key, ...tally }));
  return list.sort((a, b) => b.words - a.words || (a.key < b.key ? -1 : 1));
}

/**
 * The texts of a library that a report is about: first the one that carries most of its words, then those that carry a
 * passage better than the ones before. Time is bounded by the length of the report, not by the number of texts.
 */
export function proposeSources(report: CheckedText, library: Library): Proposed[] {
  const known = new Map<string, Find[]>();
  const findsOf = (passage: string) => {
    const finds = known.get(passage) ?? library.find(passage, TEXTS);
    known.set(passage, finds);
    return finds;
  };
  let open = passagesOf(report)
    .map(findsOf)
    .filter((finds) => finds.length > 0);
  const chosen: Proposed[] = [];
  while (open.length > 0 && chosen.length < MOST_SOURCES) {
    const tallies = new Map<string, Tally>();
    for (const finds of open) add(tallies, finds);
    const best = ranked(tallies)[0]!;
    chosen.push(best);
    open = open.map((finds) => better(finds, best.key)).filter((finds) => finds.length > 0);
  }
  return chosen;
}

/** The finds of a passage that are nearer than the one in a text that was chosen. */
function better(finds: readonly Find[], chosen: string): Find[] {
  const known = finds.find(({ key }) => key === chosen);
  return finds.filter((find) => !known || find.distance < known.distance);
}
