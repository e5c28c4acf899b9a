import { STATIVE_VERBS } from '../../languages/index.ts';
import type { Subject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';

/** What a programme's name does not promise: that it will enable, drive or boost is foreseen of it. */
export const ENABLING = new Set([
  'enable',
  'allow',
  'help',
  'drive',
  'transform',
  'unlock',
  'generate',
  'accelerate',
  'stimulate',
  'boost',
]);

// What one will undergo or come to is a forecast whoever speaks.
export const HOPED_FOR = new Set([
  'face',
  'experience',
  'encounter',
  'suffer',
  'endure',
  'witness',
  'win',
  'prevail',
  'reelect',
]);

/** What money or a programme will help or ease is foreseen, and what it will pay for, build or train is promised. */
export function isForecast(head: string): boolean {
  return STATIVE_VERBS.has(head) || ENABLING.has(head) || EASING.has(head);
}

const EASING = new Set(['strengthen', 'bolster', 'lower', 'improve', 'enhance']);

/** "Once built, the bridge will save an hour": of all but the speakers and people in office a condition makes a forecast. */
export function isForeseen(view: SentenceView, { type, start }: Subject): boolean {
  if (type !== 'thing' && type !== 'body' && type !== 'party' && type !== 'third') return false;
  return start > 0 && /^(if|once|when)$/.test(view.tokens.lower[0]!);
}
