import { BODY_NOUNS, CONCRETE_VERBS, HUMAN_NOUNS } from '../../languages/index.ts';
import type { Subject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isCapital } from '../tokens.ts';
import { EFFECTS, isForecast } from './forecast.ts';
import type { Predicate } from './predicate.ts';

/** A future in a relative clause tells what a noun is, and promises where the noun is a body that acts or where a day is set for the act. */
export function acceptsRelative(view: SentenceView, subject: Subject, said: Predicate): boolean {
  if (!said.empty && !CONCRETE_VERBS.has(said.head)) return false;
  return isOfBody(view, subject) || isDated(view, subject, said);
}

function isOfBody(view: SentenceView, subject: Subject): boolean {
  const { lower } = view.tokens;
  if (saysWhichKind(view, subject)) return false;
  for (let at = subject.start - 1; at >= 0 && subject.start - at < 10; at--) {
    if (BODY_NOUNS.has(lower[at]!)) return true;
  }
  return false;
}

/** "A programme for firms that will build boats": several of a kind, told of beside the body; not "a group of pilots who will". */
function saysWhichKind({ tokens }: SentenceView, { start }: Subject): boolean {
  const noun = tokens.word(start - 1) ?? '';
  if (tokens.word(start) === 'which' || !/[^s]s$/.test(noun) || isCapital(tokens, start - 1)) return false;
  return (
    !BODY_NOUNS.has(noun) &&
    !(HUMAN_NOUNS.has(noun) && tokens.lower.slice(Math.max(0, start - NAMED), start).includes('of'))
  );
}

// How many words those of a group may be named by.
const NAMED = 7;

// What is held on a day is told of as often as it is promised: "the regatta, which will take place in May".
const HELD = new Set(['hold', 'take', 'host', 'meet', 'convene', 'visit']);

/** "boats, which will begin their patrols in July 2031". */
export function isDated(view: SentenceView, subject: Subject, said: Predicate): boolean {
  const { lower, start: starts } = view.tokens;
  const { head, start } = said;
  if (lower[subject.start] === 'who' || isForecast(head) || EFFECTS.has(head) || HELD.has(head)) return false;
  return view
    .dates()
    .some(
      (date) => date.start > starts[start]! && date.edtf !== null && DAYS.has(date.role) && !isToday(view, date.end),
    );
}

const DAYS = new Set(['deadline', 'point']);

/** "as we know it today": no day of something to come. */
function isToday(view: SentenceView, end: number): boolean {
  return view.tokens.lower[view.tokens.end.indexOf(end)] === 'today';
}
