/** A program in a Markdown page that is marked to be run (three backticks, `ts tested`), and the output that follows it. */
export interface TypedExample {
  readonly line: number;
  readonly program: string;
  readonly output: string;
}

/** All marked programs of a page, each with the block of output after it. */
export function typedExamples(markdown: string): TypedExample[] {
  const found = markdown.matchAll(/^```ts tested\n([\s\S]*?)^```\n+```text\n([\s\S]*?)^```$/gm);
  return [...found].map(({ index, 1: program = '', 2: output = '' }) => {
    return { line: markdown.slice(0, index).split('\n').length + 1, program, output };
  });
}
