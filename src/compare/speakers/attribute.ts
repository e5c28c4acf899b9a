import { type Cast, lastPerson, resolveSubject } from './resolve-subject.ts';
import { ACCORDING_TO, PRONOUN, SAYING } from './vocabulary.ts';

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
}

// A subject and its verb stand close behind a quotation ("…", the minister told reporters on Tuesday).
const REACH = 90;
const CLAUSE = /[,;:—]\s|\s[–-]\s|\b(?:that|and|but|which|while|as)\s/;

/** The last clause of a text: where the subject of a verb that follows it stands. */
function lastClause(text: string): string {
  const parts = text.split(CLAUSE).filter((part) => part.trim() !== '');
  return parts.at(-1) ?? '';
}

function behind({ after, before, earlier, closed }: Surroundings, cast: Cast): string {
  if (closed) return '';
  const near = after.slice(0, REACH).replace(/^[\s,—–-]+/, '');
  const sentence = /^[^.;!?]*/.exec(near)![0];
  const known = `${earlier} ${before}`;
  const according = [...sentence.matchAll(ACCORDING_TO)][0];
  if (according && according.index < 3) return resolveSubject(sentence.slice(according[0].length), known, cast);
  const [verb] = sentence.matchAll(SAYING);
  if (!verb || verb.index > 60) return '';
  const subject = sentence.slice(0, verb.index).trim();
  if (subject !== '') return resolveSubject(subject, known, cast);
  return resolveSubject(sentence.slice(verb[0].length).split(',')[0]!, known, cast);
}

function inFront({ before, earlier }: Surroundings, cast: Cast): string {
  const verbs = [...before.matchAll(SAYING)].reverse();
  for (const verb of verbs) {
    const upTo = before.slice(0, verb.index);
    const speaker = resolveSubject(lastClause(upTo), `${earlier} ${upTo}`, cast);
    if (speaker) return speaker;
    const inverted = /^\s*([^,;:]{2,60})/.exec(before.slice(verb.index + verb[0].length));
    if (lastClause(upTo).trim() === '' && inverted) return resolveSubject(inverted[1]!, `${earlier} ${upTo}`, cast);
  }
  const according = [...before.matchAll(ACCORDING_TO)].at(-1);
  if (!according) return '';
  const named = before.slice(according.index + according[0].length).split(',')[0]!;
  return resolveSubject(named, earlier, cast);
}

/** Without a verb of saying: the last person named in the sentence, or whom its "he" stands for. */
function named({ before, earlier }: Surroundings, cast: Cast): string {
  const person = lastPerson(before, cast);
  if (person) return person.code;
  return PRONOUN.test(before) ? (lastPerson(earlier, cast)?.code ?? '') : '';
}

// Between a verb of saying and the words themselves stand "that", "the need for", "to reporters in the capital".
const LEADS = 40;

function leads(before: string): boolean {
  const verb = [...before.matchAll(SAYING)].at(-1);
  return verb !== undefined && before.length - verb.index - verb[0].length <= LEADS;
}

/**
 * Whose words a quotation is said to be: party code, or the name of someone who speaks for no known party; empty if the
 * report does not say. `spoken`: a verb of saying stands right behind or shortly before the quotation.
 */
export function attribute(around: Surroundings, cast: Cast): { speaker: string; spoken: boolean } {
  const after = behind(around, cast);
  if (after) return { speaker: after, spoken: true };
  return { speaker: inFront(around, cast) || named(around, cast), spoken: leads(around.before) };
}
