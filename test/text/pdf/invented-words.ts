const STEMS = [
  'harbour',
  'granary',
  'minister',
  'delegation',
  'river',
  'bridge',
  'council',
  'timber',
  'fishery',
  'lighthouse',
];
const VERBS = ['will restore', 'will publish', 'has measured', 'may lend', 'will accommodate', 'could examine'];
const ENDS = [
  'before the spring',
  'in every district',
  'with two neighbours',
  'for the smaller islands',
  'by common agreement',
];

/** Sentences about nobody, always the same: a linear congruential generator picks the words. */
export function sentences(count: number, seed: number): string {
  let state = seed;
  const pick = (list: readonly string[]): string => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return list[Math.floor((state / 2147483648) * list.length)]!;
  };
  const made = Array.from({ length: count }, (_, i) => {
    const [one, two] = [pick(STEMS), pick(STEMS)];
    return `The ${one} of Graustark ${pick(VERBS)} the ${two} number ${seed * 100 + i} ${pick(ENDS)}.`;
  });
  return made.join(' ');
}

/** Words of a text as a reader joins them: no white space, line-end hyphens of broken words gone. */
export function wordsOf(text: string): string[] {
  return text
    .replace(/([a-z])-\n([a-z])/g, '$1$2')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Share of the expected words that stand in order in what was read (longest common subsequence). */
export function inOrder(expected: readonly string[], read: readonly string[]): number {
  let before = new Uint32Array(read.length + 1);
  for (const word of expected) {
    const row = new Uint32Array(read.length + 1);
    for (let j = 1; j <= read.length; j++) {
      row[j] = read[j - 1] === word ? before[j - 1]! + 1 : Math.max(row[j - 1]!, before[j]!);
    }
    before = row;
  }
  return before[read.length]! / expected.length;
}
