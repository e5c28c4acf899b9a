import { isDigit, isLower, isUpper } from './characters.ts';
import { firstSeen } from './edges.ts';

const SMALL_WORDS = new Set(
  'a an and as at but by de for from if in into la le nor of off on onto or over per the to up via vs with within du des del der van von und et y'.split(
    ' ',
  ),
);
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.&-]*/gu;

/** How a short line is written, read off from its letters. */
export interface TitleForm {
  readonly words: number;
  /** No lower-case letter and at least four capitals. */
  readonly isCapitals: boolean;
  /** Every word of weight begins with a capital or a digit. */
  readonly isTitleCase: boolean;
  readonly startsLower: boolean;
}

/** Whether a short line ends in a word that wants another ("of", "the", "and"), so that it must go on. */
export function endsInSmallWord(content: string, start: number, end: number): boolean {
  const word = /(?:^|\s)([\p{L}]{1,4})$/u.exec(content.slice(Math.max(start, end - 6), end))?.[1];
  return word !== undefined && SMALL_WORDS.has(word.toLowerCase());
}

/** Whether a short line begins with such a word. */
export function startsWithSmallWord(content: string, start: number, end: number): boolean {
  const word = /^([\p{L}]{1,4})\s/u.exec(content.slice(start, Math.min(end, start + 6)))?.[1];
  return word !== undefined && SMALL_WORDS.has(word.toLowerCase());
}

/** Reads the form of a short stretch; longer ones should not be asked for. */
export function titleForm(content: string, start: number, end: number): TitleForm {
  const text = content.slice(firstSeen(content, start, end), end).replace(/<[^<>]{1,80}>/g, ' ');
  const words = text.match(WORD) ?? [];
  const weighty = words.filter((word, i) => i === 0 || !SMALL_WORDS.has(word.toLowerCase()));
  const raised = weighty.filter((word) => isRaised(word));
  let capitals = 0;
  let hasLower = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isUpper(code)) capitals++;
    else if (!hasLower) hasLower = isLower(code);
  }
  return {
    words: words.length,
    isCapitals: capitals >= 4 && !hasLower,
    isTitleCase: weighty.length > 0 && raised.length >= weighty.length * 0.85 && capitals > 0,
    startsLower: isLower((words[0] ?? '').charCodeAt(0)),
  };
}

function isRaised(word: string): boolean {
  const code = word.charCodeAt(0);
  return isUpper(code) || isDigit(code) || !isLower(code);
}
