import type { SampleBlock, SampleDocument } from './sample-document.ts';

/** A sample as plain text (UTF-8, LF), its lines folded at `meta.wrap` characters if that is not 0. */
export function toTxt({ meta, blocks }: SampleDocument): string {
  const head = [meta.title, meta.byline, meta.place].filter((line) => line !== '').join('\n');
  return `${[head, ...blocks.map((block) => blockText(block, meta.wrap))].join('\n\n')}\n`;
}

function blockText(block: SampleBlock, wrap: number): string {
  if (block.kind === 'bullets') return block.items.map((item) => fold(`- ${item}`, wrap, '  ')).join('\n');
  if (block.kind === 'numbered') return fold(`${block.number}. ${block.text}`, wrap, '');
  if (block.kind === 'table') return [block.head, ...block.rows].map((row) => row.join(' | ')).join('\n');
  return fold(block.text, wrap, '');
}

function fold(text: string, wrap: number, indent: string): string {
  if (wrap === 0) return text;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > wrap) {
      lines.push(line);
      line = `${indent}${word}`;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}
