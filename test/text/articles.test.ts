import { describe, expect, it } from 'vitest';
import { createReader, readPlain } from '../../src/text/index.ts';

const BODY =
  'the two governments signed an agreement on the lakes of the border. Engineers from both countries will meet there in the autumn. The newspapers of Strelsau wrote that nobody had expected it so soon, and that the fishermen of the eastern shore were glad of it.';

describe('articles', () => {
  it('are told apart where each item has a headline and starts afresh with a day', () => {
    const content = `Border News\n\nRuritania Signs Treaty on Clean Lakes\n\nOn May 5, ${BODY}\n\nGraustark Opens Academy of Fishing\n\nOn June 7, 2031, ${BODY}\n`;
    const doc = readPlain(content);
    const titles = doc.articles.map(({ title }) => title && content.slice(title.start, title.end));
    expect(titles).toEqual(['Ruritania Signs Treaty on Clean Lakes', 'Graustark Opens Academy of Fishing']);
    expect(doc.articles[0]?.start).toBe(0);
    expect(doc.articles.at(-1)?.end).toBe(content.length);
    expect(doc.blocks.map((block) => block.article)).toEqual([0, 0, 0, 1, 1]);
  });

  it('are one where a text has sections', () => {
    const content = `Joint Statement on the Lakes\n\nThe ministers met on May 5, 2031, and ${BODY}\n\nClean Water for Every Lake Town\n\nWe will go on: ${BODY}\n\nMore Fish for Every Lake Town\n\nOn May 5, we agreed that ${BODY}\n`;
    const doc = readPlain(content);
    expect(doc.articles).toHaveLength(1);
    expect(createReader(doc).block(0).text).toBe('Joint Statement on the Lakes');
    expect(doc.meta.title?.value).toBe('Joint Statement on the Lakes');
  });
});
