import type { Amount } from '../../model/index.ts';
import { WHERE } from './place-words.ts';
import { meeting, type Profile, sameMeasure } from './profile.ts';
import { stemOf } from './words.ts';

/** From here on two statements are proposed as one commitment said twice. */
export const LIKE_ENOUGH = 0.5;

/**
 * How alike two statements are, from 0 (nothing in common) to 1: whether they may be one commitment said twice. The same for both
 * orders. The weights were set on pairs of `test/across/pairs.json`; what they give there and elsewhere stands in
 * `docs/across-texts.md`.
 */
export function likenessOf(one: Profile, other: Profile): number {
  const words = wordLikeness(one, other);
  const named = Math.max(nameLikeness(one, other), nameLikeness(other, one));
  const wording = Math.max(words, named);
  return Math.max(0, Math.min(1, wording + fieldLikeness(one, other)));
}

/** What a word that says who or where counts beside one that says what is promised. */
const OF_PARTY = 0.2;

/** Weight of the words in common from which on they are no chance, however short the wordings are. */
const NO_CHANCE = 2.5;

/** The share of the shorter wording that the longer has too, and of both that both have. */
function wordLikeness(one: Profile, other: Profile): number {
  const weigh = (stem: string, weight: number) => (saysWho(stem, one, other) ? weight * OF_PARTY : weight);
  let [common, wholeOne, wholeOther] = [0, 0, 0];
  for (const [stem, weight] of one.weights) {
    const counted = weigh(stem, weight);
    wholeOne += counted;
    if (other.weights.has(stem)) common += counted;
  }
  for (const [stem, weight] of other.weights) wholeOther += weigh(stem, weight);
  const shorter = Math.min(wholeOne, wholeOther);
  if (shorter === 0) return 0;
  const share = 0.55 * (common / shorter) + 0.45 * ((2 * common) / (wholeOne + wholeOther));
  return share * Math.min(1, common / NO_CHANCE);
}

/** Whether a word says who or where: that of a region or party, also "Ruritanian" beside Ruritania, the name but for its ending. */
export function saysWho(stem: string, one: Profile, other: Profile): boolean {
  if (WHERE.has(stem) || one.partyStems.has(stem) || other.partyStems.has(stem)) return true;
  if (stem.length < 5) return false;
  const begins = (name: string) => name.length >= 4 && stem.startsWith(name.slice(0, Math.max(4, name.length - 1)));
  return [one, other].some(({ partyStems }) => [...partyStems].some(begins));
}

/** Words between which those of a name may stand in the other wording. */
const WINDOW = 3;

/**
 * A thing that one wording names ("Lake Research Working Group") and the other has in small letters, its words close together:
 * what is left of the name without the parties' own names must all be there, and be more than one word.
 */
export function nameLikeness(one: Profile, other: Profile): number {
  let best = 0;
  const stems = (other.said.text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(stemOf);
  for (const name of one.names) {
    const own = name.filter((stem) => !saysWho(stem, one, other));
    const telling = own.filter((stem) => stem.length > 3);
    if (telling.length < 2 || !together(telling, stems)) continue;
    best = Math.max(best, 0.45 + 0.05 * Math.min(3, telling.length));
  }
  return best;
}

function together(wanted: readonly string[], stems: readonly string[]): boolean {
  const span = wanted.length + WINDOW;
  for (let start = 0; start < stems.length; start += 1) {
    if (!wanted.includes(stems[start]!)) continue;
    const window = stems.slice(start, start + span);
    if (wanted.every((stem) => window.includes(stem))) return true;
  }
  return false;
}

const OF_PROMISORS = { all: 0.05, within: -0.05, part: -0.15, none: -0.3 } as const;

/** What the fields add or take: the same sum speaks for one commitment, two promisors that have nothing in common against it. */
function fieldLikeness({ said: one }: Profile, { said: other }: Profile): number {
  const promisors = meeting(one.promisor, other.promisor);
  const beneficiaries = meeting(one.beneficiary, other.beneficiary);
  return (
    (promisors === null ? 0 : OF_PROMISORS[promisors]) +
    (beneficiaries === null ? 0 : beneficiaries === 'none' ? -0.1 : 0.05) +
    amountLikeness(one.amounts, other.amounts) +
    (one.area === null || other.area === null ? 0 : one.area === other.area ? 0.03 : -0.08) +
    (one.deadline?.edtf && one.deadline.edtf === other.deadline?.edtf ? 0.08 : 0)
  );
}

/** The same amount is worth some words; another amount of the same measure takes nothing: it may have been raised. */
function amountLikeness(one: readonly Amount[], other: readonly Amount[]): number {
  return one.some((a) => other.some((b) => sameMeasure(a, b) && a.value === b.value)) ? 0.2 : 0;
}
