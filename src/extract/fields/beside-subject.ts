import type { PartyMention } from '../../parties/index.ts';
import type { Subject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isCapital } from '../tokens.ts';

/** "Velmark, together with Graustark, will", "Velmark, as well as Graustark, will": where those stand who are bound as well; empty for none. */
export function besideSubject(view: SentenceView, { start, end }: Subject): [start: number, end: number] {
  const { lower, count } = view.tokens;
  // "Velmark, Tarvonia agree to": headlines leave out the "and".
  if (
    lower[start - 1] === ',' &&
    view.mentions().some((mention) => mention.start === 0 && isToken(view, mention, start - 2))
  )
    return [0, start - 1];
  // "Not only Velmark but also Tarvonia will".
  const only = lower[start - 1] === 'also' && lower[start - 2] === 'but' ? lower.lastIndexOf('only', start) : -1;
  if (only > 0 && lower[only - 1] === 'not') return [only + 1, start - 2];
  const from = lower[end] === ',' ? end + 1 : end;
  const joins = /^(together|jointly|along) with$|^as well$/.test(`${lower[from]} ${lower[from + 1]}`);
  if (!joins) return [end, end];
  let comma = lower.indexOf(',', from);
  // "Along with Velmark, Graustark, and Tarvonia,": as far as names follow.
  while (comma > 0 && comma - from < LIST && isNameBehind(view, comma)) comma = lower.indexOf(',', comma + 1);
  return [from, comma < 0 ? Math.min(count, from + REACH) : comma];
}

function isNameBehind(view: SentenceView, comma: number): boolean {
  const { lower } = view.tokens;
  let at = comma + 1;
  while (lower[at] === 'and' || lower[at] === 'the') at++;
  return isCapital(view.tokens, at) && lower.indexOf(',', at) > 0;
}

/** Whether a mention ends with the token at `at`. */
function isToken({ tokens }: SentenceView, mention: PartyMention, at: number): boolean {
  return at >= 0 && mention.end === tokens.end[at];
}

// "Together with the Ministry of Health of Velmark".
const REACH = 8;
const LIST = 40;
