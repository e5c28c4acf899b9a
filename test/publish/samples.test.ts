import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { parquetReadObjects } from 'hyparquet';
import { JSDOM } from 'jsdom';
import jsonldLibrary from 'jsonld';
import { convertIcsCalendar } from 'ts-ics';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openEdition } from '../../apps/cli/exporting/edition.ts';
import { Statement } from '../../src/model/index.ts';
import { BYTE_FORMATS, type Edition, FOLDER_FORMATS, FORMATS, readCsv } from '../../src/publish/index.ts';
import { FOUR, serveSamples, type TestServer } from '../api/serving.ts';
import { Collection } from './annotation-rules.ts';
import { DataPackage } from './datapackage-rules.ts';
import { written } from './invented-edition.ts';

/** Every export of the four sample documents, held against the rules of its form. */
let server: TestServer;
let edition: Edition;
let count: number;
beforeAll(async () => {
  server = await serveSamples(FOUR);
  const flags = { publisher: 'Lake Institute', publisherRef: 'XX-LAKE-1', publisherType: '80', licence: 'CC-BY-4.0' };
  const base = 'https://pledges.example/';
  const query = { kinds: ['commitment'], statuses: ['proposed' as const] };
  edition = openEdition(server.services.store, query, { ...flags, base, title: 'The lake' }).edition;
  count = 0;
  for await (const _ of edition.entries()) count += 1;
});
afterAll(() => server.end());

const exported = (name: string) => written(FORMATS.find((each) => each.name === name)!, edition);
const rules = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Errors: where there is no xmllint nothing is held against anything, and the test says so. */
function xmllint(input: string, schema: string): string {
  const run = spawnSync('xmllint', ['--noout', '--relaxng', rules(schema), '-'], { input, encoding: 'utf8' });
  if (run.error) throw new Error(`xmllint is missing; "bash test/setup.sh" installs it (${run.error.message})`);
  return run.stderr.trim();
}

async function folder(name: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const put = async (path: string, chunks: AsyncIterable<string>) => {
    let all = '';
    for await (const chunk of chunks) all += chunk;
    files.set(path, all);
    return { bytes: Buffer.byteLength(all), sha256: createHash('sha256').update(all).digest('hex') };
  };
  await FOLDER_FORMATS.find((each) => each.name === name)!.write(edition, put, []);
  return files;
}

const noNetwork = (contexts: Record<string, object> = {}) => ({
  documentLoader: async (url: string) => {
    if (!(url in contexts)) throw new Error(`asked for ${url}`);
    return { contextUrl: undefined, documentUrl: url, document: { '@context': contexts[url] } } as never;
  },
});

describe('of the samples', () => {
  it('JSON Lines and CSV have every commitment, each a statement of the model', async () => {
    expect(count).toBeGreaterThan(10);
    const lines = (await exported('jsonl')).trimEnd().split('\n');
    expect(lines).toHaveLength(count);
    for (const line of lines) Statement.parse(JSON.parse(line));
    expect(readCsv(await exported('csv'))).toHaveLength(count + 1);
  });

  it('Parquet has them too', async () => {
    const parts: Uint8Array[] = [];
    for await (const part of BYTE_FORMATS[0]!.write(edition)) parts.push(part);
    const rows = await parquetReadObjects({ file: new Uint8Array(Buffer.concat(parts)).buffer });
    expect(rows).toHaveLength(count);
    for (const row of rows) Statement.parse(row.statement);
  });

  it('IATI and RSS are valid', async () => {
    expect(xmllint(await exported('iati'), './iati/activities.rng')).toBe('- validates');
    const feed = await exported('rss');
    expect(xmllint(feed, './rss/feed.rng')).toBe('- validates');
    expect(feed.match(/<item>/g)).toHaveLength(count);
    for (const [flaw, instead] of [
      [/<guid[^>]*>/, '<guid>'],
      ['<channel>', '<channel><title>twice</title>'],
      [/<pubDate>[^<]+/, '<pubDate>2024-05-06'],
      ['version="2.0"', 'version="2"'],
      [/<link>[^<]+/, '<link>'],
    ] as const)
      expect(xmllint(feed.replace(flaw, instead), './rss/feed.rng')).toContain('fails');
  });

  it('W3C annotations are those of the recommendation', async () => {
    const collection = JSON.parse(await exported('w3c'));
    expect(Collection.parse(collection)).toEqual(collection);
    expect(collection.total).toBe(count);
    const [first] = collection.first.items;
    for (const flaw of [{ motivation: 'thinking' }, { id: 'no address' }, { target: { selector: [] } }, { body: [] }])
      expect(
        Collection.safeParse({
          ...collection,
          total: 1,
          first: { ...collection.first, items: [{ ...first, ...flaw }] },
        }).success,
      ).toBe(false);
  });

  it('JSON-LD and Croissant are expanded by a library, and every name in them is known', async () => {
    const graph = await jsonldLibrary.expand(JSON.parse(await exported('jsonld')), noNetwork());
    const commitments = graph.filter((node) => JSON.stringify(node['@type'] ?? '').includes('Commitment'));
    expect(commitments).toHaveLength(count);
    const croissant = JSON.parse((await folder('croissant')).get('croissant.json')!);
    const [dataset] = await jsonldLibrary.expand(croissant, noNetwork());
    expect(dataset!['http://purl.org/dc/terms/conformsTo']).toMatchObject([
      { '@value': 'http://mlcommons.org/croissant/1.1' },
    ]);
    for (const name of ['name', 'description', 'license', 'url', 'creator', 'distribution'])
      expect(dataset![`https://schema.org/${name}`], name).toBeDefined();
    const sets = dataset!['http://mlcommons.org/croissant/recordSet'] as Record<string, { length: number }>[];
    expect(sets).toHaveLength(2);
    for (const set of sets) expect(set['http://mlcommons.org/croissant/field']!.length).toBeGreaterThan(5);
  });

  it('the Data Package is as the standard says', async () => {
    const descriptor = JSON.parse((await folder('datapackage')).get('datapackage.json')!);
    expect(DataPackage.parse(descriptor)).toEqual(descriptor);
    const [table, ...others] = descriptor.resources;
    const withTable = (more: object) => ({ ...descriptor, resources: [{ ...table, ...more }, ...others] });
    const { fields } = table.schema;
    for (const flawed of [
      { ...descriptor, name: 'A Register' },
      { ...descriptor, resources: [] },
      { ...descriptor, licences: descriptor.licenses },
      withTable({ path: '../commitments.csv' }),
      withTable({ path: '/commitments.csv' }),
      withTable({ hash: 'abc' }),
      withTable({ name: 'documents' }),
      withTable({ schema: { ...table.schema, fields: [...fields, fields[0]] } }),
      withTable({ schema: { ...table.schema, primaryKey: ['nothing'] } }),
      withTable({ schema: { ...table.schema, fields: [{ ...fields[0], type: 'text' }] } }),
      { ...descriptor, resources: [table] },
    ])
      expect(DataPackage.safeParse(flawed).success).toBe(false);
  });

  it('iCalendar is read by a library, a day for each deadline', async () => {
    const text = await exported('ics');
    const { events = [], version, prodId } = convertIcsCalendar(undefined, text);
    expect([version, prodId]).toEqual(['2.0', expect.stringContaining('servanda')]);
    expect(events.length).toBeGreaterThan(3);
    const ids = new Set<string>();
    for await (const entry of edition.entries()) ids.add(`${entry.id}@servanda`);
    for (const { uid, summary, start, stamp, url } of events) {
      expect(ids.delete(uid)).toBe(true);
      expect(summary).not.toBe('');
      expect(start).toMatchObject({ type: 'DATE' });
      expect(stamp.date.getTime()).not.toBeNaN();
      expect(url).toContain('https://pledges.example/commitments/');
    }
  });

  it('annotations are read back by another library, to the very words', async () => {
    const { first } = JSON.parse(await exported('w3c'));
    const read = await openRecogito();
    let sources = 0;
    for await (const document of edition.documents()) {
      const text = (await edition.text(document.id)) ?? '';
      const own = first.items.filter((item: Item) =>
        [item.target].flat().some(({ textSha256 }) => textSha256 === hashOf(text)),
      );
      if (own.length > 0) sources += 1;
      for (const item of own) {
        const words = read(text, item);
        expect(words).toEqual([item.target].flat().map(({ selector }) => [selector[1]!.exact, selector[1]!.exact]));
      }
    }
    expect(sources).toBeGreaterThan(2);
  });

  it('a text with characters beyond the basic plane is quoted exactly; that library counts them twice, the recommendation once', async () => {
    const text = 'Under 👍👍 the lake: Graustark will open 5 schools by 2030.';
    const start = [...text.slice(0, text.indexOf('open'))].length;
    const selector = [
      { type: 'TextPositionSelector', start, end: start + 4 },
      { type: 'TextQuoteSelector', exact: 'open', prefix: 'will ', suffix: ' 5' },
    ];
    const item = { id: 'urn:x:1', type: 'Annotation', body: [], target: { source: 'urn:x:2', selector } };
    const [[quoted, placed]] = (await openRecogito())(text, item as unknown as Item) as [[string, string]];
    expect(quoted).toBe('open');
    expect(placed).toBe(text.slice(start, start + 4));
    expect([...text].slice(start, start + 4).join('')).toBe('open');
  });
});

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

interface Item {
  readonly target: Target | readonly Target[];
}
interface Target {
  readonly textSha256?: string;
  readonly selector: readonly { readonly exact: string }[];
}

/** What is used of the library; its own types do not say their files as Node asks for it. */
interface Recogito {
  W3CTextFormat(source: string, container: HTMLElement): { parse(item: Item): Parsed };
  reviveSelector(selector: Selected, container: HTMLElement): { readonly range: Range };
}
interface Selected {
  readonly quote: string;
}
interface Parsed {
  readonly parsed?: { readonly target: { readonly selector: readonly Selected[] } };
  readonly error?: Error;
}

/** What the library needs of a browser. */
const BROWSER = ['document', 'Node', 'NodeFilter', 'Range', 'Element', 'HTMLElement', 'Text', 'navigator'] as const;

/**
 * Reads annotations with the text annotator of Recogito in a page that holds the text: of each target the words quoted, and those
 * that stand at its place in the page.
 */
async function openRecogito() {
  const { window } = new JSDOM('<div id="text"></div>');
  const own = window as unknown as Record<string, unknown>;
  const before = new Map<string, PropertyDescriptor | undefined>();
  for (const name of ['window', ...BROWSER]) {
    before.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
    const value = name === 'window' ? window : own[name];
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  const { W3CTextFormat, reviveSelector } = (await import('@recogito/text-annotator')) as unknown as Recogito;
  const container = window.document.getElementById('text')!;
  onTestFinished(() => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  });
  return (text: string, item: Item): string[][] => {
    container.textContent = text;
    const { parsed, error } = W3CTextFormat('urn:test', container).parse(item);
    if (!parsed) throw error ?? new Error('not parsed');
    return parsed.target.selector.map((selector) => {
      const { range } = reviveSelector(selector, container);
      return [selector.quote, range.toString()];
    });
  };
}
