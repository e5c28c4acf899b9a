/** A word as read: its place (UTF-16 code units, end exclusive) and its letters in lower case. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
}

/** Longest word that any table holds, with room; a longer run of letters is looked at only up to here, so that work stays linear. */
const LONGEST = 32;

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters of alphabets written with spaces between words; Chinese, Japanese and Korean signs are not among them. */
export function isLetter(code: number): boolean {
  const low = code | 32;
  if (code < 0x80) return low >= 97 && low <= 122;
  return code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7 && !(code >= 0xe3f && code < 0xe40);
}

export function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

export function isSpace(code: number): boolean {
  if (code === 32 || (code >= 9 && code <= 13) || code === 0xa0) return true;
  return code >= 0x2002 && (code <= 0x200a || code === 0x202f || code === 0x3000);
}

/** Hyphen, non-breaking hyphen, figure, en and em dash, minus. */
export function isDash(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2014) || code === 0x2212;
}

/** Offset of the first character at or after `from` that is not white space. */
export function afterSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Offset just after the last character before `from` that is not white space, nor before `floor`. */
export function beforeSpace(text: string, from: number, floor = 0): number {
  let at = from;
  while (at > floor && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** The word that starts exactly at `at`; dots inside initials (`U.S.`) belong to it; null if no letter stands there. */
export function wordAt(text: string, at: number): Word | null {
  const stop = Math.min(text.length, at + LONGEST);
  let end = at;
  while (end < stop && isLetter(text.charCodeAt(end))) end++;
  if (end === at) return null;
  while (end - at <= 7 && text.charCodeAt(end) === 46 && isInitial(text, end)) {
    end += isLetter(text.charCodeAt(end + 1)) ? 2 : 1;
    if (text.charCodeAt(end - 1) === 46) break;
  }
  return { start: at, end, lower: text.slice(at, end).toLowerCase() };
}

/** Whether the dot at `dot` closes an initial: one letter before it, and a letter, a dot or another initial around it. */
function isInitial(text: string, dot: number): boolean {
  if (!isUpper(text.charCodeAt(dot - 1)) || isLetter(text.charCodeAt(dot - 2))) return false;
  const next = text.charCodeAt(dot + 1);
  if (isUpper(next) && !isLetter(text.charCodeAt(dot + 2))) return true;
  return text.charCodeAt(dot - 2) === 46;
}

/** The next word after `from`, over white space only. */
export function wordAfter(text: string, from: number): Word | null {
  return wordAt(text, afterSpace(text, from));
}

/** The next word after `from`, over white space or one hyphen (`12-month`, `$500-million`). */
export function joinedWord(text: string, from: number): Word | null {
  return isDash(text.charCodeAt(from)) ? wordAt(text, from + 1) : wordAfter(text, from);
}

/** The word that ends at or, over white space, before `from`; null where something else than letters stands there. */
export function wordBefore(text: string, from: number, floor = 0): Word | null {
  const end = beforeSpace(text, from, floor);
  let start = end;
  const stop = Math.max(floor, end - LONGEST);
  while (start > stop && isLetter(text.charCodeAt(start - 1))) start--;
  return start === end ? null : { start, end, lower: text.slice(start, end).toLowerCase() };
}
