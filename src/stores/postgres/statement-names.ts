/** Statements that get a name: the program has some hundreds. Beyond that something makes another text for each question. */
const MOST = 1000;

/** Letters of a statement that gets a name; a longer one lists what it is about, and is hardly asked twice. */
const LONGEST = 4000;

/**
 * Names for the statements of a process. PostgreSQL keeps what it made of a named one for the time of a connection: of short questions,
 * planning takes longer than answering. Rows to be inserted come in another number each time, and have none.
 */
export function openNames(): (text: string) => string | undefined {
  const names = new Map<string, string>();
  return (text) => {
    const known = names.get(text);
    if (known !== undefined || names.size >= MOST) return known;
    if (text.length > LONGEST || !/^\s*(?:select|update|delete|with)\b/i.test(text)) return undefined;
    const name = `servanda_${names.size + 1}`;
    names.set(text, name);
    return name;
  };
}
