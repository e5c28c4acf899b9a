/** Things beside each other in a line, each in its own direction: a file name or a date that begins with a digit stays in one piece. */
export function besides(...things: readonly (string | null | undefined)[]): string {
  return things
    .filter((thing) => thing)
    .map((thing) => `\u2068${thing}\u2069`)
    .join(' · ');
}
