import { createHash } from 'node:crypto';
import type { PartyRef } from '../../../src/model/index.ts';
import type { Entry } from '../../../src/register/index.ts';

/** A party by its code and its name. */
export interface Named {
  readonly code: string;
  readonly name: string;
}

/** What views over all commitments need of one: little enough that a hundred thousand are kept in memory. */
export interface Fact {
  readonly id: string;
  readonly document: string;
  readonly sort: string;
  readonly date: string | null;
  readonly reviewed: boolean;
  readonly area: string | null;
  readonly reported: boolean;
  readonly promisor: readonly Named[];
  readonly beneficiary: readonly Named[];
  readonly money: readonly { readonly value: number; readonly currency: string | null }[];
  /** What the words are, typography set aside, where a sum is promised: the same words promise it once. */
  readonly words: string | null;
}

/** Gives equal texts and equal lists of parties as one, since they stand in many facts. */
export interface Pool {
  text(text: string): string;
  parties(parties: readonly PartyRef[]): readonly Named[];
}

export function openPool(): Pool {
  const texts = new Map<string, string>();
  const lists = new Map<string, readonly Named[]>();
  const text = (value: string) => {
    const known = texts.get(value);
    if (known === undefined) texts.set(value, value);
    return known ?? value;
  };
  return {
    text,
    parties(parties) {
      const key = JSON.stringify(parties.map(({ code, name }) => [code, name]));
      const known = lists.get(key);
      if (known) return known;
      const made = parties.map(({ code, name }) => ({ code: text(code), name: text(name) }));
      lists.set(key, made);
      return made;
    },
  };
}

/** What is kept of an entry; null where it is no commitment that stands. */
export function factOf({ id, document, sort, status, reviewed, value }: Entry, pool: Pool): Fact | null {
  const stands = status === 'proposed' || status === 'accepted' || status === 'edited';
  if (!stands || value.kind !== 'commitment') return null;
  const money = value.amounts.filter(({ unit }) => unit === 'money');
  return {
    id,
    document: pool.text(document.id),
    sort,
    date: document.date === null ? null : pool.text(document.date),
    reviewed,
    area: value.area,
    reported: value.reported,
    promisor: pool.parties(value.promisor),
    beneficiary: pool.parties(value.beneficiary),
    money: money.map(({ value: sum, currency }) => ({ value: sum, currency: currency && pool.text(currency) })),
    words: money.length > 0 ? hashOf(value.text) : null,
  };
}

function hashOf(text: string): string {
  const folded = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return createHash('sha256').update(folded).digest('base64url').slice(0, 16);
}
