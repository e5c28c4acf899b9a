import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { describe, expect, test } from 'vitest';
import { receive } from '../../src/intake/index.ts';
import type { TextDocument } from '../../src/model/index.ts';
import { readDocx } from '../../src/text/docx/read-docx.ts';
import { readHtml } from '../../src/text/html/read-html.ts';
import { zipOf } from '../intake/zip-writer.ts';

const said = (doc: TextDocument): unknown[] =>
  doc.blocks.map(({ kind, level, marker, start, end }) => [kind, level, marker, doc.content.slice(start, end)]);
const findings = (doc: TextDocument): unknown[] =>
  doc.findings.filter(({ code }) => code !== 'text-empty').map(({ code, params }) => ({ code, params }));

const item = (text: string, level = 0, reference = 'numbers'): Paragraph =>
  new Paragraph({ text, numbering: { reference, level } });
const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });

const speech = new Document({
  title: 'Bridge & road',
  numbering: {
    config: [
      { reference: 'numbers', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] },
      { reference: 'bullets', levels: [0, 1].map((level) => ({ level, format: LevelFormat.BULLET, text: '•' })) },
    ],
  },
  footnotes: { 1: { children: [new Paragraph('In crowns of 2030.')] } },
  sections: [
    {
      children: [
        new Paragraph({ text: 'Speech of the minister', heading: HeadingLevel.TITLE }),
        new Paragraph({ text: 'What we will do', heading: HeadingLevel.HEADING_1 }),
        new Paragraph({
          children: [
            new TextRun('We will pay '),
            new TextRun({ text: '5 million', bold: true }),
            new TextRun(' crowns'),
            new FootnoteReferenceRun(1),
            new TextRun(' in three years.'),
          ],
        }),
        new Paragraph({ children: [new TextRun('First line'), new TextRun({ text: 'second line', break: 1 })] }),
        item('A road', 0, 'bullets'),
        item('with two lanes', 1, 'bullets'),
        item('Give 1.5 million.'),
        item('Build it.'),
        new Table({
          rows: [
            new TableRow({ children: [cell('Year'), cell('Sum')] }),
            new TableRow({ children: [cell('2031'), cell('5')] }),
          ],
        }),
        new Paragraph({
          children: [
            new ExternalHyperlink({ link: 'http://192.0.2.1/x', children: [new TextRun('中亚 🇰🇿 שלום e\u0301')] }),
          ],
        }),
      ],
    },
  ],
});

describe('a document', () => {
  test('gives its blocks in order, with places, title and notes', async () => {
    const bytes = await Packer.toBuffer(speech);
    expect(receive(bytes, { name: 'a.docx', kind: 'file' }).source.findings).toEqual([]);
    const doc = await readDocx(bytes);
    expect(said(doc)).toEqual([
      ['heading', 1, null, 'Speech of the minister'],
      ['heading', 1, null, 'What we will do'],
      ['paragraph', 0, null, 'We will pay 5 million crowns in three years.'],
      ['paragraph', 0, null, 'First line\nsecond line'],
      ['item', 0, '•', 'A road'],
      ['item', 1, '•', 'with two lanes'],
      ['item', 0, '1.', 'Give 1.5 million.'],
      ['item', 0, '2.', 'Build it.'],
      ['cell', 0, null, 'Year'],
      ['cell', 0, null, 'Sum'],
      ['cell', 0, null, '2031'],
      ['cell', 0, null, '5'],
      ['paragraph', 0, null, '中亚 🇰🇿 שלום e\u0301'],
      ['note', 0, null, 'In crowns of 2030.'],
    ]);
    expect(doc.meta.title).toEqual({ value: 'Bridge & road', span: null, basis: 'docx:title' });
    expect(doc.meta.date).toBeNull();
    expect(doc.places.every(({ element, source }) => element !== null && source === null)).toBe(true);
    expect(await readDocx(bytes)).toEqual(doc);
  });

  test('numbers its items as a word processor does, over headings and through levels', async () => {
    const levels = [
      { level: 0, format: LevelFormat.DECIMAL, text: '%1.', start: 4 },
      { level: 1, format: LevelFormat.LOWER_LETTER, text: '(%2)' },
      { level: 2, format: LevelFormat.LOWER_ROMAN, text: '%1.%2.%3' },
    ];
    const children = [
      item('Four.', 0),
      item('Sub.', 1),
      item('Sub.', 1),
      new Paragraph({ text: 'Heading', heading: HeadingLevel.HEADING_2 }),
      item('Bullet', 0, 'bullets'),
      item('Five.', 0),
      item('Sub.', 1),
      item('Deep.', 2),
    ];
    const bullets = [{ level: 0, format: LevelFormat.BULLET, text: '•' }];
    const config = [
      { reference: 'numbers', levels },
      { reference: 'bullets', levels: bullets },
    ];
    const doc = await readDocx(
      await Packer.toBuffer(new Document({ numbering: { config }, sections: [{ children }] })),
    );
    expect(doc.blocks.map(({ marker }) => marker)).toEqual(['4.', '(a)', '(b)', null, '•', '5.', '(a)', '5.a.i']);
  });

  test('gives the same content as the same text in HTML', async () => {
    const paragraphs = ['We will build a bridge.', 'Ruritania will pay for it, and Graustark will not.'];
    const bytes = await Packer.toBuffer(
      new Document({
        sections: [
          {
            children: [
              new Paragraph({ text: 'Bridge', heading: HeadingLevel.HEADING_1 }),
              ...paragraphs.map((text) => new Paragraph(text)),
            ],
          },
        ],
      }),
    );
    const docx = await readDocx(bytes);
    const html = await readHtml(`<h1>Bridge</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`);
    expect(docx.content).toBe(html.content);
    expect(docx.blocks).toEqual(html.blocks);
    expect(docx.sentences).toEqual(html.sentences);
  });
});

const MAIN = 'word/document.xml';
const RELATIONS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship
  Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml"
  ContentType="application/xml"/></Types>`;
const xml = (inner: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inner}</w:body></w:document>`;
const docx = (parts: Record<string, string | Uint8Array>, claim?: number): Uint8Array =>
  zipOf({ '[Content_Types].xml': TYPES, '_rels/.rels': RELATIONS, ...parts }, claim);

describe('hostile files', () => {
  const spaces = Buffer.alloc(60_000_000, 32);

  test('a bomb is told by what it declares, before anything is unpacked', async () => {
    const bytes = docx({ [MAIN]: spaces });
    expect(bytes.length).toBeLessThan(80_000);
    const before = process.memoryUsage().arrayBuffers;
    const doc = await readDocx(bytes);
    expect(findings(doc)).toMatchObject([{ code: 'zip-bomb', params: { limit: 40_000_000 } }]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(30_000_000);
  });

  test('a bomb that lies about its size is told by what comes out', async () => {
    const doc = await readDocx(docx({ [MAIN]: spaces }, 1000));
    expect(findings(doc)).toMatchObject([{ code: 'zip-bomb' }]);
  });

  test('pictures are never unpacked, however large', async () => {
    const bytes = docx({ [MAIN]: xml('<w:p><w:r><w:t>We will.</w:t></w:r></w:p>'), 'word/media/a.png': spaces });
    expect(said(await readDocx(bytes))).toEqual([['paragraph', 0, null, 'We will.']]);
  });

  test('too many parts', async () => {
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`word/p${i}.xml`, '<a/>']));
    const doc = await readDocx(docx({ [MAIN]: xml(''), ...many }), { maxUnpacked: 1e6, maxEntries: 20 });
    expect(findings(doc)).toEqual([{ code: 'zip-bomb', params: { entries: 53, limit: 20 } }]);
  });

  test('cut off, damaged, protected', async () => {
    const bytes = Buffer.from(await Packer.toBuffer(speech));
    const cut = bytes.subarray(0, bytes.length >> 1);
    expect(receive(cut, { name: 'a.docx', kind: 'file' }).source.mediaType).toMatch(/wordprocessingml/);
    expect(findings(await readDocx(cut))).toEqual([{ code: 'zip-broken', params: {} }]);
    const good = docx({ [MAIN]: xml('<w:p/>'.repeat(100)) });
    const damaged = Buffer.from(good);
    damaged.fill(0xff, damaged.indexOf(MAIN) + MAIN.length, damaged.indexOf(MAIN) + MAIN.length + 20);
    expect(findings(await readDocx(damaged))).toEqual([{ code: 'zip-broken', params: { part: MAIN } }]);
    const locked = Buffer.from(good);
    for (let at = locked.indexOf('PK\x01\x02'); at >= 0; at = locked.indexOf('PK\x01\x02', at + 4))
      locked[at + 8]! |= 1;
    expect(findings(await readDocx(locked))).toEqual([{ code: 'encrypted', params: {} }]);
  });

  test('not a document inside', async () => {
    for (const parts of [{ [MAIN]: 'no xml' }, { [MAIN]: '' }, { [MAIN]: '<a/>' }, { 'word/other.xml': xml('') }]) {
      expect(findings(await readDocx(docx(parts)))).toMatchObject([{ code: 'docx-broken' }]);
    }
    for (const bytes of [new Uint8Array(), Buffer.from('PK\x03\x04'), Buffer.alloc(2000, 7)]) {
      expect(findings(await readDocx(bytes))).toMatchObject([{ code: 'zip-broken' }]);
    }
  });

  test('nested without end, and entities that multiply', async () => {
    const deep = xml(`${'<w:sdt><w:sdtContent>'.repeat(20_000)}${'</w:sdtContent></w:sdt>'.repeat(20_000)}`);
    expect((await readDocx(docx({ [MAIN]: deep }))).blocks).toEqual([]);
    const lol = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "${'x'.repeat(1000)}">${'bcdefghij'
      .split('')
      .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghi'[i]};`.repeat(10)}">`)
      .join('')}]>`;
    const bytes = docx({
      [MAIN]: lol + xml('<w:p><w:r><w:t>&j;</w:t></w:r></w:p>').replace('<?xml version="1.0"?>', ''),
    });
    expect((await readDocx(bytes)).content.length).toBeLessThan(100);
  });
});
