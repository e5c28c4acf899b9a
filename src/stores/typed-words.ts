/** A word, or several in quotation marks, as typed; `star`: the beginning of a word. */
export interface Typed {
  readonly text: string;
  readonly star: boolean;
}

/**
 * What a person typed into a search, part by part. What is between quotation marks or between spaces is one part, so that no
 * character of it is taken for an operator; parts without a letter or digit are left out. No part holds a quotation mark.
 */
export function typedWords(words: string): Typed[] {
  const parts = words.match(/"[^"]*"|[^\s"]+/gu) ?? [];
  return parts
    .map((part) => ({ star: part.endsWith('*'), text: part.replace(/^"|"$|\*+$/gu, '') }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}
