type Random = () => number;

const below = (random: Random, most: number): number => Math.floor(random() * most);

// Pieces that readers of documents stumble over, put in anywhere.
const PIECES = [
  ...[
    '<',
    '>',
    '</p>',
    '<script>',
    '<!--',
    ']]>',
    '&#x0;',
    '&nbsp',
    '\u0000',
    '\ufeff',
    '\u202e',
    '\ud83d',
    '𝔄',
    '\r',
    '\f',
    '\u00ad\n',
  ],
  ...[
    'obj',
    'endobj',
    'stream\n',
    '/Length 999999999',
    'xref',
    '%%EOF',
    'PK\u0003\u0004',
    '<w:p>',
    '</w:t>',
    '9'.repeat(40),
    '-1',
    '“',
    '”',
    '((((',
    '\t\t',
  ],
].map((piece) => Buffer.from(piece, 'utf8'));

/** One change to bytes: a bit, a byte, a run taken away, doubled, moved or put in. Empty input stays as it is. */
function mutateOnce(bytes: Buffer, random: Random): Buffer {
  const at = below(random, bytes.length);
  const end = Math.min(bytes.length, at + 1 + below(random, 64));
  switch (below(random, 6)) {
    case 0: {
      const copy = Buffer.from(bytes);
      copy[at] = copy[at]! ^ (1 << below(random, 8));
      return copy;
    }
    case 1:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(end)]);
    case 2:
      return Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)]);
    case 3:
      return Buffer.concat([bytes.subarray(0, at), PIECES[below(random, PIECES.length)]!, bytes.subarray(at)]);
    case 4:
      return bytes.subarray(0, Math.max(1, at));
    default: {
      const other = below(random, bytes.length);
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(other, other + (end - at)), bytes.subarray(at)]);
    }
  }
}

/** Bytes with one to eight changes at random places, the same for the same numbers. */
export function mutate(bytes: Uint8Array, random: Random): Uint8Array {
  let changed: Buffer = Buffer.from(bytes);
  for (let turn = 1 + below(random, 8); turn > 0 && changed.length > 0; turn--) changed = mutateOnce(changed, random);
  return new Uint8Array(changed);
}

/** So many of the pieces, one after the other. */
export function joined(pieces: readonly string[], most: number, random: Random): string {
  return Array.from({ length: below(random, most + 1) }, () => pieces[below(random, pieces.length)]!).join('');
}
