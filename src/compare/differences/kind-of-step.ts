import { NEGATIONS, NO_NAMES } from '../../languages/index.ts';
import type { Difference } from '../../model/index.ts';
import type { Step } from '../passages/align-words.ts';
import { foldWord } from '../words/fold-word.ts';
import { rawWord, type Words } from '../words/split-words.ts';
import type { Group, Sides } from './group.ts';
import type { KindReader } from './kind-reader.ts';
import { CURRENCY, DATE, FIGURE, MODALITY, NEGATION, PARTY, PLAIN, UNIT } from './word-kinds.ts';

type Kind = Difference['kind'];

// Where the two words of a pair are of different kinds, the graver one names the difference.
const BY_GRAVITY: readonly (readonly [number, Kind])[] = [
  [NEGATION, 'negation'],
  [DATE, 'date'],
  [FIGURE, 'figure'],
  [CURRENCY, 'currency'],
  [UNIT, 'unit'],
  [MODALITY, 'modality'],
  [PARTY, 'party'],
];

function kindsOf(step: Step, sides: Sides): [number, number] {
  return [
    step.source < 0 ? PLAIN : sides.sourceKinds.at(step.source),
    step.report < 0 ? PLAIN : sides.reportKinds.at(step.report),
  ];
}

/** Whether a word is the noun that a number counts: right after the number, or after one more word, at the end of its phrase. */
function isCounted(words: Words, kinds: KindReader, index: number): boolean {
  const figure = (at: number) => at >= 0 && [FIGURE, CURRENCY, UNIT].includes(kinds.at(at));
  if (figure(index - 1)) return true;
  if (!figure(index - 2)) return false;
  const next = index + 1 < words.count ? foldWord(rawWord(words, index + 1)) : '';
  return !NO_NAMES.has(foldWord(rawWord(words, index - 1))) && (next === '' || NO_NAMES.has(next));
}

function isLightWord(words: Words, index: number): boolean {
  const word = foldWord(rawWord(words, index));
  return NO_NAMES.has(word) && !NEGATIONS.has(word);
}

function isUnit(step: Step, sides: Sides): boolean {
  if (step.source < 0 || step.report < 0 || isLightWord(sides.source, step.source)) return false;
  return (
    isCounted(sides.source, sides.sourceKinds, step.source) && isCounted(sides.report, sides.reportKinds, step.report)
  );
}

function kindOfStep(step: Step, sides: Sides): Kind {
  const [source, report] = kindsOf(step, sides);
  for (const [code, kind] of BY_GRAVITY) if (source === code || report === code) return kind;
  return isUnit(step, sides) ? 'unit' : 'words';
}

/** Whether a step is about articles, prepositions and the like alone, which go with the words beside them. */
function isLight(step: Step, sides: Sides): boolean {
  const light = (words: Words, index: number) => index < 0 || isLightWord(words, index);
  return light(sides.source, step.source) && light(sides.report, step.report);
}

/** Whether a step puts a word for the preposition that goes with a word of the source before it: "refrain from", "continue". */
function isCarried(step: Step, { source }: Sides): boolean {
  return step.source >= 0 && step.report >= 0 && isLightWord(source, step.source);
}

/** The one kind that a stretch of differences is about, or null if it is about several. */
export function kindOfGroup(group: Group, sides: Sides): Kind | null {
  let found: Kind | null = null;
  let light = true;
  for (const step of group) {
    const kind = kindOfStep(step, sides);
    if (kind === 'words' && (isLight(step, sides) || (found === 'negation' && isCarried(step, sides)))) continue;
    light = false;
    if (found !== null && found !== kind) return null;
    found = kind;
  }
  return light ? 'words' : found;
}
