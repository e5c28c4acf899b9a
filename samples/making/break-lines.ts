/** A line as set: its words, and whether it is the last of its paragraph (which is not spread to the full width). */
export type SetLine = { readonly text: string; readonly last: boolean };

/**
 * Breaks a paragraph into lines of at most `width` points, breaking long words with a hyphen as a typesetter does; `measure`
 * gives the width of a text. Greedy, so the same text always breaks in the same places.
 */
export function breakLines(text: string, width: number, measure: (text: string) => number): readonly SetLine[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    let rest = word;
    for (;;) {
      const whole = line === '' ? rest : `${line} ${rest}`;
      if (measure(whole) <= width) {
        line = whole;
        break;
      }
      const cut = breakPoints(rest).findLast((at) => measure(`${line} ${rest.slice(0, at)}-`) <= width);
      lines.push(cut === undefined ? line : `${line} ${rest.slice(0, cut)}-`);
      if (cut !== undefined) rest = rest.slice(cut);
      line = '';
    }
  }
  return [...lines, line].map((set, index) => ({ text: set, last: index === lines.length }));
}

/**
 * Where a word may be broken: between a vowel and a consonant before a vowel ("wa-ter"), or between two consonants after a
 * vowel ("trans-port"), three letters kept on each side. Words with figures, capitals inside or hyphens stay whole.
 */
export function breakPoints(word: string): readonly number[] {
  const letters = /^[“‘(]?[A-Za-z]?[a-z]{6,}[.,;:?!)”’]*$/.test(word) ? word : '';
  const points: number[] = [];
  for (let at = 3; at <= letters.length - 4; at += 1) {
    const [a, b, c, d] = [at - 2, at - 1, at, at + 1].map((index) => isVowel(letters.charAt(index)));
    if ((b && !c && d && !a) || (a && !b && !c && d)) points.push(at);
  }
  return points;
}

function isVowel(letter: string): boolean {
  return 'aeiouy'.includes(letter.toLowerCase());
}
