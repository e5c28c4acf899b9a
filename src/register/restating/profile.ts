import type { Amount, PartyRef, Statement } from '../../model/index.ts';
import { BESIDE_THINGS, DETERMINERS } from './place-words.ts';
import { stemOf, type Word, wordsOf } from './words.ts';

/** The fields of a statement by which it is set beside another. */
export type Said = Pick<Statement, 'text' | 'amounts' | 'promisor' | 'beneficiary' | 'area' | 'deadline'>;

/** A statement made ready to be set beside others. */
export interface Profile {
  readonly said: Said;
  readonly words: readonly Word[];
  /** What each stem counts, without those of the names of its parties. */
  readonly weights: ReadonlyMap<string, number>;
  /** The stems of the names of its parties. */
  readonly partyStems: ReadonlySet<string>;
  /** Names of things near the beginning, where the wording says what is to be done: their stems. */
  readonly names: readonly (readonly string[])[];
}

/** Characters from the beginning in which the thing that is promised is named. */
const HEAD = 110;

/** A run of words with capitals; small words may join them ("Bank for the Lake"). */
const NAME = /\p{Lu}[\p{L}\p{N}-]*(?:\s(?:(?:and|of|for|the|on|de|des|du|la)\s){0,2}\p{Lu}[\p{L}\p{N}-]*)+/gu;

export function profileOf(said: Said): Profile {
  const words = wordsOf(said.text);
  const partyStems = new Set([...said.promisor, ...said.beneficiary].flatMap(namesOf));
  return {
    said,
    words,
    weights: new Map(words.map(({ stem, weight }) => [stem, weight])),
    partyStems,
    names: named(said.text),
  };
}

/** The stems of a party's name and of the words that stand for it: a sentence is not about those it is made to. */
function namesOf({ name, span }: PartyRef): string[] {
  const words = `${name} ${span?.exact ?? ''}`.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => stemOf(word.toLowerCase()));
}

function named(text: string): string[][] {
  const head = text.slice(0, HEAD);
  const things = [...head.matchAll(NAME)].filter(({ index }) => !isBeside(head.slice(0, index)));
  return things.map(({ 0: name }) => stems(name));
}

/** Whether the words before a name make it the way, the place or the company of something else. */
function isBeside(before: string): boolean {
  const words = before.toLowerCase().match(/[\p{L}\p{M}]+|[,;]/gu) ?? [];
  while (DETERMINERS.has(words.at(-1) ?? '')) words.pop();
  return BESIDE_THINGS.has(words.at(-1) ?? '') || words.at(-1) === ',';
}

function stems(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(stemOf);
}

/**
 * Whether two lists of parties are the same (`all`), one lies within the other (`within`: some of the parties, or members of a
 * group), they have some in common (`part`) or none. Null where a list is empty. Two groups with a member in common are two.
 */
export function meeting(
  one: readonly PartyRef[],
  other: readonly PartyRef[],
): 'all' | 'within' | 'part' | 'none' | null {
  if (one.length === 0 || other.length === 0) return null;
  const [metOfOne, metOfOther] = [metIn(one, other), metIn(other, one)];
  if (metOfOne === 0) return 'none';
  const whole = [metOfOne === one.length, metOfOther === other.length];
  if (!whole.includes(true)) return 'part';
  const codes = new Set(other.map(({ code }) => code));
  return whole.includes(false) || one.some(({ code }) => !codes.has(code)) ? 'within' : 'all';
}

/** How many parties of a list are in the other, by themselves, as a member of a group or as a group of which a member is there. */
function metIn(list: readonly PartyRef[], other: readonly PartyRef[]): number {
  const met = (a: PartyRef, b: PartyRef) =>
    a.code === b.code || (a.members ?? []).includes(b.code) || (b.members ?? []).includes(a.code);
  return list.filter((each) => other.some((one) => met(each, one))).length;
}

export function sameMeasure(one: Amount, other: Amount): boolean {
  return one.currency === other.currency && (one.currency !== null || one.unit === other.unit);
}
