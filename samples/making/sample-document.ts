/** A piece of a sample, the same for every format. */
export type SampleBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'numbered'; readonly number: number; readonly text: string }
  | { readonly kind: 'bullets'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** What a source says of itself before its text; `wrap` is the line length of its TXT, 0 for one line a paragraph. */
export type SampleMeta = {
  readonly title: string;
  readonly byline: string;
  readonly place: string;
  readonly date: string;
  readonly publisher: string;
  readonly header: string;
  readonly speaker: string;
  readonly wrap: number;
};

export type SampleDocument = { readonly meta: SampleMeta; readonly blocks: readonly SampleBlock[] };

/** Reads a source: `key: value` lines between `---`, then blocks parted by empty lines, in a small part of Markdown. */
export function readSample(source: string): SampleDocument {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const values = new Map(head.split('\n').map((line) => [line.split(':')[0] ?? '', line.replace(/^[^:]*:\s*/, '')]));
  const value = (key: string) => values.get(key) ?? '';
  const meta = {
    title: value('title'),
    byline: value('byline'),
    place: value('place'),
    date: value('date'),
    publisher: value('publisher'),
    header: value('header'),
    speaker: value('speaker'),
    wrap: Number(value('wrap')),
  };
  return {
    meta,
    blocks: body
      .trim()
      .split(/\n{2,}/)
      .map(blockOf),
  };
}

function blockOf(text: string): SampleBlock {
  const heading = /^(#+) (.*)$/.exec(text);
  if (heading) return { kind: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' };
  if (text.startsWith('- ')) return { kind: 'bullets', items: text.split('\n').map((line) => line.slice(2)) };
  if (text.startsWith('| ')) return tableOf(text);
  const numbered = /^(\d+)\. (.*)$/s.exec(text);
  if (numbered) return { kind: 'numbered', number: Number(numbered[1]), text: numbered[2] ?? '' };
  return { kind: 'paragraph', text };
}

function tableOf(text: string): SampleBlock {
  const [head = [], ...rows] = text.split('\n').map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
  return { kind: 'table', head, rows };
}
