import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  DocumentDetail,
  DocumentList,
  DocumentPlaces,
  DocumentText,
  EntryDetail,
  EntryFacets,
  EntryList,
  FollowedList,
} from '../../apps/api/contract/index.ts';
import { isExact } from '../../src/model/index.ts';
import { spansOf } from '../../src/register/index.ts';
import { SAMPLES } from '../cli/run.ts';
import { ask, get } from './ask.ts';
import { FOUR, serveSamples, type TestServer } from './serving.ts';

let server: TestServer;
beforeAll(async () => {
  server = await serveSamples(FOUR);
});
afterAll(() => server.end());

const idOf = (file: string) =>
  createHash('sha256')
    .update(readFileSync(join(SAMPLES, file)))
    .digest('hex');

describe('documents', () => {
  test('are listed by date, in pages that follow from each other', async () => {
    const all = await get(server.port, '/v1/documents', DocumentList);
    expect(all.items.map(({ name }) => name)).toEqual([
      'white-paper.html',
      'speech.pdf',
      'communique.docx',
      'report-mirror.html',
    ]);
    expect([all.total, all.next]).toEqual([4, null]);
    expect(all.items.every(({ left, statements }) => left === statements)).toBe(true);
    const names: string[] = [];
    for (let next: string | null = '/v1/documents?limit=3'; next; ) {
      const page: DocumentList = await get(server.port, next, DocumentList);
      names.push(...page.items.map(({ name }) => name));
      next = page.next;
    }
    expect(names).toEqual(all.items.map(({ name }) => name));
  });

  test('one has its metadata, its findings in words, its readings', async () => {
    const page = await get(server.port, `/v1/documents/${idOf('white-paper.html')}`, DocumentDetail);
    expect(page).toMatchObject({ original: 'html', pages: null, statements: page.left, versions: [] });
    expect(page.findings.find(({ code }) => code === 'set-aside')?.says).toContain('are set aside');
    const pdf = await get(server.port, `/v1/documents/${idOf('speech.pdf')}`, DocumentDetail);
    expect(pdf.original).toBe('pdf');
    expect(pdf.pages).toBeGreaterThan(1);
    expect(pdf.runs).toHaveLength(1);
    expect(pdf.source.origin.name).toBe('speech.pdf');
  });

  test('the text has pages that hold what stands on them, and places with boxes', async () => {
    const id = idOf('speech.pdf');
    const { content, pages, sentences, blocks } = await get(server.port, `/v1/documents/${id}/text`, DocumentText);
    expect(pages.map(({ page }) => page)).toEqual([1, 2, 3].slice(0, pages.length));
    expect(sentences.every(({ start, end }) => end > start && end <= content.length)).toBe(true);
    expect(blocks.length).toBeGreaterThan(5);
    const { places } = await get(server.port, `/v1/documents/${id}/places?fromPage=2&toPage=2`, DocumentPlaces);
    expect(places.length).toBeGreaterThan(10);
    for (const { page, box, start, end } of places) {
      expect([page, box?.length]).toEqual([2, 4]);
      expect(start).toBeGreaterThanOrEqual(pages[1]!.start);
      expect(end).toBeLessThanOrEqual(pages[1]!.end);
    }
    const some = await get(server.port, `/v1/documents/${id}/places?start=100&end=101`, DocumentPlaces);
    expect(some.places.every(({ start, end }) => start < 101 && end > 100)).toBe(true);
  });

  test('the original comes back byte for byte, to be saved; a PDF may be shown', async () => {
    for (const [file] of FOUR) {
      const { bytes, headers } = await ask(server.port, `/v1/documents/${idOf(file)}/original`);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(idOf(file));
      expect(headers['content-disposition']).toBe(`attachment; filename="${file}"; filename*=UTF-8''${file}`);
    }
    const shown = await ask(server.port, `/v1/documents/${idOf('speech.pdf')}/original?inline=true`);
    expect(shown.headers).toMatchObject({ 'content-type': 'application/pdf' });
    expect(shown.headers['content-disposition']).toMatch(/^inline; /);
    const page = await ask(server.port, `/v1/documents/${idOf('white-paper.html')}/original?inline=true`);
    expect(page.headers['content-type']).toBe('application/octet-stream');
    expect(page.headers['content-disposition']).toMatch(/^attachment; /);
    const headers = { 'if-none-match': `"${idOf('speech.pdf')}"` };
    expect((await ask(server.port, `/v1/documents/${idOf('speech.pdf')}/original`, { headers })).status).toBe(304);
  });

  test('statements come in the order of the text, each span exact', async () => {
    const id = idOf('communique.docx');
    const { content } = await get(server.port, `/v1/documents/${id}/text`, DocumentText);
    const { items, total, next } = await get(server.port, `/v1/documents/${id}/statements`, EntryList);
    expect([items.length, next]).toEqual([total, null]);
    const starts = items.map(({ value }) => value.spans[0]!.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    const spans = items.flatMap(({ value }) => spansOf(value).map(({ span }) => span));
    expect(spans.every((span) => isExact(content, span))).toBe(true);
    expect((await get(server.port, `/v1/documents/${id}/followed`, FollowedList)).items).toEqual([]);
  });
});

describe('an HTML document made safe', () => {
  test('has every word of the text at its place, and nothing that acts', async () => {
    const id = idOf('white-paper.html');
    const { text: page, headers } = await ask(server.port, `/v1/documents/${id}/page`);
    const { content } = await get(server.port, `/v1/documents/${id}/text`, DocumentText);
    const spans = [...page.matchAll(/<span data-start="(\d+)" data-end="(\d+)">([^<]*)<\/span>/g)];
    expect(spans.length).toBeGreaterThan(20);
    for (const [, start, end, words] of spans) {
      const read = words!.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
      expect(read).toBe(content.slice(Number(start), Number(end)));
    }
    const covered = spans.reduce((sum, [, start, end]) => sum + Number(end) - Number(start), 0);
    expect(covered).toBeGreaterThan(content.replace(/\s+/g, '').length);
    expect(headers['content-security-policy']).toMatch(/default-src 'none'; sandbox allow-same-origin/);
    expect((await ask(server.port, `/v1/documents/${idOf('speech.pdf')}/page`)).status).toBe(404);
  });
});

describe('entries', () => {
  test('a query narrows, pages follow from each other forwards and back, and the facets count what it leaves', async () => {
    const query = 'kind=commitment&promisor=QRU';
    const all = await get(server.port, `/v1/entries?${query}&limit=1000`, EntryList);
    expect(all.items.length).toBe(all.total);
    expect(
      all.items.every(({ value }) => value.kind === 'commitment' && value.promisor.some(({ code }) => code === 'QRU')),
    ).toBe(true);
    const ids: string[] = [];
    let last: EntryList | null = null;
    for (let next: string | null = `/v1/entries?${query}&limit=7`; next; ) {
      last = await get(server.port, next, EntryList);
      ids.push(...last.items.map(({ id }) => id));
      next = last.next;
    }
    expect(ids).toEqual(all.items.map(({ id }) => id));
    const before = await get(server.port, last!.previous!, EntryList);
    expect(before.items.map(({ id }) => id)).toEqual(
      ids.slice(ids.length - last!.items.length - 7, ids.length - last!.items.length),
    );
    const from = await get(server.port, `/v1/entries?${query}&at=5&limit=3`, EntryList);
    expect([from.at, from.items.map(({ id }) => id)]).toEqual([5, ids.slice(5, 8)]);
    const { total, facets } = await get(server.port, `/v1/entries/facets?${query}`, EntryFacets);
    expect(total).toBe(all.total);
    const areas = new Map(facets.area.values.map(({ value, count }) => [value, count]));
    const counted = Map.groupBy(all.items, ({ value }) => value.area ?? '');
    expect(areas).toEqual(new Map([...areas.keys()].map((area) => [area, counted.get(area as 'Health')?.length ?? 0])));
  });

  test('filters hold together; words, dates, deadlines and amounts are looked at', async () => {
    const found = async (query: string) => (await get(server.port, `/v1/entries?${query}&limit=1000`, EntryList)).items;
    expect((await found('q=households')).every(({ value }) => /household/i.test(JSON.stringify(value)))).toBe(true);
    expect((await found('q=households')).length).toBeGreaterThan(0);
    expect(await found('q=households&promisor=QRU&from=2025')).toEqual([]);
    const due = await found('dueFrom=2030&dueTo=2030');
    expect(due.length).toBeGreaterThan(0);
    expect(due.every(({ value }) => value.deadline?.edtf?.includes('2030'))).toBe(true);
    const money = await found('currency=EUR&amountMin=1000000&sort=amount&order=desc');
    const largest = money.map(({ value }) =>
      Math.max(
        ...value.amounts.filter(({ currency }) => currency === 'EUR').map((amount) => amount.max ?? amount.value),
      ),
    );
    expect(largest.every((value) => value >= 1_000_000)).toBe(true);
    expect(largest).toEqual([...largest].sort((a, b) => b - a));
    expect((await found('kind=call&kind=proposal')).every(({ value }) => value.kind !== 'commitment')).toBe(true);
  });

  test('one has its paragraph, what stands around it, and why it is what it is', async () => {
    const { items } = await get(server.port, `/v1/entries?document=${idOf('speech.pdf')}&kind=commitment`, EntryList);
    for (const { id, value } of items.slice(0, 12)) {
      const { entry, paragraph, explanation } = await get(server.port, `/v1/entries/${id}`, EntryDetail);
      expect(entry.revision).toBe(0);
      const { start, content } = paragraph!;
      for (const span of value.spans) expect(content.slice(span.start - start, span.end - start)).toBe(span.exact);
      expect(explanation.rule.says.length).toBeGreaterThan(5);
      expect(explanation.checkable.tests.length).toBeGreaterThan(0);
    }
  });

  test('a citation leads back to the words and the entry', async () => {
    const { items } = await get(server.port, `/v1/entries?document=${idOf('speech.pdf')}&limit=1`, EntryList);
    const [entry] = items;
    const cite = (format: string) => ask(server.port, `/v1/entries/${entry!.id}/cite?format=${format}`);
    const plain = await cite('plain');
    expect(plain.text).toContain(entry!.document.title);
    expect(plain.text).toContain(entry!.id);
    const bibtex = await cite('bibtex');
    expect(bibtex.headers['content-type']).toBe('application/x-bibtex; charset=utf-8');
    expect(bibtex.text).toMatch(/^@misc\{servanda-[0-9a-f-]+,\n(?: {2}[a-z]+ = \{.*\},?\n)+\}\n$/);
    const ris = await cite('ris');
    expect(
      ris.text
        .split('\r\n')
        .filter((line) => line !== '')
        .every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line)),
    ).toBe(true);
    expect(ris.text).toMatch(/^TY {2}- GOVDOC\r\n[\s\S]*ER {2}- \r\n$/);
    expect((await cite('mla')).status).toBe(400);
  });

  test('a table of a query has a row for each entry', async () => {
    const { text, headers } = await ask(server.port, '/v1/entries.csv?kind=commitment');
    const { total } = await get(server.port, '/v1/entries?kind=commitment&limit=1', EntryList);
    expect(headers['content-type']).toContain('text/csv');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    const rows = text
      .slice(1)
      .split('\r\n')
      .filter((row) => row !== '');
    expect(rows).toHaveLength(total! + 1);
    expect(rows[0]).toMatch(/^id,status,reviewed,/);
  });
});

describe('reads that were done before', () => {
  test.each(['/v1/about', '/v1/documents', '/v1/entries?limit=5', '/v1/overview', '/v1/parties', '/v1/openapi.json'])(
    '%s answers 304 to its own tag',
    async (path) => {
      const first = await ask(server.port, path);
      const tag = String(first.headers.etag);
      const again = await ask(server.port, path, { headers: { 'if-none-match': `"other", W/${tag}` } });
      expect([again.status, again.text, again.headers.etag]).toEqual([304, '', tag]);
      expect((await ask(server.port, path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
    },
  );
});
