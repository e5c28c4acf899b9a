import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { filesOf } from '../../samples/making/files-of.ts';
import { DOCUMENTS } from '../../samples/making/names.ts';
import { readSample } from '../../samples/making/sample-document.ts';
import { DIFFERENCE_KINDS, isExact } from '../../src/model/index.ts';
import { createGazetteer, readPartiesCsv } from '../../src/parties/index.ts';

const folder = join(import.meta.dirname, '../../samples/lake-compact');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const source = (name: string) => read(`source/${name}`);

describe('the files', () => {
  test('are what their sources make, byte for byte, on every run', async () => {
    const [once, again] = [await filesOf(source), await filesOf(source)];
    expect(once.length).toBe(21);
    for (const [index, [name, bytes]] of once.entries()) {
      expect(Buffer.compare(bytes, again[index]![1]), name).toBe(0);
      expect(Buffer.compare(bytes, readFileSync(join(folder, name))), `${name}: run npm run samples`).toBe(0);
    }
  });

  test.each(DOCUMENTS)('%s has the same text in all four formats', async (name) => {
    const pieces = piecesOf(name);
    expect(pieces.length).toBeGreaterThan(25);
    const texts = [read(`${name}.txt`), htmlText(`${name}.html`), await docxText(`${name}.docx`), pdfText(name)];
    for (const text of texts) {
      const squeezed = squeeze(text);
      expect(pieces.filter((piece) => !squeezed.includes(squeeze(piece)))).toEqual([]);
    }
  });

  test('the PDF breaks words at line ends and has running headers', () => {
    const lines = pdfLines('speech');
    expect(lines.filter((line) => /[a-z]-$/.test(line)).length).toBeGreaterThan(5);
    expect(lines.filter((line) => line === 'Office of the President of Ruritania').length).toBeGreaterThan(1);
  });
});

describe('the parties', () => {
  const { parties, findings } = readPartiesCsv(read('parties.csv'));
  const gazetteer = createGazetteer({ extra: parties });

  test('are read without findings, under codes that ISO 3166-1 leaves to users', () => {
    expect(findings).toEqual([]);
    expect(parties.length).toBe(8);
    for (const party of parties.filter(({ kind }) => kind === 'state')) {
      expect(party.code).toMatch(/^(?:Q[M-Z]|X[A-Z])[A-Z]$/);
      expect(createGazetteer().get(party.code)).toBeNull();
    }
  });

  test('are found in the texts, and the members of the Compact by date', () => {
    const text = read('communique.txt');
    const found = new Set(gazetteer.find(text).map((mention) => mention.code));
    expect([...found].sort()).toEqual(['Lake Bank', 'Lake Compact', 'QRU', 'WHO', 'XBN', 'XGK', 'XHV', 'XTV', 'XVM']);
    expect(gazetteer.membersAt('Lake Compact', '2024-05-16')).toEqual(['QRU', 'XGK', 'XVM', 'XTV', 'XBN']);
    expect(gazetteer.membersAt('Lake Compact', '2012')).toContain('XHV');
  });
});

describe('what is expected of them', () => {
  test.each(DOCUMENTS)('the coding of %s rests on its exact words, sentences in order', (name) => {
    const text = read(`${name}.txt`);
    let floor = 0;
    let units = 0;
    for (const line of read(`${name}.gold.jsonl`).trim().split('\n')) {
      const sentence = JSON.parse(line);
      expect(sentence.start).toBeGreaterThanOrEqual(floor);
      floor = sentence.end;
      expect(sentence.label === 'commitment').toBe(sentence.units.length > 0);
      for (const unit of sentence.units) {
        expect(isExact(text, { ...unit, exact: unit.quote })).toBe(true);
        for (const amount of unit.amount) expect(amount.value).toBeGreaterThan(0);
        units += 1;
      }
    }
    expect(units).toBeGreaterThan(25);
  });

  test('the checks rest on exact words of reports and sources, and no altered one lacks its difference', () => {
    const { checks } = JSON.parse(read('expected.json'));
    expect(checks.length).toBe(3);
    for (const check of checks) {
      const report = read(check.report);
      for (const row of [...check.quotes, ...check.figures]) {
        expect(isExact(report, { ...row.span, exact: row.exact ?? row.text })).toBe(true);
        if (row.source) expect(isExact(read(row.source.document), row.source)).toBe(true);
        expect(row.source === null).toBe(row.verdict === 'not-found');
        expect(row.differences.length > 0).toBe(['altered', 'changed'].includes(row.verdict));
        for (const difference of row.differences) expect(DIFFERENCE_KINDS).toContain(difference.kind);
      }
    }
    const kinds = checks.flatMap((check: { quotes: { differences: { kind: string }[] }[] }) =>
      check.quotes.flatMap((quote) => quote.differences.map((difference) => difference.kind)),
    );
    for (const kind of DIFFERENCE_KINDS.filter((each) => each !== 'unit' && each !== 'spelling'))
      expect(kinds).toContain(kind);
  });
});

function piecesOf(name: string): string[] {
  const { meta, blocks } = readSample(source(`${name}.md`));
  const texts = blocks.flatMap((block) => {
    if (block.kind === 'bullets') return block.items;
    return block.kind === 'table' ? [block.head, ...block.rows].flat() : [block.text];
  });
  return [meta.title, meta.byline, meta.place, ...texts];
}

function htmlText(name: string): string {
  const body = read(name)
    .replace(/^[\s\S]*<article>/, '')
    .replaceAll(/<[^>]*>/g, ' ');
  return body.replaceAll('&euro;', '€').replaceAll('&ndash;', '–').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

async function docxText(name: string): Promise<string> {
  return (await mammoth.extractRawText({ buffer: readFileSync(join(folder, name)) })).value;
}

/** The text of a PDF in the order in which it is set, without what its header and page number put between. */
function pdfText(name: string): string {
  const { header } = readSample(source(`${name}.md`)).meta;
  const lines = pdfLines(name);
  return lines.filter((line, index) => line !== header && lines[index - 1] !== header).join('\n');
}

/** The lines of a PDF as they are set. The samples' streams are not compressed: a line is an array of strings in hexadecimal. */
function pdfLines(name: string): string[] {
  const pdf = readFileSync(join(folder, `${name}.pdf`), 'latin1');
  return [...pdf.matchAll(/^\[(.*)\] TJ$/gm)].map(([, array = '']) => {
    const bytes = [...array.matchAll(/<([0-9a-f]*)>/g)].map(([, hex = '']) => hex).join('');
    return new TextDecoder('windows-1252').decode(Buffer.from(bytes, 'hex')).trim();
  });
}

/** A text without white space and hyphens, so that line ends do not matter. */
function squeeze(text: string): string {
  return text.replaceAll(/[\s-]+/g, '');
}
