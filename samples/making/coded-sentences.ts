/** A sentence of a TXT sample: offsets in UTF-16 code units, end exclusive. */
export type CodedSentence = { readonly start: number; readonly end: number };

/**
 * The sentences of a TXT sample as a person counts them: a line of the head, a heading, an item and a row of a table each by
 * itself, the marker of an item left out. It knows the samples' own habits and no others.
 */
export function codedSentences(text: string): readonly CodedSentence[] {
  const sentences: CodedSentence[] = [];
  for (const match of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    const block = match[0];
    const byLine = match.index === 0 || block.startsWith('- ') || block.includes(' | ');
    const pieces = byLine ? piecesOf(block, /\n(?! )/g) : piecesOf(block, /(?<=(?<!H\.E)[.!?:]["”’]?)\s+(?=[A-Z“])/g);
    for (const piece of pieces) sentences.push(trimmed(text, match.index + piece.start, match.index + piece.end));
  }
  return sentences.filter((sentence) => sentence.end > sentence.start);
}

function piecesOf(block: string, border: RegExp): readonly CodedSentence[] {
  const pieces: CodedSentence[] = [];
  let start = 0;
  for (const match of block.matchAll(border)) {
    pieces.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...pieces, { start, end: block.length }];
}

function trimmed(text: string, start: number, end: number): CodedSentence {
  const raw = text.slice(start, end);
  const lead = /^(?:- |\d+\. (?=\S)|\d+\.$|\s)*/.exec(raw)?.[0].length ?? 0;
  return { start: start + lead, end: start + raw.trimEnd().length };
}
