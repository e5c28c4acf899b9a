const COUNT = /^([a-h]|[ivx]+|\d)$/;
const FIRST = /^(1|i|a)$/;

const ORDINAL = /^(first|second|third|fourth|fifth|sixth|firstly|secondly|thirdly|fourthly|fifthly|lastly|finally)$/;

/** How many tokens of what counts the acts of a list inside a sentence stand at `at`: none, those of "(b)", of "second,", or of "i)" before the first. */
export function countAt(lower: readonly string[], at: number): number {
  if (lower[at] === '(' && lower[at + 2] === ')' && COUNT.test(lower[at + 1]!)) return 3;
  if (lower[at + 1] === ',' && ORDINAL.test(lower[at]!)) return 2;
  return lower[at + 1] === ')' && FIRST.test(lower[at]!) ? 2 : 0;
}
