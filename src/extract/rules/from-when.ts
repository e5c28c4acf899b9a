import type { CueRow } from '../../languages/index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { EFFECTS, isForecast } from './forecast.ts';
import type { Predicate } from './predicate.ts';

/**
 * "Starting 1 May, islanders will pay half the toll", "as early as May, crews will be able to enter the lock": who says from when
 * something holds has arranged it, whoever will pay or be able to enter.
 */
export function isFromThen(view: SentenceView): boolean {
  const { lower, start } = view.tokens;
  for (let at = 0; at < view.tokens.count; at++) {
    const behind = OPENS.test(lower[at]!) ? at + 1 : isAsSoonAs(view, at) ? at + 3 : -1;
    if (behind < 0 || behind + REACH >= view.tokens.count) continue;
    const from = start[at]!;
    const to = start[behind + REACH]!;
    if (view.dates().some((date) => date.start >= from && date.start < to && date.edtf !== null)) return true;
  }
  return false;
}

const OPENS = /^(starting|beginning|effective)$/;

/** Of those and of what nobody else binds: what they will do from then on, if it is no effect that is foreseen. */
export function isArrangedFromThen(view: SentenceView, row: CueRow, { head }: Predicate): boolean {
  return row.id === 'will' && !isForecast(head) && !EFFECTS.has(head) && isFromThen(view);
}

function isAsSoonAs({ tokens }: SentenceView, at: number): boolean {
  return (
    tokens.lower[at] === 'as' && /^(early|soon)$/.test(tokens.lower[at + 1] ?? '') && tokens.lower[at + 2] === 'as'
  );
}

// Between "starting" and the day stand at most "on" and "the".
const REACH = 3;
