import { baseOfIng, CONCRETE_VERBS, DETERMINERS, STATIVE_VERBS } from '../../languages/index.ts';
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
  'fail',
  'lose',
  'struggle',
  'endure',
  'witness',
  'win',
  'prevail',
  'reelect',
]);

// "It will set the stage for talks", "she will make history": set phrases that praise what is to come.
const PRAISE = new Map([
  ['make', 'history'],
  ['set', 'stage'],
  ['pave', 'way'],
  ['usher', 'in'],
]);

/** Whether what will be done is to "make history", "pave the way" or "help usher in" something. */
export function isPraise({ tokens }: SentenceView, act: number): boolean {
  const verb = tokens.word(act) === 'help' ? act + 1 : act;
  const behind = PRAISE.get(tokens.word(verb) ?? '');
  return behind !== undefined && (tokens.word(verb + 1) === behind || tokens.word(verb + 2) === behind);
}

/** "Will very likely", "will probably": next to the verb behind "will". */
export function isLikely({ tokens }: SentenceView, act: number): boolean {
  for (let at = act - 1; at < act + 2; at++) if (LIKELY.has(tokens.word(at) ?? '')) return true;
  return false;
}

const LIKELY = new Set(['likely', 'probably', 'inevitably', 'undoubtedly']);

/** What money or a programme will help or ease is foreseen, and what it will pay for, build or train is promised. */
export function isForecast(head: string): boolean {
  return STATIVE_VERBS.has(head) || ENABLING.has(head) || EASING.has(head);
}

// Verbs of effect: with a thing as subject they forecast what comes of it.
export const EFFECTS = new Set([
  'help',
  'enable',
  'allow',
  'create',
  'increase',
  'reduce',
  'improve',
  'build',
  'generate',
  'provide',
  'protect',
  'grow',
  'cut',
  'add',
  'raise',
  'exceed',
  'reach',
  'drive',
  'prevent',
  'transform',
  'give',
  'accelerate',
  'stimulate',
]);

// What no plan, rule or sum brings about of itself, so that somebody means to do it: "this plan will ban night fishing".
export const ORDAINED = new Set(
  'invest repair pay ban prohibit outlaw exempt waive freeze repeal abolish reinstate dismantle replace remove install maintain implement host identify map hire recruit train publish purchase procure test inspect'.split(
    ' ',
  ),
);

const EASING = new Set(['strengthen', 'bolster', 'lower', 'improve', 'enhance']);

/**
 * "Once built, the bridge will save an hour": of all but the speakers and people in office a condition makes a forecast, and so does a
 * deed. "If the pact holds, Velmark will open three ports" is what a party will do.
 */
export function isForeseen(view: SentenceView, subject: Subject, head: string): boolean {
  if (isDeed(view, subject)) return true;
  const { type, start, end } = subject;
  if (type !== 'thing' && type !== 'body' && type !== 'party' && type !== 'third') return false;
  if (start === 0 || !/^(if|once|when)$/.test(view.tokens.lower[0]!)) return false;
  return type !== 'party' || !CONCRETE_VERBS.has(head) || !view.mentionIn(start, end);
}

/** "Removing the gate will", "the creation of this post will": what comes of a deed is foreseen, and the deed is told elsewhere. */
export function isDeed({ tokens }: SentenceView, { start, end }: Subject): boolean {
  const first = tokens.word(start) ?? '';
  const next = tokens.word(start + 1) ?? '';
  if (first.endsWith('ing') && baseOfIng(first) !== null) {
    // "Building out this network".
    const object = /^(out|up|down|off|on)$/.test(next) ? (tokens.word(start + 2) ?? '') : next;
    return end - start > 2 && DETERMINERS.has(object);
  }
  return DETERMINERS.has(first) && DEEDS.has(next) && tokens.word(start + 2) === 'of';
}

const DEEDS = new Set(['creation', 'establishment', 'completion', 'removal', 'adoption', 'entry', 'expansion']);
