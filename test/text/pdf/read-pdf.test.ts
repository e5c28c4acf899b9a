import { expect, test } from 'vitest';
import { isSetAside, type TextDocument } from '../../../src/model/index.ts';
import { readPdf } from '../../../src/text/pdf/read-pdf.ts';
import { textResources } from '../../../src/world/text-resources.ts';
import { inOrder, sentences, wordsOf } from './invented-words.ts';
import { type Column, makePdf, type Pen, setWords } from './make-pdf.ts';

const resources = textResources();

function running(text: TextDocument): string[] {
  return text.blocks.filter((block) => !isSetAside(block)).map((block) => text.content.slice(block.start, block.end));
}

function kinds(text: TextDocument): string[] {
  return text.blocks.map((block) => block.kind);
}

/** Three pages in two columns under a title, with a running header and page numbers. */
async function threePages(paragraphs: readonly string[]): Promise<Uint8Array> {
  return makePdf((pen) => {
    let page = 0;
    let side = 1;
    const furniture = (): void => {
      page++;
      pen.fontSize(8).text('Graustark Gazette of Rivers', 60, 30, { lineBreak: false });
      pen.text(`Page ${page}`, 280, 810, { lineBreak: false }).fontSize(11);
    };
    const next = (): Column => {
      side = 1 - side;
      if (side === 0 && page > 0) pen.addPage();
      if (side === 0) furniture();
      const top = page === 1 ? 130 : 70;
      return { x: side === 0 ? 60 : 307, width: 228, top, bottom: 780 };
    };
    let column = next();
    pen
      .font('Times-Bold')
      .fontSize(20)
      .text('On the Upkeep of the Rivers and Harbours of Graustark', 60, 80, { lineBreak: false });
    pen.font('Times-Roman').fontSize(11);
    let y = column.top;
    for (const words of paragraphs) {
      [column, y] = setWords(pen, words, column, y, next);
      y += 6;
    }
  });
}

test('columns, title, headers and page numbers: words in order, paragraphs whole', async () => {
  const paragraphs = Array.from({ length: 24 }, (_, i) => sentences(8, i + 1));
  const text = await readPdf(await threePages(paragraphs), resources);
  const title = 'On the Upkeep of the Rivers and Harbours of Graustark';
  const [first, ...rest] = running(text);
  expect(first).toBe(title);
  expect(inOrder(wordsOf(paragraphs.join(' ')), wordsOf(rest.join('\n')))).toBeGreaterThanOrEqual(0.985);
  expect(rest.map((block) => wordsOf(block).join(' '))).toEqual(paragraphs);
  expect(text.content).toMatch(/[a-z]-\n[a-z]/);
  const aside = text.blocks.filter(isSetAside);
  const read = aside.map((block) => [block.kind, block.page, text.content.slice(block.start, block.end)]);
  expect(read).toContainEqual(['header', 2, 'Graustark Gazette of Rivers']);
  expect(read).toContainEqual(['page-number', 3, 'Page 3']);
  expect(Math.min(...aside.map((block) => block.start))).toBeGreaterThan(
    text.content.indexOf(paragraphs[23]!.slice(-12)),
  );
  expect(text.findings).toEqual([]);
});

test('each line has its place in points from the top left', async () => {
  const bytes = await makePdf((pen) => {
    pen.text('The bridge at Strelsau was painted twice.', 100, 200, { lineBreak: false });
    pen.text('Nobody remembers the colour.', 100, 213, { lineBreak: false });
  });
  const text = await readPdf(bytes, resources);
  expect(text.places.map((place) => text.content.slice(place.start, place.end))).toEqual([
    'The bridge at Strelsau was painted twice.',
    'Nobody remembers the colour.',
  ]);
  const [x, y, width, height] = text.places[0]!.box!;
  expect(x).toBeCloseTo(100, 0);
  expect(Math.abs(y - 200)).toBeLessThan(3);
  expect(width).toBeGreaterThan(150);
  expect(height).toBeCloseTo(11, 0);
  expect(text.places[0]!.page).toBe(1);
});

test('items keep their markers aside and know their depth', async () => {
  const bytes = await makePdf((pen) => {
    const lines: [string, number][] = [
      ['The council of Ruritania decided three things this year:', 60],
      ['•', 70],
      ['the first harbour will be dredged before the end of the winter and', 85],
      ['its wall will be raised', 85],
      ['–', 90],
      ['by half a metre in the east', 105],
      ['–', 90],
      ['by a whole metre in the west', 105],
      ['•', 70],
      ['the second will be closed', 85],
      ['(a) This one begins with a letter and goes on for a good while longer.', 60],
      ['(b) So does this one, which is the last.', 60],
    ];
    let y = 80;
    lines.forEach(([text, x], i) => {
      pen.text(text, x, y, { lineBreak: false });
      if (text.length > 1) y += lines[i + 1]?.[0].startsWith('(') ? 24 : 13;
    });
  });
  const text = await readPdf(bytes, resources);
  const items = text.blocks.filter((block) => block.kind === 'item');
  expect(items.map((item) => [item.marker, item.level])).toEqual([
    ['•', 0],
    ['–', 1],
    ['–', 1],
    ['•', 0],
    ['(a)', 0],
    ['(b)', 0],
  ]);
  const first = items[0]!;
  expect(text.content.slice(first.start, first.end)).toBe(
    'the first harbour will be dredged before the end of the winter and\nits wall will be raised',
  );
  expect(text.content).not.toContain('•');
});

test('headings by size and by weight, with levels', async () => {
  const bytes = await makePdf((pen) => {
    pen.fontSize(20).text('Of Bridges', 60, 60, { lineBreak: false }).fontSize(11);
    pen.font('Times-Bold').text('2. Stone bridges', 60, 100, { lineBreak: false }).font('Times-Roman');
    setWords(pen, sentences(6, 3), { x: 60, width: 400, top: 0, bottom: 900 }, 120, () => {
      throw new Error('full');
    });
  });
  const text = await readPdf(bytes, resources);
  expect(text.blocks.map((block) => [block.kind, block.level])).toEqual([
    ['heading', 1],
    ['heading', 2],
    ['paragraph', 0],
  ]);
  expect(text.content).toContain('2. Stone bridges');
});

test('a footnote does not cut the paragraph that it stands under', async () => {
  const words = sentences(60, 7);
  const bytes = await makePdf((pen) => {
    let page = 1;
    const next = (): Column => {
      page++;
      if (page === 2)
        pen.fontSize(8).text('1 A note on the state of the granaries.', 60, 770, { lineBreak: false }).fontSize(11);
      pen.addPage();
      return { x: 60, width: 450, top: 60, bottom: 740 };
    };
    setWords(pen, words, { x: 60, width: 450, top: 60, bottom: 740 }, 400, next);
  });
  const text = await readPdf(bytes, resources);
  expect(kinds(text)).toEqual(['paragraph', 'note']);
  expect(wordsOf(running(text)[0]!).join(' ')).toBe(words);
});

test('a table is read row by row', async () => {
  const rows = [
    ['Harbour', 'Ships', 'Year'],
    ['Strelsau', '140', '2021'],
    ['Zenda', '75', '2023'],
    ['Tolnau', '9', '2024'],
  ];
  const bytes = await makePdf((pen) => {
    for (const [i, row] of rows.entries()) {
      for (const [j, cell] of row.entries()) pen.text(cell, 60 + j * 120, 100 + i * 16, { lineBreak: false });
    }
  });
  const text = await readPdf(bytes, resources);
  expect(kinds(text)).toEqual(rows.flat().map(() => 'cell'));
  expect(running(text)).toEqual(rows.flat());
});

test('a wide cell close to its neighbour is parted from it where the column begins', async () => {
  const rows = [
    ['Harbour', '140', '2021'],
    ['Zenda', 'nine thousand', '2023'],
    ['Tolnau', '75', '2024'],
  ];
  const bytes = await makePdf((pen) => {
    const second = 160 + pen.widthOfString('nine thousand') + 10;
    for (const [i, row] of rows.entries()) {
      for (const [j, cell] of row.entries()) {
        pen.text(cell, [60, 160, second][j]!, 100 + i * 16, { lineBreak: false });
      }
    }
  });
  expect(running(await readPdf(bytes, resources))).toEqual(rows.flat());
});

test('ligatures and radicals become letters and ideographs', async () => {
  const { foldCharacters } = await import('../../../src/text/pdf/fold-characters.ts');
  expect(foldCharacters('o\uFB03ce of \u2F24\u2F29 and \u2ED3\uF0B7\u0000')).toBe('office of 大小 and 长•');
  expect(foldCharacters('plain é 大 €')).toBe('plain é 大 €');
});

test('the same bytes give the same text, and meta comes from the information dictionary', async () => {
  const info = { Title: 'The Ledger of Zenda', CreationDate: new Date('2023-03-04T12:00:00Z') };
  const draw = (pen: Pen): void => void pen.text('Nothing was promised here.', 60, 60, { lineBreak: false });
  const bytes = await makePdf(draw, { info });
  const buffer = Buffer.from(bytes);
  const [one, two] = [await readPdf(buffer, resources), await readPdf(buffer, resources)];
  expect(one).toEqual(two);
  expect(one.meta.title).toEqual({ value: 'The Ledger of Zenda', span: null, basis: 'pdf-info' });
  expect(one.meta.date).toEqual({ value: '2023-03-04', span: null, basis: 'pdf-info' });
  const unnamed = await readPdf(await makePdf(draw, { info: { Title: 'Microsoft Word - draft7.doc' } }), resources);
  expect(unnamed.meta.title?.basis).not.toBe('pdf-info');
});

test('turned text is kept and read after the upright', async () => {
  const bytes = await makePdf((pen) => {
    pen
      .save()
      .rotate(90, { origin: [500, 100] })
      .text('Turned words at the side', 500, 100, { lineBreak: false })
      .restore();
    pen.text('Upright words stand here and are more in number.', 60, 100, { lineBreak: false });
  });
  expect(running(await readPdf(bytes, resources))).toEqual([
    'Upright words stand here and are more in number.',
    'Turned words at the side',
  ]);
});
