import { baseOfParticiple, DETERMINERS, isBaseVerb, PREPOSITIONS, RATHER_NOUNS } from '../../languages/index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isCapital } from '../tokens.ts';

const FINITE = new Set("is are was were am has have had will do does can 're 's 've 'm".split(' '));

// Verbs that open many sentences of joint texts before a promise follows after "and".
const TELLING = new Set(
  'welcome reaffirm reiterate express share commend applaud recall underscore emphasise emphasize condemn oppose resolve remain recognise recognize appreciate remember acknowledge note affirm support stress highlight value agree commit pledge deplore regret lament mourn'
    .split(' ')
    .flatMap((verb) => [verb, `${verb}s`, verb.endsWith('e') ? `${verb}d` : `${verb}ed`]),
);

/** The first finite verb of a sentence as far as form tells: an auxiliary, or a known verb in -s or -ed. */
export function firstVerb(view: SentenceView, before: number): number {
  const { lower } = view.tokens;
  for (let at = 1; at < before; at++) {
    const word = lower[at]!;
    if (FINITE.has(word) && word !== "'s") return at;
    const previous = lower[at - 1]!;
    if ((previous === 'we' || previous === 'i') && isBaseVerb(word)) return at;
    if (isCapital(view.tokens, at) || PREPOSITIONS.has(previous) || DETERMINERS.has(previous) || previous === 'to')
      continue;
    if (TELLING.has(word) || baseOfParticiple(word) || (word.endsWith('s') && isBaseVerb(word.slice(0, -1)))) return at;
  }
  return -1;
}

/** The verb whose subject one behind "and" shares: the first verb, else one that only its place after a plural or in a list of pasts tells. */
export function verbShared(view: SentenceView, before: number): number {
  const first = firstVerb(view, before);
  if (first > 0) return first;
  const { lower } = view.tokens;
  for (let at = 1; at < before; at++) {
    if (isCapital(view.tokens, at)) continue;
    if (TOLD.has(lower[at]!) || isVerbOfPlural(lower, at)) return at;
  }
  return -1;
}

// Pasts that no ending tells, and modals: "spoke highly of the fund and agreed to extend it", "may end the pact and shall say so".
const TOLD = new Set('spoke gave took saw began went may can must should shall'.split(' '));

/** "The two sides attach weight to the fund and will": a base form behind a plural. */
function isVerbOfPlural(lower: readonly string[], at: number): boolean {
  return isBaseVerb(lower[at]!) && /[^su]s$/.test(lower[at - 1]!) && !RATHER_NOUNS.has(lower[at]!);
}

/** "We state that levies are not meant to hit grain and reaffirm our commitment to": what those who open with "we" do themselves. */
export function isSpeaking({ tokens: { lower } }: SentenceView, rule: string): boolean {
  const we = lower.indexOf('we');
  return we >= 0 && we < OPENING && !BEING.test(lower[we + 1] ?? '') && SPEAKING.test(rule);
}

// As far as "In this spirit," or the number of a paragraph goes.
const OPENING = 5;
const BEING = /^('re|'m|are|were|am)$/;
const SPEAKING = /^(reaffirm-(commitment|to|readiness)|commit-(to|ourselves-to)|recommit-to)$/;
