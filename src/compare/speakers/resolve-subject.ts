import type { PartyFinder } from '../differences/word-kinds.ts';
import type { Person } from './people.ts';
import { BODY_PRONOUN, DOCUMENT, ISSUING, OFFICE, PRONOUN } from './vocabulary.ts';

/** The names, offices and parties of one report, by which the subject of an attribution is told. */
export interface Cast {
  readonly names: ReadonlyMap<string, Person>;
  readonly parties: PartyFinder;
}

/** Words before an attribution in the same article, quotations blanked out, from which "he" and "the White Paper" are told. */
export type Before = string;

const PROPER = /\p{Lu}[\p{L}'’-]+/gu;
const ANY_OFFICE = new RegExp(String.raw`\b${OFFICE}\b`, 'i');
const FULL_NAME = /\p{Lu}[\p{L}'’-]+(?:\s(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+))+/u;

/** Someone named in a text, and where: offsets of the words of the name that stand there. */
interface PlacedPerson {
  readonly person: Person;
  readonly start: number;
  readonly end: number;
}

/** The last person named in a stretch of text. */
export function placeOfPerson(text: string, cast: Cast): PlacedPerson | null {
  let found: PlacedPerson | null = null;
  for (const { 0: word, index } of text.matchAll(PROPER)) {
    const name = word.replace(/['’]s?$/, '');
    const person = cast.names.get(name);
    if (!person) continue;
    const start: number = found?.person === person && index - found.end === 1 ? found.start : index;
    found = { person, start, end: index + name.length };
  }
  return found;
}

/** The same without the place. */
export function lastPerson(text: string, cast: Cast): Person | null {
  return placeOfPerson(text, cast)?.person ?? null;
}

function lastParty(text: string, cast: Cast): string {
  return cast.parties.find(text).at(-1)?.code ?? '';
}

/** Who made a document public: the party of the last sentence that says so, else the last party named with the document. */
function issuer(before: Before, cast: Cast): string {
  const sentences = before.split(/(?<=[.!?:])\s|\n/).reverse();
  for (const needsVerb of [true, false]) {
    for (const sentence of sentences) {
      const document = DOCUMENT.exec(sentence);
      if (!document || (needsVerb && !ISSUING.test(sentence))) continue;
      const code = lastParty(sentence.slice(0, document.index), cast) || (cast.parties.find(sentence)[0]?.code ?? '');
      if (code) return code;
    }
  }
  return '';
}

function ofOffice(before: Before, cast: Cast): string {
  return lastPerson(before, cast)?.code ?? '';
}

/**
 * The party whose words are given, from the words that stand for it ("Xi", "the Ruritanian minister", "he", "the White
 * Paper"); the name of a person who holds no known office; empty if it cannot be told.
 */
export function resolveSubject(subject: string, before: Before, cast: Cast): string {
  const person = lastPerson(subject, cast);
  if (person) return person.code;
  const party = lastParty(subject, cast);
  if (party) return party;
  if (PRONOUN.test(subject)) return ofOffice(before, cast);
  if (DOCUMENT.test(subject)) return issuer(before, cast);
  const name = FULL_NAME.exec(subject)?.[0];
  if (name) return name;
  if (ANY_OFFICE.test(subject)) return ofOffice(before, cast);
  return BODY_PRONOUN.test(subject) ? lastParty(before, cast) : '';
}
