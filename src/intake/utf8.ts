/** Whether a sample is UTF-8; it may end within a character. */
export function isUtf8(sample: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Strict, or so nearly UTF-8 that a few bytes were damaged: no other charset makes ten such sequences for each mistake. */
export function isUtf8Text(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    const { good, bad } = utf8Sequences(bytes);
    return good >= 10 * bad;
  }
}

/** Counts sequences of several bytes that are well formed, and bytes that belong to none. */
function utf8Sequences(bytes: Uint8Array): { good: number; bad: number } {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i]!;
    const length =
      lead < 0x80 ? 1 : lead >= 0xc2 && lead < 0xe0 ? 2 : lead < 0xe0 ? 0 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    let follows = 1;
    while (follows < length && (bytes[i + follows]! & 0xc0) === 0x80) follows++;
    const isWhole = length > 0 && follows === length;
    if (isWhole && length > 1) good++;
    if (!isWhole) bad++;
    i += isWhole ? length : 1;
  }
  return { good, bad };
}
