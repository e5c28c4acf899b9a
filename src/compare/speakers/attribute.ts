import { type Cast, lastPerson, placeOfPerson, resolveSubject } from './resolve-subject.ts';
import { ACCORDING_TO, PRONOUN, PUT_IT, SAID_BY, SAYING } from './vocabulary.ts';

/** What stands around a quotation; quotations in it, this one too, are blanked out with spaces. */
export interface Surroundings {
  /** The sentence up to the opening mark; the line before, where that ends in a colon and the quotation opens the block. */
  readonly before: string;
  /** From the closing mark to the end of the block. */
  readonly after: string;
  /** The article up to the sentence. */
  readonly earlier: string;
  /** The words quoted end their sentence, so that what follows begins another. */
  readonly closed: boolean;
  /** Offsets of `before` and `after` in the reading. */
  readonly beforeAt: number;
  readonly afterAt: number;
}

/** Offsets into `before` or `after`. */
interface Place {
  readonly start: number;
  readonly end: number;
}

interface Said {
  readonly speaker: string;
  readonly place: Place;
}

/** Whose words a quotation is said to be, and by which words of the reading (offsets); null where none say it. */
export interface Attribution {
  readonly speaker: string;
  readonly spoken: boolean;
  readonly place: Place | null;
}

// A subject and its verb stand close behind a quotation ("…", the minister told reporters on Tuesday).
const REACH = 90;
const CLAUSE = /[,;:—]\s|\s[–-]\s|\b(?:that|and|but|which|while|as)\s/g;
const THAT = /^\s+that\b/;

/** Where the last clause of a text begins: the subject of a verb that follows it stands there. */
function lastClauseStart(text: string): number {
  let start = 0;
  for (const found of text.matchAll(CLAUSE)) {
    const end = found.index + found[0].length;
    if (text.slice(end).trim() !== '') start = end;
  }
  return start;
}

/** A place without the white space and marks at its edges. */
function trimmed(text: string, start: number, end: number): Place {
  let [from, to] = [start, end];
  while (from < to && /[\s,;:—–-]/.test(text[from]!)) from++;
  while (to > from && /[\s,;:—–-]/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

/** Up to the next comma. */
function upToComma(text: string, from: number): number {
  const comma = text.indexOf(',', from);
  return comma < 0 ? text.length : comma;
}

/** "As the minister put it". */
function asPut(put: RegExpExecArray, known: string, cast: Cast): Said {
  const speaker = resolveSubject(put[1]!, known, cast);
  return { speaker, place: { start: put.index, end: put.index + put[0].length } };
}

/** Who said it by a verb in the passive, "it was said by the minister that"; null where the verb is no such one. */
function sayer(text: string, verb: RegExpExecArray, from: number, known: string, cast: Cast): Said | null {
  const end = verb.index + verb[0].length;
  const by = SAID_BY.exec(text.slice(end));
  const speaker = by && resolveSubject(by[1]!, known, cast);
  if (!by || !speaker) return null;
  const that = THAT.exec(text.slice(end + by[0].length))?.[0].length ?? 0;
  return { speaker, place: trimmed(text, from, end + by[0].length + that) };
}

function behind({ after, before, earlier, closed }: Surroundings, cast: Cast): Said | null {
  if (closed) return null;
  const lead = /^[\s,—–-]*/.exec(after.slice(0, REACH))![0].length;
  const sentence = after.slice(0, lead) + /^[^.;!?]*/.exec(after.slice(lead, REACH))![0];
  const known = `${earlier} ${before}`;
  const [according] = sentence.matchAll(ACCORDING_TO);
  if (according && according.index < lead + 3) {
    const end = upToComma(sentence, according.index);
    const speaker = resolveSubject(sentence.slice(according.index + according[0].length), known, cast);
    return { speaker, place: trimmed(sentence, according.index, end) };
  }
  const [put] = sentence.matchAll(PUT_IT);
  if (put && put.index < lead + 3) return asPut(put, known, cast);
  const [verb] = sentence.matchAll(SAYING);
  if (!verb || verb.index > lead + 60) return null;
  const verbEnd = verb.index + verb[0].length;
  const by = sayer(sentence, verb, lead, known, cast);
  if (by) return by;
  const subject = sentence.slice(lead, verb.index).trim();
  if (subject !== '') {
    return { speaker: resolveSubject(subject, known, cast), place: trimmed(sentence, lead, verbEnd) };
  }
  const end = upToComma(sentence, verbEnd);
  return { speaker: resolveSubject(sentence.slice(verbEnd, end), known, cast), place: trimmed(sentence, lead, end) };
}

/** A clause with a verb of saying, with the "that" behind it. */
function clauseOf(before: string, verb: { readonly index: number; readonly 0: string }): Place {
  const end = verb.index + verb[0].length;
  const that = THAT.exec(before.slice(end))?.[0].length ?? 0;
  return trimmed(before, lastClauseStart(before.slice(0, verb.index)), end + that);
}

function inFront({ before, earlier }: Surroundings, cast: Cast): Said | null {
  const verbs = [...before.matchAll(SAYING)].reverse();
  const put = [...before.matchAll(PUT_IT)].at(-1);
  if (put && !verbs.some((verb) => verb.index > put.index)) return asPut(put, earlier, cast);
  for (const verb of verbs) {
    const upTo = before.slice(0, verb.index);
    const by = sayer(before, verb, lastClauseStart(upTo), `${earlier} ${upTo}`, cast);
    if (by) return by;
    const clause = upTo.slice(lastClauseStart(upTo));
    const speaker = resolveSubject(clause, `${earlier} ${upTo}`, cast);
    if (speaker) return { speaker, place: clauseOf(before, verb) };
    const end = verb.index + verb[0].length;
    const inverted = /^\s*([^,;:]{2,60})/.exec(before.slice(end));
    if (clause.trim() === '' && inverted) {
      const named = resolveSubject(inverted[1]!, `${earlier} ${upTo}`, cast);
      return { speaker: named, place: trimmed(before, verb.index, end + inverted[0].length) };
    }
  }
  const according = [...before.matchAll(ACCORDING_TO)].at(-1);
  if (!according) return null;
  const from = according.index + according[0].length;
  const end = upToComma(before, from);
  return {
    speaker: resolveSubject(before.slice(from, end), earlier, cast),
    place: trimmed(before, according.index, end),
  };
}

/** Without a verb of saying: the last person named in the sentence, or whom its "he" stands for. */
function named({ before, earlier }: Surroundings, cast: Cast): Said | null {
  const person = placeOfPerson(before, cast);
  if (person) return { speaker: person.person.code, place: person };
  const pronoun = PRONOUN.exec(before);
  if (!pronoun) return null;
  const speaker = lastPerson(earlier, cast)?.code ?? '';
  return { speaker, place: { start: pronoun.index, end: pronoun.index + pronoun[0].length } };
}

// Between a verb of saying and the words themselves stand "that", "the need for", "to reporters in the capital".
const LEADS = 40;

/** The clause of the verb of saying that leads to a quotation, whoever its subject is. */
function leading(before: string): Place | null {
  const verb = [...before.matchAll(SAYING)].at(-1);
  return verb && before.length - verb.index - verb[0].length <= LEADS ? clauseOf(before, verb) : null;
}

function moved(place: Place | null, by: number): Place | null {
  return place && place.end > place.start ? { start: place.start + by, end: place.end + by } : null;
}

/**
 * Whose words a quotation is said to be: party code, or the name of someone who speaks for no known party; empty if the
 * report does not say. `spoken`: a verb of saying stands right behind or shortly before the quotation. `place`: the words
 * that say so ("Velde noted that", "according to the minister"), else the name or pronoun that the speaker was told by.
 */
export function attribute(around: Surroundings, cast: Cast): Attribution {
  const after = behind(around, cast);
  if (after?.speaker) return { speaker: after.speaker, spoken: true, place: moved(after.place, around.afterAt) };
  const lead = leading(around.before);
  const front = inFront(around, cast);
  const found = front?.speaker ? front : named(around, cast);
  const place = found?.speaker ? found.place : lead;
  return { speaker: found?.speaker ?? '', spoken: lead !== null, place: moved(place, around.beforeAt) };
}
