import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { TextDocument } from '../../../src/model/index.ts';
import { readPdf } from '../../../src/text/pdf/read-pdf.ts';
import { textResources } from '../../../src/world/text-resources.ts';
import { makePdf } from './make-pdf.ts';

const resources = textResources();

function codes(text: TextDocument): string[] {
  return text.findings.map((finding) => finding.code).filter((code) => code !== 'text-empty');
}

function pages(count: number, options: object = {}): Promise<Uint8Array> {
  return makePdf((pen) => {
    for (let i = 1; i <= count; i++) {
      if (i > 1) pen.addPage();
      pen.text(`Zenda kept its ${i} mills in good repair.`, 60, 90, { lineBreak: false });
    }
  }, options);
}

/** A grey square of one dot, as PNG. */
function dot(): Uint8Array {
  const chunk = (type: string, data: Uint8Array): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const out = Buffer.alloc(8 + data.length + 4);
    out.writeUInt32BE(data.length, 0);
    body.copy(out, 4);
    return out;
  };
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.from([0, 128]));
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

test('no bytes', async () => {
  const text = await readPdf(new Uint8Array(0), resources);
  expect(codes(text)).toEqual(['pdf-empty']);
  expect(text.content).toBe('');
});

test('no PDF at all', async () => {
  expect(codes(await readPdf(new TextEncoder().encode('%PDF-1.7 and nothing more'), resources))).toEqual([
    'pdf-broken',
  ]);
});

test('a password is needed', async () => {
  const text = await readPdf(await pages(1, { userPassword: 'rassendyll', ownerPassword: 'x' }), resources);
  expect(codes(text)).toEqual(['pdf-encrypted']);
});

test('a password for changes alone does not hinder reading', async () => {
  const text = await readPdf(await pages(1, { ownerPassword: 'rassendyll' }), resources);
  expect(codes(text)).toEqual([]);
  expect(text.content).toContain('Zenda');
});

test('cut in half: what is left of the pages is read, and it is said', async () => {
  const bytes = await pages(10);
  const text = await readPdf(bytes.slice(0, Math.floor(bytes.length * 0.6)), resources);
  expect(codes(text)).toContain('pdf-broken');
  expect(text.content).toContain('Zenda kept its 1 mills');
});

test('only the end is missing', async () => {
  const bytes = await pages(3);
  const text = await readPdf(bytes.slice(0, -30), resources);
  expect(codes(text)).toEqual(['pdf-broken']);
  expect(text.content).toContain('3 mills');
});

test('scanned pages are listed; empty pages are not', async () => {
  const image = dot();
  const bytes = await makePdf((pen) => {
    pen.text('The first page has words on it.', 60, 90, { lineBreak: false });
    for (let i = 2; i <= 5; i++) {
      pen.addPage();
      if (i !== 3) pen.image(image, 0, 0, { width: 500, height: 700 });
    }
  });
  const text = await readPdf(bytes, resources);
  expect(text.findings.find((finding) => finding.code === 'pdf-no-text')).toMatchObject({
    severity: 'warning',
    params: { pages: '2, 4-5', count: 3, of: 5 },
  });
});

test('a scan without any text is an error', async () => {
  const bytes = await makePdf((pen) => void pen.image(dot(), 0, 0, { width: 500, height: 700 }));
  const text = await readPdf(bytes, resources);
  expect(text.findings.find((finding) => finding.code === 'pdf-no-text')?.severity).toBe('error');
});

test('pages beyond the limit are not read, and it is said', async () => {
  const text = await readPdf(await pages(6), resources, { maxPages: 4 });
  expect(text.findings).toContainEqual(
    expect.objectContaining({ code: 'too-many-pages', params: { pages: 6, limit: 4 } }),
  );
  expect(text.content).toContain('its 4 mills');
  expect(text.content).not.toContain('its 5 mills');
});

test('one page that cannot be read does not stop the others', async () => {
  const bytes = await pages(3);
  const file = Buffer.from(bytes).toString('latin1');
  let seen = 0;
  const planted = file.replace(/\/Type \/Page\n/g, (found) => (++seen === 2 ? '/Type /Pane\n' : found));
  const text = await readPdf(new Uint8Array(Buffer.from(planted, 'latin1')), resources);
  expect(text.content).toContain('its 1 mills');
  expect(text.content).toContain('its 3 mills');
});
