/** A link of a Markdown text to a place inside the project: `path` is empty for the page itself, `anchor` null without a `#`. */
export interface LocalLink {
  readonly path: string;
  readonly anchor: string | null;
}

const INLINE = /\]\(([^()\s]+)(?: "[^"]*")?\)/g;
const DEFINED = /^\[[^\]]+\]: (\S+)$/gm;
const ATTRIBUTE = /(?:src|href)="([^"]+)"/g;

/** The links and pictures of a Markdown text that lead to files of the project, in any of the forms of Markdown; none of code. */
export function localLinks(markdown: string): LocalLink[] {
  const words = withoutCode(markdown);
  const targets = [INLINE, DEFINED, ATTRIBUTE].flatMap((form) => [...words.matchAll(form)].map((match) => match[1]!));
  return targets
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [path, anchor] = target.split('#', 2);
      return { path: path!, anchor: anchor ?? null };
    });
}

/** Names by which the headings of a Markdown page can be led to, made as GitHub makes them; those of two that are alike differ. */
export function anchorsIn(markdown: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, words] of withoutBlocks(markdown).matchAll(/^#{1,6} (.+)$/gm)) {
    const plain = anchorOf(words!);
    let name = plain;
    for (let n = 1; anchors.has(name); n += 1) name = `${plain}-${n}`;
    anchors.add(name);
  }
  return anchors;
}

function anchorOf(heading: string): string {
  const words = heading.replace(/\[([^\]]*)\]\([^()]*\)/g, '$1').toLowerCase();
  return words.replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '').replaceAll(' ', '-');
}

function withoutBlocks(markdown: string): string {
  let inside = false;
  const kept = markdown.split('\n').filter((line) => {
    const fence = /^\s*```/.test(line);
    if (fence) inside = !inside;
    return !fence && !inside;
  });
  return kept.join('\n');
}

function withoutCode(markdown: string): string {
  return withoutBlocks(markdown).replace(/`[^`\n]*`/g, '');
}
