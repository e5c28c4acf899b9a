import type { Block, Finding, Place, SourceMeta, TextDocument } from '../../model/index.ts';

export function finishText(
  content: string,
  blocks: Block[],
  places: Place[],
  meta: SourceMeta,
  findings: Finding[],
): TextDocument {
  return {
    content,
    blocks,
    sentences: [],
    articles: [{ start: 0, end: content.length, title: null }],
    places,
    meta,
    findings,
  };
}
