import { isDigit, isLetter, isSpace } from './characters.ts';

// Marks of Markdown and left-overs of HTML that a reader does not see. They are looked for in every text, since plain text
// files hold them too; each form is narrow enough to leave ordinary brackets, stars and angle signs alone. Every search
// stops at the next character of its own kind, so that hostile input stays linear.

const BACKSLASH = 92;
const STAR = 42;
const UNDERSCORE = 95;
const LESS = 60;
const OPEN = 91;
const CLOSE = 93;
const TILDE = 126;
const AMPERSAND = 38;

/** Longest tag, comment or link target that is taken for markup. */
const LONGEST = 4000;

/** Whether a character can begin markup at all: the cheap test before `markLength`. */
export function mayBeMark(code: number): boolean {
  if (code < AMPERSAND || code > TILDE) return false;
  return code === STAR || code === UNDERSCORE || code === BACKSLASH || code === LESS || isBracketLike(code);
}

function isBracketLike(code: number): boolean {
  return code === OPEN || code === CLOSE || code === TILDE || code === AMPERSAND;
}

/** Number of code units of markup that begin at `at` and are not read; 0 where the character is read. */
export function markLength(content: string, at: number, end: number): number {
  switch (content.charCodeAt(at)) {
    case STAR:
    case UNDERSCORE:
      return emphasis(content, at, end);
    case BACKSLASH:
      return escaped(content, at, end);
    case LESS:
      return tag(content, at, end);
    case OPEN:
      return footnoteMark(content, at, end) || linkOpen(content, at, end);
    case CLOSE:
      return linkTarget(content, at, end);
    case TILDE:
      return content.charCodeAt(at + 1) === TILDE ? 2 : 0;
    default:
      return 0;
  }
}

/** A run of stars or underscores: always a mark from two on, a single one only at the edge of a word. */
function emphasis(content: string, at: number, end: number): number {
  const mark = content.charCodeAt(at);
  let to = at + 1;
  while (to < end && content.charCodeAt(to) === mark) to++;
  if (to - at > 1) return to - at;
  const before = at === 0 || isSpace(content.charCodeAt(at - 1));
  const after = to >= content.length || isSpace(content.charCodeAt(to));
  if (before && after) return 0;
  const isInside = isWordUnit(content.charCodeAt(at - 1)) && isWordUnit(content.charCodeAt(to));
  return isInside ? 0 : 1;
}

function isWordUnit(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

function escaped(content: string, at: number, end: number): number {
  if (at + 1 >= end) return 0;
  const next = content.charCodeAt(at + 1);
  if (next === OPEN) return footnoteMark(content, at, end) || 1;
  return next < 128 && !isWordUnit(next) && next > 32 ? 1 : next === 10 || next === 13 ? 1 : 0;
}

const TAG_NAME = /<\/?([a-zA-Z][a-zA-Z0-9]*)[\s/>]/y;
const TAGS = new Set(
  (
    'a abbr b bdi bdo big blockquote body br caption center cite code col dd del dfn div dl dt em figcaption figure font footer ' +
    'h1 h2 h3 h4 h5 h6 header hr i iframe img ins kbd li main mark nav ol p picture pre q s section small source span strike ' +
    'strong sub sup table tbody td tfoot th thead tr tt u ul var video wbr'
  ).split(' '),
);
const BREAKING = new Set('blockquote br div dd dt h1 h2 h3 h4 h5 h6 hr li p table td th tr'.split(' '));

function tag(content: string, at: number, end: number): number {
  if (content.startsWith('<!--', at)) return commentLength(content, at, end);
  if (!TAGS.has(tagName(content, at))) return 0;
  const note = content.startsWith('<sup>', at) ? raisedNote(content, at, end) : 0;
  if (note) return note;
  const limit = Math.min(end, at + LONGEST);
  for (let i = at + 1; i < limit; i++) {
    const code = content.charCodeAt(i);
    if (code === 62) return i + 1 - at;
    if (code === LESS) return 0;
  }
  return 0;
}

function tagName(content: string, at: number): string {
  TAG_NAME.lastIndex = at;
  return TAG_NAME.exec(content)?.[1]?.toLowerCase() ?? '';
}

/** Whether the tag at `at` separates words, as a line break or a table cell does. */
export function isBreakingTag(content: string, at: number): boolean {
  return content.charCodeAt(at) === LESS && BREAKING.has(tagName(content, at));
}

function commentLength(content: string, at: number, end: number): number {
  const limit = Math.min(end, at + LONGEST);
  for (let i = at + 4; i < limit; i++) {
    const code = content.charCodeAt(i);
    if (code === 62 && content.startsWith('--', i - 2) && i >= at + 6) return i + 1 - at;
    if (code === LESS) return 0;
  }
  return 0;
}

const RAISED = /<sup>\s{0,4}(?:\\?\[)?\^?(\d{1,3}|[*†‡]{1,3}|[ivx]{1,5})(?:\\?\])?\s{0,4}<\/sup>/y;

/** A raised note number; a raised ordinal ("9th") or unit ("m2", "10-6") is text. */
function raisedNote(content: string, at: number, end: number): number {
  RAISED.lastIndex = at;
  const match = RAISED.exec(content);
  if (!match || at + match[0].length > end) return 0;
  if (match[0].includes('[')) return match[0].length;
  const before = content.charCodeAt(at - 1);
  const isAfterWord = isLetter(before) && isLetter(content.charCodeAt(at - 2)) && isLetter(content.charCodeAt(at - 3));
  const isAfterStop = at > 0 && !isLetter(before) && !isDigit(before) && !isSpace(before);
  return isAfterWord || isAfterStop ? match[0].length : 0;
}

const NOTE_MARK = /\\?\[\^?\d{1,3}\\?\]/y;
const NAMED_NOTE = /\[\^[\w-]{1,40}\]/y;

/** A note number in brackets that is glued to the word or full stop before it: "agreed.[3]", "agreed\[3\]", "agreed[^3]". */
function footnoteMark(content: string, at: number, end: number): number {
  const before = content.charCodeAt(at - 1);
  if (at === 0 || isSpace(before) || before === 36 || before === OPEN) return 0;
  NOTE_MARK.lastIndex = at;
  NAMED_NOTE.lastIndex = at;
  const match = NOTE_MARK.exec(content) ?? NAMED_NOTE.exec(content);
  if (!match || at + match[0].length > end) return 0;
  return content.charCodeAt(at + match[0].length) === 40 ? 0 : match[0].length;
}

/** The opening bracket of `[words](address)`. */
function linkOpen(content: string, at: number, end: number): number {
  const limit = Math.min(end, at + LONGEST);
  for (let i = at + 1; i < limit; i++) {
    const code = content.charCodeAt(i);
    if (code === BACKSLASH) i++;
    else if (code === OPEN) return 0;
    else if (code === CLOSE) return linkTarget(content, i, end) ? 1 : 0;
  }
  return 0;
}

const TARGET = /\]\((?:https?:|mailto:|tel:|ftp:|www\.|[/#.])/y;

/** The rest of a link from its closing bracket on: `](address)`. */
function linkTarget(content: string, at: number, end: number): number {
  TARGET.lastIndex = at;
  if (!TARGET.test(content)) return 0;
  const limit = Math.min(end, at + LONGEST);
  let depth = 0;
  for (let i = at + 1; i < limit; i++) {
    const code = content.charCodeAt(i);
    if (code === 40) depth++;
    else if (code === 41 && --depth === 0) return i + 1 - at;
    else if (isSpace(code) || code === OPEN) return 0;
  }
  return 0;
}

const ENTITY = /&(?:nbsp|amp|quot|apos|lt|gt|mdash|ndash|rsquo|lsquo|rdquo|ldquo|hellip|#160|#39);/y;
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  mdash: '—',
  ndash: '–',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  hellip: '…',
  '#160': ' ',
  '#39': "'",
};

/** The HTML entity that begins at `at`: the character it stands for and its length, or null. */
export function entityAt(
  content: string,
  at: number,
  end: number,
): { readonly read: string; readonly length: number } | null {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(content);
  if (!match || at + match[0].length > end) return null;
  return { read: ENTITIES[match[0].slice(1, -1)] ?? ' ', length: match[0].length };
}
