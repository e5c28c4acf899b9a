import { DETERMINERS } from '../../languages/index.ts';
import type { PartyRef } from '../../model/index.ts';
import { isProperName } from '../phrases/proper-name.ts';
import type { Subject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isCapital } from '../tokens.ts';
import { idOf, UNKNOWN } from '../words/lexicon.ts';
import type { Speakers } from './who.ts';

const TITLES =
  /^(president|presidents|prime|minister|ministers|secretary|vice|king|queen|emir|chancellor|premier|governor|ambassador|mr|ms|mrs|dr|leader|leaders|heads?|commissioner|member|members|participating|states?|parties|sides?|administrator|director|general|his|her|administration)$/;

/** A company or body that the gazetteer does not know, in a text of states: bound under its own name. */
export function namedOnly(view: SentenceView, subject: Subject, speakers: Speakers): readonly PartyRef[] | null {
  if (speakers.codes.some((code) => speakers.parties.get(code)?.kind !== 'state')) return null;
  if (subject.type !== 'party' && !isProperName(view, subject)) return null;
  const names = namesIn(view, subject.start, subject.end);
  // An abbreviation is a body that the text itself has introduced, as a rule one of the speakers' own, if not one in a row of names.
  const short = names.filter(({ start, end }) => /^[A-Z0-9&.+-]+$/.test(view.tokens.text.slice(start, end)));
  if (names.length === 0 || (short.length > 0 && names.length < 3 * short.length)) return null;
  return names.map(({ start, end }) => {
    const span = view.reading.span(start, end);
    const name = view.tokens.text.slice(start, end);
    return { code: name, name, span, inferred: null };
  });
}

/** "Velmark and Sundcorp will": whoever stands in a row with a party is bound under his own name. */
export function namedBeside(view: SentenceView, subject: Subject, speakers: Speakers): readonly PartyRef[] {
  const words = view.tokens.lower.slice(subject.start, subject.end);
  // "The Departments of Labor and Public Works of Velmark": parts of what one body is called.
  if (subject.type !== 'party' || !words.includes('and') || words.some((word) => OFFICIAL.test(word))) return [];
  const known = view.mentionsIn(subject.start, subject.end).map(({ start, end }) => view.reading.span(start, end));
  const names = namedOnly(view, subject, speakers) ?? [];
  return names.filter(
    ({ name, span }) => isOneName(name) && !known.some(({ start, end }) => start < span!.end && span!.start < end),
  );
}

const OFFICIAL =
  /^(departments?|ministr(y|ies)|agenc(y|ies)|offices?|bureau|administrations?|authority|services?|institutes?|secretariat)$/;

/** "Sundcorp", "the Sund Ferries"; "Public" alone is a word of the language. */
function isOneName(name: string): boolean {
  return name.includes(' ') || (idOf(name.toLowerCase()) === UNKNOWN && !/(ity|ment|ion|ance|ship|ness)$/.test(name));
}

// "Dunmore State University" is no state.
const SCHOOLS = /^(university|college|school|technical|community)$/;

/** The capitalised names of a list, as ranges of the sentence read; none when one of them is a person's or an office's title. */
function namesIn(view: SentenceView, start: number, end: number): readonly { start: number; end: number }[] {
  const { lower, start: starts, end: ends } = view.tokens;
  const names: { start: number; end: number }[] = [];
  let open = -1;
  for (let at = start; at <= end; at++) {
    const part =
      at < end && ((isCapital(view.tokens, at) && !DETERMINERS.has(lower[at]!)) || (open >= 0 && joins(view, at, end)));
    if (part && TITLES.test(lower[at]!) && !SCHOOLS.test(lower[at + 1] ?? '')) return [];
    if (part && open < 0) open = at;
    if (!part && open >= 0) {
      // "The Pillar will recruit": of several words or with none before it, a name; else what the text has spoken of.
      if (at - open > 1 || !DETERMINERS.has(lower[open - 1] ?? ''))
        names.push({ start: starts[open]!, end: ends[at - 1]! });
      open = -1;
    }
  }
  return names;
}

/** "The Tolnau School of Mines", "Ansel University's Tolnau School": one name. */
function joins({ tokens }: SentenceView, at: number, end: number): boolean {
  return at + 1 < end && /^(of|for|['’]s)$/.test(tokens.lower[at]!) && isCapital(tokens, at + 1);
}
