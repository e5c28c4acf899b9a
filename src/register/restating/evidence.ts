import type { Amount } from '../../model/index.ts';
import type { EvidencePassage } from '../across-texts.ts';
import { nameLikeness, saysWho } from './likeness.ts';
import type { Profile } from './profile.ts';
import { wordsOf } from './words.ts';

/** From here on a passage is proposed as evidence: one that has no name and no amount in common needs more words. */
const TELLS_OF = { named: 0.5, words: 0.6 } as const;

/** A sentence that tells of something done, made ready to be set beside entries. `speakers`: codes and names of who says it. */
export interface Told {
  readonly read: string;
  readonly weights: ReadonlyMap<string, number>;
  /** Stems of the words that have no capital: those that say what was done, not who or where. */
  readonly plain: ReadonlySet<string>;
  readonly profile: Profile;
  readonly speakers: readonly string[];
}

export function toldOf(read: string, speakers: readonly string[]): Told {
  const said = { text: read, amounts: [], promisor: [], beneficiary: [], area: null, deadline: null };
  const words = wordsOf(read);
  const weights = new Map(words.map(({ stem, weight }) => [stem, weight]));
  const plain = new Set(words.filter(({ start }) => !/\p{Lu}/u.test(read[start]!)).map(({ stem }) => stem));
  return { read, weights, plain, profile: { said, words: [], weights, partyStems: new Set(), names: [] }, speakers };
}

/** Weight of the words in common from which on they are no chance. */
const NO_CHANCE = 2.5;

/** Weight of words without a capital that both must have. */
const LEAST_PLAIN = 0.75;

/** How likely a sentence tells of an entry, whether that is enough to propose it, and by what. */
export interface Telling {
  readonly score: number;
  readonly enough: boolean;
  readonly why: EvidencePassage['why'];
}

/**
 * How likely a sentence tells what became of an entry, from 0 to 1, and by what: the share of the entry's words that it has, a
 * thing that both name, an amount, a party of the entry.
 */
export function tellingOf(entry: Profile, told: Told): Telling {
  const { share, common, plain } = sharedWords(entry, told);
  const name = nameLikeness(entry, told.profile) > 0;
  const amount = common >= 1 ? amountOf(entry, told) : 'none';
  const party = partyOf(entry, told);
  // Names of places alone are in common with whatever else was promised there.
  const words = plain < LEAST_PLAIN ? 0 : share * Math.min(1, common / NO_CHANCE);
  const score = 0.7 * words + (name ? 0.25 : 0) + AMOUNT[amount] + PARTY[party];
  const why: EvidencePassage['why'] = [];
  if (words > 0.3) why.push('words');
  if (name) why.push('name');
  if (amount !== 'none') why.push('amount');
  if (party !== 'none') why.push('party');
  const enough = score >= (name || amount !== 'none' ? TELLS_OF.named : TELLS_OF.words);
  return { score: Math.max(0, Math.min(1, score)), enough, why };
}

function sharedWords(entry: Profile, told: Told): { share: number; common: number; plain: number } {
  let [common, whole, plain] = [0, 0, 0];
  for (const [stem, weight] of entry.weights) {
    // Figures are compared as amounts.
    if (/^\p{N}/u.test(stem)) continue;
    const counted = saysWho(stem, entry, told.profile) ? 0.2 * weight : weight;
    whole += counted;
    if (told.weights.has(stem)) common += counted;
    if (told.plain.has(stem)) plain += counted;
  }
  // A report says less than the promise: of a long wording some six words are what it is about.
  return { share: common / Math.max(1, Math.min(whole, 6)), common, plain };
}

/** A party of the entry that the sentence names speaks for it; that its promisor is who speaks says little by itself. */
const PARTY = { named: 0.1, speaks: -0.05, none: -0.15 } as const;

/** Whether the sentence names a party of the entry, by its name or by what is made of it ("Ruritanian"), or one of them speaks. */
function partyOf({ said }: Profile, { read, speakers }: Told): keyof typeof PARTY {
  const named = [...said.promisor, ...said.beneficiary].some(({ name }) => {
    return read.includes(name.length > 5 ? name.slice(0, -1) : name);
  });
  if (named) return 'named';
  const speaks = said.promisor.some(({ code, name }) => speakers.includes(code) || speakers.includes(name));
  return speaks ? 'speaks' : 'none';
}

const FIGURE = /(\p{Sc}|\b[A-Z]{3}\s)?\s?(\d+(?:,\d{3})*(?:\.\d+)?)(?:\s*(thousand|million|billion|trillion))?/gu;
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** A number of the very things says more than a sum or a share, which a hundred other promises have too. */
const AMOUNT = { things: 0.35, figure: 0.2, none: 0 } as const;

/** Whether the sentence has an amount of the entry: the figure with the thing that is counted, or as money or a share. */
function amountOf({ said }: Profile, { read, weights }: Told): keyof typeof AMOUNT {
  const figures = [...read.matchAll(FIGURE)].map(([, money, digits = '', scale = '']) => {
    return { money: money !== undefined, value: Number(digits.replaceAll(',', '')) * (SCALES[scale] ?? 1) };
  });
  const met = said.amounts.filter(({ value, currency }) =>
    figures.some((figure) => figure.value === value && figure.money === (currency !== null)),
  );
  const plain = ({ currency, unit }: Amount) => currency !== null || unit === 'percent';
  const counted = met.filter((each) => !plain(each));
  if (counted.some(({ unit }) => wordsOf(unit).some(({ stem }) => weights.has(stem)))) return 'things';
  return met.some((each) => plain(each) || wordsOf(each.unit).length === 0) ? 'figure' : 'none';
}
