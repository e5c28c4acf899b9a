import { crc32, inflateRawSync } from 'node:zlib';
import { type ZipEntry, zipDirectory } from '../../intake/index.ts';
import { type Finding, finding } from '../../model/index.ts';
import type { DocxLimits } from './limits.ts';

/** The parts of a document that hold words, unpacked, by name in the order of the archive. */
export type Parts = ReadonlyMap<string, Buffer>;

/** XML parts and their relations; pictures, fonts and embedded files are never unpacked. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:[^/]+\.xml|_rels\/[^/]+\.rels))$/i;
const STORED = 0;
const DEFLATED = 8;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;

/**
 * Unpacks the parts that hold words, within limits: what the directory declares is added up before anything is unpacked, and
 * what really comes out is bounded too, since a directory may lie. Finding: `zip-bomb` (`bytes` or `entries`, `limit`),
 * `zip-broken` (`part`, if one is to blame), `encrypted`.
 */
export function unpack(bytes: Uint8Array, limits: DocxLimits): Parts | Finding {
  const entries = zipDirectory(bytes);
  if (entries === null) return finding('zip-broken', 'error');
  if (entries.length > limits.maxEntries) {
    return finding('zip-bomb', 'error', { entries: entries.length, limit: limits.maxEntries });
  }
  const needed = entries.filter((entry) => NEEDED.test(entry.name));
  if (needed.some((entry) => entry.isEncrypted)) return finding('encrypted', 'error');
  const declared = needed.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (declared > limits.maxUnpacked) return bomb(declared, limits);
  return unpackAll(bytes, needed, limits);
}

function unpackAll(bytes: Uint8Array, needed: readonly ZipEntry[], limits: DocxLimits): Parts | Finding {
  const parts = new Map<string, Buffer>();
  let rest = limits.maxUnpacked;
  for (const entry of needed) {
    if (parts.has(entry.name)) continue;
    const part = unpackOne(bytes, entry, rest);
    if (part === 'too-large') return bomb(limits.maxUnpacked, limits);
    if (part === null) return finding('zip-broken', 'error', { part: entry.name });
    rest -= part.length;
    parts.set(entry.name, part);
  }
  return parts;
}

function bomb(bytes: number, { maxUnpacked }: DocxLimits): Finding {
  return finding('zip-bomb', 'error', { bytes, limit: maxUnpacked });
}

function unpackOne(bytes: Uint8Array, entry: ZipEntry, most: number): Buffer | 'too-large' | null {
  const packed = packedBytes(bytes, entry);
  if (packed === null) return null;
  if (entry.method === STORED) return packed.length > most ? 'too-large' : Buffer.from(packed);
  if (entry.method !== DEFLATED) return null;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : null;
  }
}

/** The packed bytes of an entry: after its local header, whose name and extra field may be of other lengths. */
function packedBytes(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array | null {
  if (offset + LOCAL_LENGTH > bytes.byteLength) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(offset, true) !== LOCAL_SIGNATURE) return null;
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packed > bytes.byteLength ? null : bytes.subarray(start, start + packed);
}

/** A zip archive of these parts, stored as they are: what is given to a library that would unpack without limits. */
export function pack(parts: Parts): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, data] of parts) {
    const local = header(LOCAL_SIGNATURE, LOCAL_LENGTH, 4, name, data);
    const central = header(0x02014b50, 46, 6, name, data);
    central.writeUInt32LE(offset, 42);
    locals.push(local, data);
    directory.push(central);
    offset += local.length + data.length;
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

/** A local or central header: the same fields (APPNOTE 4.3.7, 4.3.12), from `at` on. */
function header(signature: number, length: number, at: number, name: string, data: Buffer): Buffer {
  const bytes = Buffer.alloc(length + Buffer.byteLength(name));
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(20, at);
  bytes.writeUInt32LE(crc32(data), at + 10);
  bytes.writeUInt32LE(data.length, at + 14);
  bytes.writeUInt32LE(data.length, at + 18);
  bytes.writeUInt16LE(Buffer.byteLength(name), at + 22);
  bytes.write(name, length);
  return bytes;
}
