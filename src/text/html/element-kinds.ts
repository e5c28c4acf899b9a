import { attribute, type TreeElement, textOf } from './tree.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that begin and end a block. */
const BLOCKS = set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table caption thead tbody tfoot ' +
    'tr td th ul',
);
/** Elements whose content is no text of the document. */
const SKIPPED = set(
  'head script style template noscript iframe frame frameset object embed applet canvas audio video map svg math img ' +
    'picture select option datalist button input textarea progress meter noembed noframes title',
);

export const isBlock = (element: TreeElement): boolean => BLOCKS.has(element.tagName);
export const isSkipped = (element: TreeElement): boolean => SKIPPED.has(element.tagName);

const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether a reader of the page never sees an element, as far as its own tag says. */
export function isHidden(element: TreeElement): boolean {
  return element.attrs.some(
    ({ name, value }) =>
      (name === 'hidden' && value !== 'until-found') ||
      (name === 'style' && HIDDEN_STYLE.test(value.slice(0, 500))) ||
      (name === 'aria-hidden' && value === 'true'),
  );
}

const NOTE_ID = /^_?(?:foot|end)?(?:note|ftn|edn|fn)[-_:.]?\d{1,4}$/i;
const NOTE_CLASS = /(?:^|\s)(?:foot|end)notes?(?:\s|$)/i;

/** Whether an element holds a footnote or all of them. */
export function isNote(element: TreeElement): boolean {
  if (/^doc-(?:footnote|endnote|endnotes)$/.test(attribute(element, 'role') ?? '')) return true;
  return (
    isBlock(element) &&
    (NOTE_ID.test(attribute(element, 'id') ?? '') || NOTE_CLASS.test(attribute(element, 'class') ?? ''))
  );
}

const REFERENCE = /^[[(]?(?:\d{1,3}|[*†‡§]{1,3}|[ivx]{1,5}|[a-z])[\])]?$/;
const BACK = /^(?:\^|↑|↩|⏎|[↑↩]\ufe0e)$/;

/** Whether an element only points to a footnote, or back from one: it belongs to the page, not to the sentence. */
export function isNoteReference(element: TreeElement): boolean {
  if (element.tagName !== 'a' && element.tagName !== 'sup') return false;
  const text = textOf(element, 12);
  if (element.tagName === 'a') return pointsToNote(element, text);
  return REFERENCE.test(text) && element.childNodes.some((child) => child.nodeName === 'a');
}

function pointsToNote(element: TreeElement, text: string): boolean {
  const target = attribute(element, 'href') ?? '';
  if (!target.includes('#')) return false;
  if (BACK.test(text)) return true;
  const isReference = /noteref|footnote/i.test(`${attribute(element, 'role')} ${attribute(element, 'class')}`);
  return REFERENCE.test(text) && (isReference || /#_?(?:foot|end|cite)?[-_]?(?:note|ftn|edn|fn)/i.test(target));
}

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Raised digits without a link: part of a unit or a power ("km²", "10⁹") where such a thing stands before them, written then
 * with the raised digits of Unicode so that "5 km²" does not become "5 km2" nor "10⁹" "109". Null: a footnote's number.
 */
export function raisedDigits(digits: string, before: string): string | null {
  const isUnit = /^[23]$/.test(digits) && /(?:^|[^\p{L}])(?:[kcdmμµ]?m|ft)$/u.test(before);
  if (!isUnit && !/(?:^|[^\p{L}\d.,])10$/u.test(before)) return null;
  return [...digits].map((digit) => SUPERSCRIPT[Number(digit)] ?? digit).join('');
}
