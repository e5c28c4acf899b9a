import type { SentenceView } from '../sentence-view.ts';
import { opensList } from './list.ts';

/** "We intend to:", "will take the following steps:", "will be spent as follows:", "will pursue four objectives" promise nothing themselves. */
export function isBareLead(view: SentenceView, members: readonly { start: number; end: number }[]): boolean {
  const words = view.tokens.lower.slice(members[0]!.start, members[members.length - 1]!.end);
  const counted = words.findIndex((word) => LISTED.test(word));
  if (!opensList(view))
    return (
      counted > 0 &&
      counted === words.length - 1 &&
      words.length < SHORT_LEAD &&
      words.some((word) => COUNTING.test(word))
    );
  return (
    words.length < 3 ||
    isOpenInfinitive(view) ||
    words.slice(0, 4).includes('following') ||
    /^(follows|following)$/.test(words[words.length - 1]!) ||
    isMannerLead(words) ||
    words[0] === 'include' ||
    (counted >= 0 && counted < LEAD && words.length < LONG_LEAD)
  );
}

/** "intend to work with the villages to:": what is to be done stands below. */
function isOpenInfinitive({ tokens }: SentenceView): boolean {
  return tokens.word(tokens.count - 1) === ':' && tokens.word(tokens.count - 2) === 'to';
}

/** "will deliver on this by:": how it is done stands below. */
function isMannerLead(words: readonly string[]): boolean {
  return words.length < LEAD && /^(by|through)$/.test(words[words.length - 1] ?? '');
}

// What a lead-in says that its list holds: "five new initiatives", "a package of actions".
const LISTED =
  /^(objectives|initiatives|actions|steps|measures|priorities|pillars|announcements|deliverables|commitments|goals|areas)$/;

const COUNTING = /^(\d+|two|three|four|five|six|seven|eight|nine|ten|several|following|these|series|set|range|number)$/;

const SHORT_LEAD = 6;

const LEAD = 9;

// A lead-in as long as this says itself what will be done.
const LONG_LEAD = 25;
