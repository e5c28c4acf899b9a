import type { EvidencePassage } from '../across-texts.ts';
import { nameLikeness, saysWho } from './likeness.ts';
import type { Profile } from './profile.ts';
import { wordsOf } from './words.ts';

/** From here on a passage is proposed as evidence. */
export const TELLS_OF = 0.55;

/** A sentence that tells of something done, made ready to be set beside entries. `speakers`: codes and names of who says it. */
export interface Told {
  readonly read: string;
  readonly weights: ReadonlyMap<string, number>;
  readonly profile: Profile;
  readonly speakers: readonly string[];
}

export function toldOf(read: string, speakers: readonly string[]): Told {
  const said = { text: read, amounts: [], promisor: [], beneficiary: [], area: null, deadline: null };
  const weights = new Map(wordsOf(read).map(({ stem, weight }) => [stem, weight]));
  return { read, weights, profile: { said, words: [], weights, partyStems: new Set(), names: [] }, speakers };
}

/** Weight of the words in common from which on they are no chance. */
const NO_CHANCE = 2.5;

/**
 * How likely a sentence tells what became of an entry, from 0 to 1, and by what: the share of the entry's words that it has, a
 * thing that both name, an amount, a party of the entry.
 */
export function tellingOf(
  entry: Profile,
  told: Told,
): { readonly score: number; readonly why: EvidencePassage['why'] } {
  const { share, common } = sharedWords(entry, told);
  const name = nameLikeness(entry, told.profile) > 0;
  const amount = entry.said.amounts.some(({ value }) => figuresOf(told.read).has(value));
  const party = namesParty(entry, told);
  const words = share * Math.min(1, common / NO_CHANCE);
  const score = 0.7 * words + (name ? 0.25 : 0) + (amount && common >= 1 ? 0.2 : 0) + (party ? 0.1 : -0.15);
  const why: EvidencePassage['why'] = [];
  if (words > 0.3) why.push('words');
  if (name) why.push('name');
  if (amount) why.push('amount');
  if (party) why.push('party');
  return { score: Math.max(0, Math.min(1, score)), why };
}

function sharedWords(entry: Profile, told: Told): { share: number; common: number } {
  let [common, whole] = [0, 0];
  for (const [stem, weight] of entry.weights) {
    const counted = saysWho(stem, entry, told.profile) ? 0.2 * weight : weight;
    whole += counted;
    if (told.weights.has(stem)) common += counted;
  }
  // A report says less than the promise: of a long wording some six words are what it is about.
  return { share: common / Math.max(1, Math.min(whole, 6)), common };
}

/** A party of the entry is named in the sentence, by its name or by what is made of it ("Ruritanian"), or is the one who speaks. */
function namesParty({ said }: Profile, { read, speakers }: Told): boolean {
  return [...said.promisor, ...said.beneficiary].some(({ code, name }) => {
    const stem = name.length > 5 ? name.slice(0, -1) : name;
    return read.includes(stem) || speakers.includes(code) || speakers.includes(name);
  });
}

const FIGURE = /(\d+(?:,\d{3})*(?:\.\d+)?)(?:\s*(thousand|million|billion|trillion))?/giu;
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

function figuresOf(read: string): Set<number> {
  const figures = [...read.matchAll(FIGURE)].map(([, digits = '', scale = '']) => {
    return Number(digits.replaceAll(',', '')) * (SCALES[scale.toLowerCase()] ?? 1);
  });
  return new Set(figures);
}
