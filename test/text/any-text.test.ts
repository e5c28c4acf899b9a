import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSetAside, TextDocument } from '../../src/model/index.ts';
import { createReader, finishText, readPlain } from '../../src/text/index.ts';

const PIECES = [
  'We will plant trees',
  'by 2031',
  '. ',
  '.',
  '\n',
  '\n\n',
  '\r\n',
  '\f',
  '\t',
  '- ',
  '1. ',
  '(a) ',
  '**',
  '*',
  '# ',
  '|',
  '[',
  '](http://x)',
  '<sup>',
  '</sup>',
  '<!-- ',
  '-->',
  '\\',
  '-\n',
  '“',
  '”',
  ' ',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '…',
  '湖。',
  '😀',
  '\ud83d',
  'ﬁ',
  'é',
  'e\u0301',
  'U.S. ',
  '12',
  '&amp;',
  '> ',
  '---',
  'A B',
  'شكرا',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('any text', () => {
  it('is kept as it is, with blocks and sentences in range, in order and apart', () => {
    fc.assert(
      fc.property(text, (content) => {
        const doc = readPlain(content);
        expect(doc.content).toBe(content);
        expect(TextDocument.safeParse(doc).success).toBe(true);
        let end = 0;
        for (const block of doc.blocks) {
          expect(block.start).toBeLessThan(block.end);
          expect(block.end).toBeLessThanOrEqual(content.length);
          if (block.marker !== null) expect(content.slice(block.start, block.end)).toContain(block.marker);
          if (isSetAside(block)) continue;
          expect(block.start).toBeGreaterThanOrEqual(end);
          end = block.end;
        }
        end = 0;
        for (const sentence of doc.sentences) {
          const block = doc.blocks[sentence.block]!;
          expect(sentence.start).toBeGreaterThanOrEqual(Math.max(end, block.start));
          expect(sentence.start).toBeLessThan(sentence.end);
          expect(sentence.end).toBeLessThanOrEqual(block.end);
          end = sentence.end;
        }
        let article = 0;
        for (const { start, end: to } of doc.articles) {
          expect(start).toBe(article);
          article = to;
        }
        expect(article).toBe(content.length);
      }),
      { numRuns: 1500 },
    );
  });

  it('is read with every character mapped to one of the text, in order', () => {
    fc.assert(
      fc.property(text, fc.nat(200), fc.nat(200), (content, a, b) => {
        const doc = readPlain(content);
        const reader = createReader(doc);
        const readings = [
          reader.range(Math.min(a, b), Math.max(a, b)),
          ...doc.sentences.map((_, i) => reader.sentence(i)),
        ];
        for (const reading of readings) {
          let before = -1;
          for (let i = 0; i < reading.text.length; i++) {
            const at = reading.at(i);
            expect(at).toBeGreaterThanOrEqual(Math.max(0, before));
            expect(at).toBeLessThan(content.length);
            before = at;
          }
          const span = reading.span(0, reading.text.length);
          expect(content.slice(span.start, span.end)).toBe(span.exact);
          expect(reading.text).not.toMatch(/^\s|\s\s|\s$|\n/);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('gives the same document twice', () => {
    fc.assert(
      fc.property(text, (content) => {
        expect(JSON.stringify(readPlain(content))).toBe(JSON.stringify(readPlain(content)));
      }),
    );
  });

  it('may come with blocks that overlap or lie outside: they are put in order', () => {
    const block = { kind: 'paragraph' as const, level: 0, marker: null, page: null };
    const doc = finishText('One. Two. Three.', [
      { ...block, start: 5, end: 99 },
      { ...block, start: 0, end: 9 },
      { ...block, start: 4, end: 4 },
    ]);
    expect(doc.blocks.map(({ start, end }) => [start, end])).toEqual([
      [0, 9],
      [9, 16],
    ]);
    expect(doc.sentences.map(({ start, end }) => doc.content.slice(start, end))).toEqual(['One.', 'Two.', 'Three.']);
  });
});
