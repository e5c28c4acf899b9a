import { DETERMINERS, FIRM_NOUNS, isAdverb, PREPOSITIONS } from '../../languages/index.ts';
import type { PartyRef } from '../../model/index.ts';
import { isWorldRegion, type PartyMention } from '../../parties/index.ts';
import { isProperName } from '../phrases/proper-name.ts';
import type { Subject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isCapital } from '../tokens.ts';
import { idOf, UNKNOWN } from '../words/lexicon.ts';
import { isPlaceNamed } from './place-named.ts';
import { inferred, type Speakers } from './who.ts';

const TITLES =
  /^(president|presidents|prime|minister|ministers|secretary|vice|king|queen|emir|chancellor|premier|governor|ambassador|mr|ms|mrs|dr|leader|leaders|heads?|commissioner|member|members|participating|states?|parties|sides?|administrator|director|general|his|her|administration)$/;

/** In the text of a group or a body, what has a name is as a rule a part of it. */
function areStates({ codes, parties }: Speakers): boolean {
  return codes.every((code) => parties.get(code)?.kind === 'state');
}

/** A company or body that the gazetteer does not know, in a text of states: bound under its own name. */
export function namedOnly(view: SentenceView, subject: Subject, speakers: Speakers): readonly PartyRef[] | null {
  if (!areStates(speakers)) return null;
  if (subject.type !== 'party' && !isProperName(view, subject)) return null;
  // "The Harbour Innovation (HI) Council": what the text gives a short name to is a body of those who speak, as a rule.
  if (view.tokens.lower.slice(subject.start, subject.end).includes('(')) return null;
  const all = namesIn(view, subject.start, subject.end);
  // An abbreviation is a body that the text itself has introduced, as a rule one of the speakers' own, if not one in a row of names.
  const short = all.filter(({ start, end }) => /^[A-Z0-9&.+-]+$/.test(view.tokens.text.slice(start, end)));
  if (short.length > 0 && all.length < 3 * short.length) return null;
  // "The mission to Velmark": a party that does not bind is no name of its own either.
  const places = view.mentionsIn(subject.start, subject.end).filter((each) => isPlaceNamed(view, each, subject.start));
  const names = all.filter((name) => !places.some(({ start, end }) => start < name.end && name.start < end));
  if (names.length === 0) return null;
  return names.map(({ start, end }) => {
    const span = view.reading.span(start, end);
    const name = view.tokens.text.slice(start, end);
    return { code: name, name, span, inferred: null };
  });
}

/** "The Velmarkian carrier Lund Airways", "Velmark Airways": a firm that a state's name stands beside or in, under its own name; null for none. */
export function firmOf(view: SentenceView, { start, end }: Subject, speakers: Speakers): readonly PartyRef[] | null {
  const { lower } = view.tokens;
  let from = end;
  while (from > start && isCapital(view.tokens, from - 1)) from--;
  if (from === end || lower.slice(start, end).includes('and')) return null;
  if (!areStates(speakers)) return null;
  const called = FIRM_NOUNS.has(lower[from - 1] ?? '') && from > start;
  if (!called && (end - from < 2 || !FIRM_ENDS.test(lower[end - 1]!))) return null;
  const { start: starts, end: ends, text } = view.tokens;
  const name = text.slice(starts[from]!, ends[end - 1]!);
  return [{ code: name, name, span: view.reading.span(starts[from]!, ends[end - 1]!), inferred: null }];
}

const FIRM_ENDS = /^(airlines?|airways|motors|ltd|plc|inc|corp|llc|gmbh|holdings|ventures)$/;

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
  return (
    name.includes(' ') || (idOf(name.toLowerCase()) === UNKNOWN && !/(ity|ment|ion|ance|ship|ness|-based)$/.test(name))
  );
}

/** "The Kingdom will", "the Commission will" in a joint text: the one of its speakers in whose longer name the word stands; null for none. */
export function shortOf(view: SentenceView, { start, end }: Subject, speakers: Speakers): readonly PartyRef[] | null {
  if (speakers.codes.length < 2 || end - start !== 2 || view.tokens.lower[start] !== 'the') return null;
  const word = view.words(start + 1, end);
  if (!isCapital(view.tokens, start + 1)) return null;
  const named = speakers.codes.filter((code) =>
    speakers.parties.get(code)?.names.some((name) => name.includes(' ') && name.split(' ').includes(word)),
  );
  return named.length === 1 ? inferred(named, 'own-body', speakers) : null;
}

/** "Power Lakeland", "the Lakeland Finance Fund": the region is only a part of what a body is called. */
export function isNamedAfterRegion(view: SentenceView, mention: PartyMention): boolean {
  if (!isWorldRegion(mention.code) || mention.form !== 'name') return false;
  const { lower } = view.tokens;
  const [before, behind] = [view.tokens.from(mention.start) - 1, view.tokens.from(mention.end)];
  const opens =
    before < 0 || !isCapital(view.tokens, before) || DETERMINERS.has(lower[before]!) || !isBareWord(lower[before]!);
  return !opens || (isCapital(view.tokens, behind) && !OF_REGION.test(lower[behind]!));
}

const isBareWord = (word: string) => !PREPOSITIONS.has(word) && !isAdverb(word) && word !== 'and';
// "Lakeland Leaders": those of the region.
const OF_REGION =
  /^(leaders|states|countries|nations|governments|partners|members|ministers|region|area|islands?|basin|communit(y|ies)|continent|peoples?)$/;

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
