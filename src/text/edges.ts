import { isCloser, isInvisible, isOpener, isSpace, isTerminator } from './characters.ts';
import { markLength, mayBeMark } from './markup.ts';

/** The first offset from `start` on that a reader sees: after white space and markup; `end` if there is none. */
export function firstSeen(content: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const code = content.charCodeAt(at);
    const step = isSpace(code) || isInvisible(code) ? 1 : mayBeMark(code) ? markLength(content, at, end) : 0;
    if (step === 0) return at;
    at += step;
  }
  return Math.min(at, end);
}

/** Like `firstSeen`, but after opening quotation marks and brackets too: where the first word begins. */
export function firstWord(content: string, start: number, end: number): number {
  let at = firstSeen(content, start, end);
  while (at < end && isOpener(content.charCodeAt(at))) at = firstSeen(content, at + 1, end);
  return at;
}

/** How far back from an end markup is looked for: more than any run of closing tags and note marks takes. */
const LOOK_BACK = 240;

/** Characters that may close markup, which only a reading from its beginning tells: `>` `)` `]` `*` `_` `~`. */
const MAY_CLOSE: ReadonlySet<number> = new Set([62, 41, 93, 42, 95, 126]);

/**
 * The last character of a stretch that counts: before white space, markup, and closing quotation marks and brackets. A full
 * stop in "(Applause.)" or "**Done.**[4]" counts. Empty when there is none.
 */
export function lastMark(content: string, start: number, end: number): string {
  for (let at = end - 1; at >= start; at--) {
    const code = content.charCodeAt(at);
    if (MAY_CLOSE.has(code)) return lastRead(content, Math.max(start, end - LOOK_BACK), end);
    if (!isSpace(code) && !isInvisible(code) && !isCloser(code)) return content[at] as string;
  }
  return '';
}

function lastRead(content: string, start: number, end: number): string {
  let last = '';
  for (let at = start; at < end; ) {
    const code = content.charCodeAt(at);
    const skip = mayBeMark(code) ? markLength(content, at, end) : 0;
    if (skip === 0 && !isSpace(code) && !isInvisible(code) && !isCloser(code)) last = content[at] as string;
    at += skip || 1;
  }
  return last;
}

/** Whether a stretch ends as a sentence ends. */
export function endsSentence(content: string, start: number, end: number): boolean {
  const last = lastMark(content, start, end);
  return last !== '' && isTerminator(last.charCodeAt(0));
}
