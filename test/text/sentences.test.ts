import { describe, expect, it } from 'vitest';
import { readPlain } from '../../src/text/index.ts';

const split = (content: string) => {
  const doc = readPlain(content);
  return doc.sentences.map(({ start, end }) => content.slice(start, end));
};

/** Each line is a text; a bar stands where a new sentence begins. */
const SPLIT = [
  'The lakes are clean. |We will keep them so.',
  'We met on Jan. 25 in Strelsau. |It rained.',
  'H.E. the President of the U.S. Senate spoke. |He left at 5 p.m. |The others stayed.',
  'Mr. R. Rassendyll and Dr. Hentzau signed No. 5 of the list, e.g. the treaty.',
  'They went to the U.S. |However, the ministers stayed.',
  'The U.S. Department of Lakes will pay 2.5 million.',
  'Goods pay the U.S. Most Favoured Nation rate.',
  'She said “it is done.” |They agreed.',
  'We are done (Applause.) and go on.',
  'Good evening. |(Applause.) |Please sit down.',
  'Is it done? |Yes! |We think so… |Then we go on.',
  '“Is it done?” he asked.',
  'It was driven by trade…. |Ruritania leads.',
  'We agreed on it.12 |The rest is open.',
  'We agreed on it.[3] |The rest is open.',
  'The work ends by 2030.|We will report.',
  'Ruritania Ltd., Graustark Inc. and others took part.',
  'See www.example.org/a.b for more. |We will publish it.',
  'Trees, fish, etc. |The list is long.',
  '湖水很清。|我们将种树。',
  'Is the lake clean؟ |Yes.',
  'A sentence ends **here.** |*Another* begins.',
];

describe('sentences', () => {
  it.each(SPLIT)('%s', (marked) => {
    const parts = marked.split('|').map((part) => part.trim());
    expect(split(marked.replaceAll('|', ''))).toEqual(parts);
  });

  it('does not end at line ends of wrapped text', () => {
    const content =
      'The engineers of both lake towns will meet in the\nspring of each year and will report what they have\nfound to the ministers. They may\ncall others in.';
    expect(split(content)).toHaveLength(2);
  });

  it('keeps semicolons within a sentence', () => {
    expect(split('We will plant trees; we will count fish; and we will report.')).toHaveLength(1);
  });

  it('cuts what never ends into bounded parts, at white space and never within a character, and says so', () => {
    for (const unit of ['water ', '😀', 'w']) {
      const content = unit.repeat(50_001);
      const doc = readPlain(content);
      expect(doc.sentences.length).toBeGreaterThan(1);
      expect(doc.sentences.every(({ start, end }) => end - start <= 20_000)).toBe(true);
      expect(doc.sentences.every(({ start, end }) => content.slice(start, end).isWellFormed())).toBe(true);
      const covered = doc.sentences.reduce((sum, { start, end }) => sum + end - start, 0);
      expect(covered).toBeGreaterThan(content.length - 20);
      expect(doc.findings.map((finding) => finding.code)).toEqual(['sentence-long']);
    }
  });
});
