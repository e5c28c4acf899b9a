/** A value as JSON with two spaces of indent, short lists of strings on one line: the form that the project's formatter keeps. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replaceAll(/\[\s+("[^"\n]*"(?:,\s+"[^"\n]*")*)\s+\]/g, (_, items) => {
    return `[${items.replaceAll(/,\s+/g, ', ')}]`;
  });
  return `${text}\n`;
}
