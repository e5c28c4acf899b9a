import { expect, test } from 'vitest';
import { type Received, receive } from '../../src/intake/index.ts';
import { openReader, readInWorker } from '../../src/world/index.ts';
import { makePdf } from '../text/pdf/make-pdf.ts';

function received(name: string, bytes: Uint8Array): Received {
  return receive(bytes, { name, kind: 'file' });
}

function page(words: string): Promise<Uint8Array> {
  return makePdf((pen) => void pen.text(words, 60, 90, { lineBreak: false }));
}

/** A page whose content is one stream of spaces, packed so that little of it is in the file. */
async function bomb(megabytes: number): Promise<Uint8Array> {
  const { deflateSync } = await import('node:zlib');
  const packed = deflateSync(Buffer.alloc(megabytes * 2 ** 20, ' '), { level: 9 });
  const twice = deflateSync(packed, { level: 9 });
  const head = [
    '%PDF-1.4',
    '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj',
    '2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj',
    '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>\nendobj',
    `4 0 obj\n<< /Length ${twice.length} /Filter [/FlateDecode /FlateDecode] >>\nstream\n`,
  ];
  const tail = '\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 5 >>\nstartxref\n0\n%%EOF\n';
  return new Uint8Array(Buffer.concat([Buffer.from(head.join('\n'), 'latin1'), twice, Buffer.from(tail, 'latin1')]));
}

test('PDF and HTML are read in one thread, one after the other', async () => {
  const reader = openReader();
  const pdf = await page('The mills of Zenda were counted.');
  const html = new TextEncoder().encode('<!doctype html><title>x</title><p>The mills of Strelsau were not.</p>');
  const texts = await Promise.all([
    reader.read(received('a.pdf', pdf), pdf),
    reader.read(received('b.html', html), html),
    reader.read(received('a.pdf', pdf), pdf),
  ]);
  expect(texts[0].content).toContain('The mills of Zenda');
  expect(texts[1].content).toContain('The mills of Strelsau');
  expect(texts[2]).toEqual(texts[0]);
  expect(pdf.length).toBeGreaterThan(0);
  await reader.close();
});

test('plain text needs no thread', async () => {
  const reader = openReader({ timeoutMs: 1 });
  const bytes = new TextEncoder().encode('Graustark will paint its bridges.\n');
  expect((await reader.read(received('a.txt', bytes), bytes)).content).toBe('Graustark will paint its bridges.\n');
  await reader.close();
});

test('a reader that takes too long is stopped, and the next document is read', async () => {
  const bytes = await page('Slow.');
  const slow = await readInWorker(received('a.pdf', bytes), bytes, { timeoutMs: 1 });
  expect(slow.findings).toEqual([expect.objectContaining({ code: 'reader-too-slow', params: { seconds: 0.001 } })]);
  expect(slow.content).toBe('');
});

test('a small file that unpacks to much is stopped, and the next document is read', async () => {
  const reader = openReader({ memoryMb: 120, timeoutMs: 30_000 });
  const bytes = await bomb(250);
  expect(bytes.length).toBeLessThan(100_000);
  const stopped = await reader.read(received('bomb.pdf', bytes), bytes);
  expect(['reader-out-of-memory', 'reader-too-slow', 'reader-crashed']).toContain(stopped.findings[0]?.code);
  const next = await page('Whole.');
  expect((await reader.read(received('a.pdf', next), next)).content).toContain('Whole.');
  await reader.close();
});

test('a thread that is closed while it reads says so', async () => {
  const reader = openReader();
  const bytes = await page('Closed.');
  const reading = reader.read(received('a.pdf', bytes), bytes);
  await new Promise((resolve) => setTimeout(resolve, 20));
  await reader.close();
  expect((await reading).findings[0]?.code).toBe('reader-crashed');
});
