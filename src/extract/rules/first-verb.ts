import { baseOfParticiple, DETERMINERS, isBaseVerb, PREPOSITIONS } from '../../languages/index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isCapital } from '../tokens.ts';

const FINITE = new Set("is are was were am has have had will do does can 're 's 've 'm".split(' '));

// Verbs that open many sentences of joint texts before a promise follows after "and".
const TELLING = new Set(
  'welcome reaffirm reiterate express share commend applaud recall underscore emphasise emphasize condemn oppose resolve remain recognise recognize appreciate remember acknowledge note affirm support stress highlight value agree commit pledge'
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
