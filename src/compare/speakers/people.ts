import type { PartyFinder } from '../differences/word-kinds.ts';
import { OFFICE } from './vocabulary.ts';

/** Someone named in a report, and the party whose office they hold: `at` is where the text says so. */
export interface Person {
  readonly name: string;
  readonly surnames: readonly string[];
  readonly code: string;
  readonly at: number;
}

const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+)){0,3}`;
/** "the Kazakh President Name", "China's foreign minister, Name": what stands between a party and the name. */
const OFFICE_AFTER_PARTY = new RegExp(`^(?:['’]s?)? (?:[a-z]+ ){0,2}${OFFICE},? `, 'i');
/** "Name, the foreign minister of": what stands between the name and a party. */
const OFFICE_OF = new RegExp(String.raw`,?\s+(?:the )?${OFFICE} of (?:the )?$`, 'i');
const OFFICE_LAST = new RegExp(String.raw`\b${OFFICE} $`, 'i');
const NAME_FIRST = new RegExp(`^${NAME}`, 'u');
const NAME_LAST = new RegExp(`${NAME}$`, 'u');
const NAME_OF = new RegExp(`(${NAME}) of (?:the )?$`, 'u');

// A name with its office takes no more than this.
const REACH = 110;

function nameAfter(after: string): string | null {
  const office = OFFICE_AFTER_PARTY.exec(after);
  return office && (NAME_FIRST.exec(after.slice(office[0].length))?.[0] ?? null);
}

function nameBefore(before: string): string | null {
  const office = OFFICE_OF.exec(before);
  if (office) return NAME_LAST.exec(before.slice(0, office.index))?.[0] ?? null;
  const named = NAME_OF.exec(before);
  return named && OFFICE_LAST.test(before.slice(0, named.index)) ? named[1]! : null;
}

function personAt(text: string, start: number, end: number, code: string): Person | null {
  const after = nameAfter(text.slice(end, end + REACH));
  const found = after ?? nameBefore(text.slice(Math.max(0, start - REACH), start));
  const name = found?.replace(/['’]s$|[.'’-]+$/g, '') ?? '';
  if (name.length < 2) return null;
  const surnames = name.split(' ').filter((part) => part.length > 1 && !part.endsWith('.'));
  return { name, surnames, code, at: after ? end : start };
}

/** The holders of offices that a text introduces by name, in reading order, the first introduction of each name. */
export function findPeople(text: string, parties: PartyFinder): Person[] {
  const people: Person[] = [];
  const known = new Set<string>();
  for (const { start, end, code } of parties.find(text)) {
    const person = personAt(text, start, end, code);
    if (!person || known.has(person.name)) continue;
    known.add(person.name);
    people.push(person);
  }
  return people;
}

/** People by each word of their names; a word that two people share goes to the first. */
export function nameTable(people: readonly Person[]): ReadonlyMap<string, Person> {
  const table = new Map<string, Person>();
  for (const person of people) for (const word of person.surnames) if (!table.has(word)) table.set(word, person);
  return table;
}
