import iconv from 'iconv-lite';

/**
 * What browsers decode a label as (WHATWG Encoding Standard, 4.2): the larger set that a sender means by the smaller name,
 * such as the curly quotation marks of Windows in what is called Latin-1.
 */
const MEANT: ReadonlyMap<string, string> = new Map([
  ['utf8', 'utf-8'],
  ['unicode-1-1-utf-8', 'utf-8'],
  ['us-ascii', 'windows-1252'],
  ['ascii', 'windows-1252'],
  ['iso-8859-1', 'windows-1252'],
  ['iso8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['iso-8859-9', 'windows-1254'],
  ['gb2312', 'gb18030'],
  ['gbk', 'gb18030'],
  ['x-gbk', 'gb18030'],
  ['big5', 'big5-hkscs'],
  ['shift_jis', 'cp932'],
  ['shift-jis', 'cp932'],
  ['x-sjis', 'cp932'],
  ['euc-kr', 'cp949'],
  ['ks_c_5601-1987', 'cp949'],
  ['utf-16', 'utf-16le'],
  ['unicode', 'utf-16le'],
]);

/** The name under which a charset is decoded; null for a label that nothing here decodes. */
export function charsetFor(label: string | null): string | null {
  const name = label?.trim().toLowerCase() ?? '';
  const meant = MEANT.get(name) ?? name;
  return meant !== '' && iconv.encodingExists(meant) ? meant : null;
}

/** `charset` of a `Content-Type`, such as `text/html; charset="utf-8"`; null if it names none. */
export function charsetOfContentType(contentType: string | null): string | null {
  return /;\s*charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1] ?? null;
}

/** How far a declaration is looked for. The standard says 1024 bytes; real pages put scripts before it. */
export const DECLARED_WITHIN = 4096;

/** The charset that a page declares in its first bytes (`head`, one character a byte): meta tag or XML declaration. */
export function charsetOfHead(head: string): string | null {
  const start = head.slice(0, DECLARED_WITHIN);
  const meta = /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(start);
  const xml = /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})/i.exec(start);
  return meta?.[1] ?? xml?.[1] ?? null;
}
