import type { MediaType } from '../model/index.ts';

/** How much of a text is looked at to tell its type, in characters. */
const HEAD = 65_536;
const HTML_START = /^(?:<!doctype\s+html|<html|<head|<body|<title|<meta|<script|<style|<link)\b/i;
const OPEN_TAG = /^<(?:article|section|main|div|p|h[1-6]|table|ul|ol|header|nav|span|font|center|blockquote|a)[\s>/]/i;
const CLOSE_TAG = /<\/(?:p|div|h[1-6]|li|ul|ol|table|article|section|main|body|span|a|blockquote)\s*>/gi;

/** What else the name and the sender say of a text: a hint, which decides only where the content allows both. */
export interface TextHint {
  readonly extension: string;
  readonly contentType: string | null;
}

/** The type of a decoded text by its content; null for XML that is no HTML. */
export function textType(content: string, hint: TextHint): MediaType | null {
  const head = withoutPrologue(content.slice(0, HEAD));
  if (isHtml(head, hint)) return 'text/html';
  if (/^\uFEFF?\s*<\?xml\s/.test(content.slice(0, 200))) return null;
  return isMarkdown(content.slice(0, HEAD), hint) ? 'text/markdown' : 'text/plain';
}

/** A text without what may stand before the first tag: byte order mark, XML declaration, comments. */
function withoutPrologue(head: string): string {
  let at = skipSpace(head, head.charCodeAt(0) === 0xfeff ? 1 : 0);
  for (;;) {
    const close = head.startsWith('<!--', at) ? '-->' : head.startsWith('<?xml', at) ? '?>' : null;
    const end = close === null ? -1 : head.indexOf(close, at);
    if (close === null || end < 0) return head.slice(at);
    at = skipSpace(head, end + close.length);
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  return at;
}

/** A page begins as one; a fragment begins with a tag and closes several, fewer if it was sent as HTML. */
function isHtml(head: string, hint: TextHint): boolean {
  if (HTML_START.test(head)) return true;
  if (!OPEN_TAG.test(head) || MARKDOWN_NAMES.has(hint.extension)) return false;
  const needed = hint.contentType === 'text/html' || HTML_NAMES.has(hint.extension) ? 1 : 2;
  return (head.match(CLOSE_TAG)?.length ?? 0) >= needed;
}

const HTML_NAMES: ReadonlySet<string> = new Set(['html', 'htm', 'xhtml']);
const MARKDOWN_NAMES: ReadonlySet<string> = new Set(['md', 'markdown']);

/**
 * Forms that stand for themselves in Markdown and are rare in a plain text, each behind the characters that it cannot do
 * without: to look for those alone is many times faster, and nearly all texts have too few of them.
 */
const MARKDOWN_FORMS: readonly (readonly [sign: string, form: RegExp])[] = [
  ['# ', /^#{1,6} \S/m],
  ['](', /\[[^\][\n]{1,200}\]\((?:https?:\/\/|\/|#|\.\/)[^()\s]{0,500}\)/],
  ['**', /(?:^|\s)\*\*[^*\s][^*\n]{0,200}\*\*/m],
  ['```', /^```/m],
  ['--', /^\|(?: ?:?-{2,}:? ?\|){2,}/m],
];
const FORMS_ASKED = 3;

/** Named or sent as Markdown: taken at its word. Otherwise three different forms are asked for, since one proves nothing. */
function isMarkdown(head: string, hint: TextHint): boolean {
  if (MARKDOWN_NAMES.has(hint.extension) || hint.contentType === 'text/markdown') return true;
  const possible = MARKDOWN_FORMS.filter(([sign]) => head.includes(sign));
  return possible.length >= FORMS_ASKED && possible.filter(([, form]) => form.test(head)).length >= FORMS_ASKED;
}
