import { isDigit, isLetter, isLower, isSpace, isUpper } from './characters.ts';
import { firstSeen } from './edges.ts';
import type { Line } from './lines.ts';

/** A bullet or number at the start of a line. `style` is the same for items of one list. `body` is where its words begin. */
export interface Marker {
  readonly text: string;
  readonly style: string;
  readonly start: number;
  readonly body: number;
  /** Bullets that a dash or a word could be mistaken for need other evidence that an item begins. */
  readonly doubtful: boolean;
}

const BULLET = /\\?([-*+•▪▫●○◦‣⁃∙·■□◆◇❖◾◽★☆►▶▸➢➔➜⇒✓✔☑☐❑❏➤→§¯–—o\ue000-\uf8ff])(?=[\s\u200b])/y;
/** "✅ Open three ports", as offices write where no list can be set. */
const PICTURE = /(?![©®™])\p{Extended_Pictographic}\ufe0f?(?=\s)/uy;
const GLUED_BULLET = /[•▪●■◆►➢\uf0b7\uf0a7]/y;
/** Roman numbers up to 39: no list is longer, and "(CLI)" or "(CVI)" at the start of a line is an abbreviation. */
const NUMBER = /\(?(?:\d{1,3}(?:\.\d{1,2}){0,3}|[A-Z]\d{1,2}|[a-zA-Z]|[ivx]{1,6}|[IVX]{1,6})\\?[.)](?=\s|\*|<|$)/y;

/** The marker of an item at the start of a line, after a quotation sign or emphasis marks; null if there is none. */
export function markerOf(content: string, line: Line): Marker | null {
  const bullet = bulletAt(content, line.start);
  if (bullet) return bulletMarker(content, line, bullet);
  const start = firstSeen(content, line.start, line.end);
  const inner = start > line.start && content.charCodeAt(start) >= 128 ? matchAt(GLUED_BULLET, content, start) : null;
  if (inner) return bulletMarker(content, { ...line, start }, inner);
  const number = mayBeNumber(content, start) ? (matchAt(NUMBER, content, start) ?? countedAt(content, start)) : null;
  return number && start + number.length <= line.end ? numberMarker(content, line, start, number) : null;
}

const COUNTED = /(\d{1,3}(?:\.\d{1,2}){0,2}\.)(\d{1,2})(?=\s+\p{Lu})/uy;

// A part of a list is seldom longer: what is looked for in all of a text would be looked for at each of its lines.
const NEAR = 2000;

/** "1.1 Open three ports" without a stop, where a line that is counted before or after it shows that it is no figure. */
function countedAt(content: string, start: number): string | null {
  COUNTED.lastIndex = start;
  const match = COUNTED.exec(content);
  if (!match) return null;
  const count = Number(match[2]);
  const around = content.slice(Math.max(0, start - NEAR), start + NEAR);
  const beside = [count - 1, count + 1].some((other) => around.includes(`\n${match[1]}${other} `));
  return beside ? match[0] : null;
}

// Every line is asked several times whether it opens with a marker, and its first characters nearly always tell that it does not.
const BULLETS = Uint8Array.from({ length: 128 }, (_, code) => ('-*+o\\'.includes(String.fromCharCode(code)) ? 1 : 0));

function bulletAt(content: string, at: number): string | null {
  const code = content.charCodeAt(at);
  if (code < 128) return BULLETS[code] === 1 ? matchAt(BULLET, content, at) : null;
  return matchAt(BULLET, content, at) ?? matchAt(GLUED_BULLET, content, at) ?? matchAt(PICTURE, content, at);
}

/** Whether a number or at most six letters stand at `at`, with what closes a marker behind them. */
function mayBeNumber(content: string, start: number): boolean {
  const from = content.charCodeAt(start) === 40 ? start + 1 : start;
  if (isDigit(content.charCodeAt(from))) return true;
  let at = from;
  while (at < from + 6 && isAsciiLetter(content.charCodeAt(at))) at++;
  // "B12."
  if (at === from + 1) while (at < from + 3 && isDigit(content.charCodeAt(at))) at++;
  const code = content.charCodeAt(at);
  return at > from && (code === 46 || code === 41 || code === 92);
}

function isAsciiLetter(code: number): boolean {
  const low = code | 32;
  return low >= 97 && low <= 122;
}

function matchAt(pattern: RegExp, content: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(content)?.[0] ?? null;
}

function bulletMarker(content: string, line: Line, text: string): Marker | null {
  const { start } = line;
  const body = skipSpace(content, start + text.length, line.end);
  if (body >= line.end) return null;
  const sign = text.slice(-1);
  // "o **Build two locks:**", as papers write a second bullet; "o Velmark" goes on in another language.
  if (sign === 'o' && line.indent === 0 && content.charCodeAt(body) !== STAR && !isListed(content, start, body))
    return null;
  if (sign === '—' && isLower(content.charCodeAt(body))) return null;
  if (sign === '*' && closesEmphasis(content, start, line.end)) return null;
  return { text, style: sign, start, body, doubtful: '-–—+o§→'.includes(sign) };
}

const STAR = 42;

/** "We will:", "open a port;", "open a port; and" or another "o Open a port" above, and a capital behind the "o". */
function isListed(content: string, start: number, body: number): boolean {
  if (!isUpper(content.charCodeAt(body))) return false;
  let end = start;
  while (end > 0 && isSpace(content.charCodeAt(end - 1))) end--;
  if (/^o\s+[A-Z]/.test(content.slice(content.lastIndexOf('\n', end - 1) + 1, end))) return true;
  return /[:;]$|[;,]\s(and|or),?$/.test(content.slice(Math.max(0, end - 7), end));
}

/** "* Title *": a star that stands for emphasis with a space within. */
function closesEmphasis(content: string, start: number, end: number): boolean {
  return content.charCodeAt(end - 1) === STAR && content.indexOf('*', start + 1) === end - 1;
}

function numberMarker(content: string, line: Line, start: number, text: string): Marker | null {
  const body = skipSpace(content, start + text.length, line.end);
  const gap = body - start - text.length;
  const style = styleOf(text);
  if (body >= line.end && style !== '1.') return null;
  const isBracketed = text.endsWith(')');
  if (isBracketed && text.length === 5 && isDigit(content.charCodeAt(body))) return null;
  if (style === 'A.' && text.length === 2 && gap < 2) return null;
  return { text, style, start, body, doubtful: !isBracketed || !text.startsWith('(') };
}

/** "1.", "(1)", "a)", "i.", "A." … : kind of number and its brackets. */
function styleOf(text: string): string {
  const core = text.replace(/[().\\]+$/, '').replace(/^\(/, '');
  const kind = /^\d/.test(core) ? '1'.concat('.1'.repeat(core.split('.').length - 1)) : letterKind(core);
  return `${text.startsWith('(') ? '(' : ''}${kind}${text.slice(-1)}`;
}

function letterKind(core: string): string {
  const isCapital = isUpper(core.charCodeAt(0));
  if (/^[ivx]{1,6}$/i.test(core)) return isCapital ? 'I' : 'i';
  return isCapital ? 'A' : 'a';
}

function skipSpace(content: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(content.charCodeAt(at))) at++;
  return at;
}

/** Emphasis marks and tags before a marker take no more than this. */
const LOOK_AHEAD = 120;

/** Where the words of a block begin that has a marker: after the marker and the space behind it. */
export function afterMarker(content: string, start: number, end: number, marker: string): number {
  const at = content.slice(start, Math.min(end, start + LOOK_AHEAD)).indexOf(marker);
  if (at < 0 || !isMarkupOnly(content.slice(start, start + at))) return start;
  return skipSpace(content, start + at + marker.length, end);
}

/** Readers of HTML, DOCX and PDF keep the marker out of the text: then "1." may stand in the words, and is not to be cut there. */
function isMarkupOnly(before: string): boolean {
  return !/[\p{L}\p{N}]/u.test(before.replaceAll(/<[^<>]*>/g, ''));
}

/** Whether a marker numbers the paragraphs of a text ("1.", "A.", "(1)") rather than pointing at an item ("-"). */
export function isNumber(marker: string): boolean {
  return /[0-9]/.test(marker) || isLetter(marker.replace(/^\(/, '').charCodeAt(0));
}
