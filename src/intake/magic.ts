/** A file type that is told by its first bytes and that nobody reads here. `at` is the offset of the signature. */
interface Signature {
  readonly type: string;
  readonly at: number;
  readonly bytes: readonly number[];
}

const ascii = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0));

const SIGNATURES: readonly Signature[] = [
  { type: 'image/png', at: 0, bytes: [0x89, 0x50, 0x4e, 0x47] },
  { type: 'image/jpeg', at: 0, bytes: [0xff, 0xd8, 0xff] },
  { type: 'image/gif', at: 0, bytes: ascii('GIF8') },
  { type: 'image/webp', at: 8, bytes: ascii('WEBP') },
  { type: 'image/tiff', at: 0, bytes: [0x49, 0x49, 0x2a, 0x00] },
  { type: 'image/tiff', at: 0, bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { type: 'application/gzip', at: 0, bytes: [0x1f, 0x8b] },
  { type: 'application/x-7z-compressed', at: 0, bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { type: 'application/vnd.rar', at: 0, bytes: ascii('Rar!') },
  { type: 'application/x-bzip2', at: 0, bytes: ascii('BZh') },
  { type: 'application/x-xz', at: 0, bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
  { type: 'application/x-executable', at: 0, bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { type: 'application/vnd.microsoft.portable-executable', at: 0, bytes: [0x4d, 0x5a, 0x90] },
  { type: 'application/x-ole-storage', at: 0, bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { type: 'application/vnd.sqlite3', at: 0, bytes: ascii('SQLite format 3') },
  { type: 'application/rtf', at: 0, bytes: ascii('{\\rtf') },
  { type: 'application/postscript', at: 0, bytes: ascii('%!PS') },
  { type: 'video/mp4', at: 4, bytes: ascii('ftyp') },
  { type: 'audio/mpeg', at: 0, bytes: ascii('ID3') },
  { type: 'audio/ogg', at: 0, bytes: ascii('OggS') },
];

/** The media type of a file that begins like one of the types that are not read; null if it begins like none of them. */
export function unreadType(bytes: Uint8Array): string | null {
  const found = SIGNATURES.find((signature) => signature.bytes.every((byte, i) => bytes[signature.at + i] === byte));
  return found?.type ?? null;
}
