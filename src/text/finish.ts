import type { Block, Finding, Place, Sentence, SourceMeta, TextDocument } from '../model/index.ts';
import { finding, isSetAside } from '../model/index.ts';
import { articlesOf } from './articles.ts';
import { frontMatter } from './front-matter.ts';
import { LONGEST_SENTENCE, sentencesOf } from './sentences.ts';

/** A block as a format reader delivers it: articles are found afterwards. */
export type FoundBlock = Omit<Block, 'article'>;

/**
 * Makes a document of what a format reader found: orders the blocks, finds articles, sentences, and a title and date where
 * the text states them (those in `meta` stand first). Offsets are UTF-16 code units of `content`. Only set-aside blocks may
 * lie inside others; of two other blocks that overlap the first keeps the common part. Findings are added, none removed.
 */
export function finishText(
  content: string,
  found: readonly FoundBlock[],
  places: readonly Place[] = [],
  meta: Partial<SourceMeta> = {},
  findings: readonly Finding[] = [],
): TextDocument {
  const blocks = inOrder(content, found).map((block) => ({ ...block, article: 0 }));
  const articles = articlesOf(content, blocks);
  for (const block of blocks)
    block.article = Math.max(
      0,
      articles.findLastIndex((article) => article.start <= block.start),
    );
  const sentences = sentencesOf(content, blocks);
  const front = frontMatter(content, blocks, articles);
  return {
    content,
    blocks,
    sentences,
    articles,
    places: [...places],
    meta: {
      title: meta.title ?? front.title,
      date: meta.date ?? front.date,
      publisher: meta.publisher ?? null,
      language: meta.language ?? null,
    },
    findings: [...findings, ...findingsOf(content, sentences)],
  };
}

/** What a reader of the text should know: that there is nothing to read, or that sentences are so long that they may be cut. */
function findingsOf(content: string, sentences: readonly Sentence[]): Finding[] {
  if (sentences.length === 0) return [finding('text-empty', 'warning', { characters: content.length })];
  const long = sentences.find((sentence) => sentence.end - sentence.start > LONGEST_SENTENCE / 2);
  if (!long) return [];
  return [finding('sentence-long', 'info', { longest: LONGEST_SENTENCE }, { start: long.start, end: long.end })];
}

/** Blocks by their start, within the content, those of running text apart from each other. */
function inOrder(content: string, found: readonly FoundBlock[]): FoundBlock[] {
  const sorted = found
    .map((block) => ({ ...block, start: Math.max(0, block.start), end: Math.min(content.length, block.end) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  const apart = sorted.map((block) => {
    if (isSetAside({ ...block, article: 0 })) return block;
    const start = Math.max(block.start, end);
    end = Math.max(end, block.end);
    return { ...block, start };
  });
  return apart.filter((block) => block.start < block.end).sort((a, b) => a.start - b.start || b.end - a.end);
}
