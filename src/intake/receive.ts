import { createHash } from 'node:crypto';
import { type Finding, finding, type MediaType, type Source } from '../model/index.ts';
import { charsetOfContentType } from './charset-names.ts';
import { decode } from './decode.ts';
import { LIMITS, type Limits } from './limits.ts';
import { sniffBinary } from './sniff.ts';
import { textType } from './text-type.ts';

/** Where bytes came from. `name` is a path or an address; `contentType` what the sender says; `retrieved` ISO 8601. */
export interface Hint {
  readonly name: string;
  readonly kind: 'file' | 'url' | 'stdin';
  readonly contentType?: string | null;
  readonly retrieved?: string | null;
}

/** A source, and its characters if it is a text (plain, Markdown, HTML); `content` is null for all others. */
export interface Received {
  readonly source: Source;
  readonly content: string | null;
}

interface Recognised {
  readonly mediaType: MediaType | null;
  readonly charset: string | null;
  readonly content: string | null;
  readonly findings: readonly Finding[];
}

/**
 * Makes a source of bytes: type by content, charset, hash, and what is wrong as findings: `empty`, `unsupported-type`
 * (`type`), `encrypted`, `too-large` (`bytes`, `limit`), `type-differs-from-name` (`extension`, `found`), `charset-differs`
 * (`declared`, `used`), `undecodable-bytes` (`count`, `charset`). Never throws for what the bytes are.
 */
export function receive(bytes: Uint8Array, hint: Hint, limits: Limits = LIMITS): Received {
  const found = recognise(bytes, hint, limits);
  const source: Source = {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.byteLength,
    mediaType: found.mediaType,
    charset: found.charset,
    origin: { kind: hint.kind, name: hint.name, retrieved: hint.retrieved ?? null },
    role: null,
    findings: [...found.findings, ...differsFromName(found.mediaType, hint)],
  };
  return { source, content: found.content };
}

function recognise(bytes: Uint8Array, hint: Hint, limits: Limits): Recognised {
  const size = bytes.byteLength;
  if (size === 0) return refused(finding('empty', 'error'));
  if (size > limits.maxBytes) return refused(tooLarge(size, limits.maxBytes));
  const binary = sniffBinary(bytes);
  if (binary.mediaType) return { mediaType: binary.mediaType, charset: null, content: null, findings: [] };
  if (binary.unread) return refused(unread(binary.unread, bytes));
  if (size > limits.maxTextBytes) return refused(tooLarge(size, limits.maxTextBytes));
  return recogniseText(bytes, hint);
}

function recogniseText(bytes: Uint8Array, hint: Hint): Recognised {
  const decoded = decode(bytes, charsetOfContentType(hint.contentType ?? null));
  if (decoded === null) return refused(finding('unsupported-type', 'error', { type: 'application/octet-stream' }));
  const contentType = hint.contentType?.split(';')[0]?.trim().toLowerCase() ?? null;
  const mediaType = textType(decoded.content, { extension: extensionOf(hint), contentType });
  if (mediaType === null) return refused(finding('unsupported-type', 'error', { type: 'application/xml' }));
  return { mediaType, ...decoded };
}

function refused(why: Finding): Recognised {
  return { mediaType: null, charset: null, content: null, findings: [why] };
}

function tooLarge(bytes: number, limit: number): Finding {
  return finding('too-large', 'error', { bytes, limit });
}

/** Office puts a protected document, whatever its name, into an OLE file with a stream of this name ([MS-OFFCRYPTO] 2.3). */
const PROTECTED = Buffer.from('EncryptedPackage', 'utf16le');

function unread(type: string, bytes: Uint8Array): Finding {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isProtected = type === 'application/x-ole-storage' && buffer.includes(PROTECTED);
  return isProtected ? finding('encrypted', 'error', { type }) : finding('unsupported-type', 'error', { type });
}

const TYPES_BY_NAME: ReadonlyMap<string, readonly MediaType[]> = new Map([
  ['txt', ['text/plain']],
  ['text', ['text/plain']],
  ['md', ['text/markdown']],
  ['markdown', ['text/markdown']],
  ['html', ['text/html']],
  ['htm', ['text/html']],
  ['xhtml', ['text/html']],
  ['pdf', ['application/pdf']],
  ['docx', ['application/vnd.openxmlformats-officedocument.wordprocessingml.document']],
]);

/** Any text may be called `.txt`: Markdown is made to be read as it stands. */
function differsFromName(found: MediaType | null, hint: Hint): Finding[] {
  const extension = extensionOf(hint);
  const named = TYPES_BY_NAME.get(extension);
  if (!named || found === null || named.includes(found)) return [];
  if (found === 'text/markdown' && named.includes('text/plain')) return [];
  return [finding('type-differs-from-name', 'info', { extension, found })];
}

function extensionOf(hint: Hint): string {
  const path = hint.kind === 'url' ? hint.name.replace(/[?#].*$/s, '') : hint.name;
  return /\.([A-Za-z0-9]{1,8})$/.exec(path)?.[1]?.toLowerCase() ?? '';
}
