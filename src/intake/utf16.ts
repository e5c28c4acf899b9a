/** How many bytes are looked at. */
const SAMPLE = 65_536;

/**
 * UTF-16 that does not say so. Texts in Latin letters have a zero in every other byte; others are told by spaces and line
 * ends that make sense in one byte order, and by having no character that texts never have.
 */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  const sample = bytes.subarray(0, SAMPLE);
  return byZeros(sample) ?? bySpaces(sample);
}

function byZeros(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros: [number, number] = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[(i % 2) as 0 | 1]++;
  const half = sample.length / 2;
  // A binary file has its zeros on both sides; a tenth of the characters may be other letters, and a text has no U+0000.
  if (zeros[1] > half * 0.4 && zeros[0] === 0 && isTextual(sample, 'utf-16le')) return 'utf-16le';
  return zeros[0] > half * 0.4 && zeros[1] === 0 && isTextual(sample, 'utf-16be') ? 'utf-16be' : null;
}

function bySpaces(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const little = spaces(sample, 0);
  const big = spaces(sample, 1);
  if (little > big && isTextual(sample, 'utf-16le')) return 'utf-16le';
  return big > little && isTextual(sample, 'utf-16be') ? 'utf-16be' : null;
}

/** Line ends, spaces, ideographic spaces, commas and full stops, if the high byte of each pair is at `high` ^ 1. */
function spaces(sample: Uint8Array, high: 0 | 1): number {
  let count = 0;
  for (let i = 0; i + 1 < sample.length; i += 2) {
    const unit = (sample[i + 1 - high]! << 8) | sample[i + high]!;
    if (unit === 0x0a || unit === 0x20 || (unit >= 0x3000 && unit <= 0x3002)) count++;
  }
  return count;
}

const NEVER_IN_TEXT = /[\p{Cn}\p{Co}\p{Cs}\x00-\x08\x0e-\x1f\x7f-\x9f]/u;

function isTextual(sample: Uint8Array, order: 'utf-16le' | 'utf-16be'): boolean {
  // The sample may end within a surrogate pair: the last two units are left out.
  const cut = sample.length > 8 ? sample.subarray(0, sample.length - 4) : sample;
  return !NEVER_IN_TEXT.test(new TextDecoder(order, { ignoreBOM: true }).decode(trimPair(cut, order)));
}

/** Without a high surrogate at the end whose other half is not in the sample. */
function trimPair(sample: Uint8Array, order: 'utf-16le' | 'utf-16be'): Uint8Array {
  const high = sample[sample.length - (order === 'utf-16le' ? 1 : 2)] ?? 0;
  return high >= 0xd8 && high <= 0xdb ? sample.subarray(0, sample.length - 2) : sample;
}
