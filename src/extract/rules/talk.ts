import { baseOfIng } from '../../languages/index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isCapital, type Tokens } from '../tokens.ts';
import { recountsDeeds } from './narration.ts';
import type { Predicate } from './predicate.ts';

/** What speakers say they will do in the talk itself: nobody is held to "we will start with the minister" or "I will kick it over to you". */
export function isOfTalk(view: SentenceView, { head, start }: Predicate): boolean {
  const { tokens } = view;
  // "We will also discuss the dam", said by one: what those who listen have come for. Together they promise it.
  if (head === 'discuss') return view.hasOneVoice();
  if (opensWithBeginning(view) || recountsDeeds(view, start)) return true;
  const next = tokens.word(start + 1) ?? '';
  if (head === 'speculate' || REFERRING.get(head) === next) return true;
  if (head === 'walk') return next === 'you';
  if (PASSING.has(head)) return next === 'it' || next === 'things';
  if (STARTING.has(head)) return next === 'with';
  if (head === 'proceed' || head === 'move') return next === 'to' && names(view, start + 2, ITEMS);
  if (head === 'announce') return view.saysToday() && names(view, start + 1, STEPS);
  if (head === 'break') return next === 'for';
  return head === 'take' && names(view, start + 1, QUESTIONS);
}

// "I will defer to the minister", "I would refer you to the guild", "we will look back on this day".
const REFERRING = new Map([
  ['refer', 'you'],
  ['defer', 'to'],
  ['look', 'back'],
]);
const PASSING = new Set(['kick', 'toss', 'pass']);
const STARTING = new Set(['start', 'begin', 'open', 'close', 'end', 'finish']);
const ITEMS = /^(next|signing|questions?|agenda|item|statements?|remarks)$/;
const STEPS = /^(steps|actions|measures|initiatives|commitments)$/;
const QUESTIONS = /^(questions?|break|pause)$/;

/** "Before I begin, I will": the talk that is to begin. */
function opensWithBeginning({ tokens }: SentenceView): boolean {
  if (tokens.word(0) !== 'before' || !/^(i|we)$/.test(tokens.word(1) ?? '')) return false;
  return /^(begin|start|close|conclude|finish|turn|proceed)$/.test(tokens.word(2) ?? '');
}

/** Whether one of the words stands within reach: "take a few of your questions". */
function names({ tokens }: SentenceView, from: number, words: RegExp): boolean {
  for (let at = from; at < from + REACH; at++) if (words.test(tokens.word(at) ?? '')) return true;
  return false;
}

const REACH = 5;

/** "We will get you home", "we are not going to let them in": what is got for somebody and not let happen is done, and no talk. */
export function isGettingOrLetting({ tokens }: SentenceView, { head, start }: Predicate): boolean {
  // "I will begin meeting with pilots": what is begun is no part of the talk.
  if (head === 'begin' || head === 'start') return baseOfIng(tokens.word(start + 1) ?? '') !== null;
  // "We will see to it that the pier is repaired".
  if (head === 'see') return tokens.word(start + 1) === 'to' && tokens.word(start + 2) === 'it';
  if (head === 'get') return GOT.test(tokens.word(start + 1) ?? '');
  // "We will stop felling the forest", not "we will stop there"; "we will let pilots vote", not "I will let you know".
  if (head === 'stop') return !ENDING.test(tokens.word(start + 1) ?? '.');
  if (head === 'let' && letsOthers(tokens, start)) return true;
  // "We will not let you down" only comforts.
  if (head !== 'let' || tokens.lower.includes('down')) return false;
  for (let at = start; at > start - 4; at--) if (/^(not|never|won't)$/.test(tokens.word(at) ?? '')) return true;
  return false;
}

const ENDING =
  /^(here|there|now|then|for|at|in|on|by|with|to|and|but|so|if|when|until|talking|speaking|you|it|that|this|taking|[.,;:—–!?])$/;
const LISTENING =
  /^(me|you|him|her|it|them|us|my|his|our|that|this|those|these|everyone|everybody|somebody|someone|anyone|anybody|the|president|secretary|minister|[.,;:—–!?])$/;
const GOT = /^(you|them|him|her|rid|every|all|these|those|more)$/;

/** "We will let pilots vote", but not "I will let Mary speak" or "I will let you know". */
function letsOthers(tokens: Tokens, start: number): boolean {
  const at = tokens.word(start) === 'let' ? start + 1 : -1;
  return at > 0 && !LISTENING.test(tokens.word(at) ?? '.') && !isCapital(tokens, at);
}
