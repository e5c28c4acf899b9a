import { lastMark } from './edges.ts';
import type { FoundBlock } from './finish.ts';

/**
 * Items behind a numbered item that ends in a colon stand inside it if they are marked otherwise, though many word
 * processors and pages write them as a list of its own at the same level. Their levels, and those of what stands inside them,
 * are one more.
 */
export function nestItems(content: string, blocks: readonly FoundBlock[]): FoundBlock[] {
  let over: FoundBlock | null = null;
  return blocks.map((block) => {
    if (isAside(block)) return block;
    if (over !== null && isInside(block, over)) return { ...block, level: block.level + 1 };
    const opens = styleOf(block) !== 'bullet' && lastMark(content, block.start, block.end) === ':';
    over = block.kind === 'item' && opens ? block : null;
    return block;
  });
}

function isInside(block: FoundBlock, over: FoundBlock): boolean {
  return (
    block.kind === 'item' &&
    (block.level > over.level || (block.level === over.level && styleOf(block) !== styleOf(over)))
  );
}

function styleOf({ marker }: FoundBlock): 'digit' | 'letter' | 'bullet' {
  if (/[0-9]/.test(marker ?? '')) return 'digit';
  return /^\(?\p{L}{1,4}[.)]/u.test(marker ?? '') ? 'letter' : 'bullet';
}

/** What a page break puts between a lead-in and its list. */
function isAside({ kind }: FoundBlock): boolean {
  return kind === 'header' || kind === 'footer' || kind === 'page-number' || kind === 'note';
}
