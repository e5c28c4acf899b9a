/** A file with more objects than this is not repaired; page objects of real documents come to some thousands. */
const MOST_PAGES = 20_000;
/** Characters of an object that are searched for its type: dictionaries of pages are short. */
const HEAD = 2000;

/**
 * A PDF whose end is missing has often lost the tree that leads to its pages while the pages themselves are there. This adds
 * a tree over the page objects found in the file (not those inside compressed object streams), in the order in which they
 * stand. Gives null if there are none. Nothing of the original bytes is changed.
 */
export function repairPageTree(bytes: Uint8Array): Uint8Array | null {
  const text = new TextDecoder('latin1').decode(bytes);
  const pages = new Map<number, number>();
  let highest = 0;
  for (const match of text.matchAll(/(?<![0-9])(\d{1,7})[ \t\r\n](\d{1,5})[ \t\r\n]obj\b/g)) {
    const number = Number(match[1]);
    highest = Math.max(highest, number);
    const body = match.index + match[0].length;
    if (isPage(text.slice(body, body + HEAD)) && pages.size < MOST_PAGES) pages.set(number, Number(match[2]));
  }
  if (pages.size === 0) return null;
  const tail = new TextEncoder().encode(pageTree([...pages], highest + 1));
  const repaired = new Uint8Array(bytes.length + tail.length);
  repaired.set(bytes);
  repaired.set(tail, bytes.length);
  return repaired;
}

function isPage(head: string): boolean {
  const end = head.search(/\bendobj\b|\bstream\b/);
  return /\/Type\s*\/Page\b(?!s)/.test(end < 0 ? head : head.slice(0, end));
}

function pageTree(pages: readonly [number, number][], free: number): string {
  const kids = pages.map(([number, generation]) => `${number} ${generation} R`).join(' ');
  return [
    '\nendstream\nendobj',
    `${free} 0 obj\n<< /Type /Catalog /Pages ${free + 1} 0 R >>\nendobj`,
    `${free + 1} 0 obj\n<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>\nendobj`,
    `trailer\n<< /Root ${free} 0 R /Size ${free + 2} >>\nstartxref\n0\n%%EOF\n`,
  ].join('\n');
}
