import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DOCUMENTS } from '../../samples/making/names.ts';
import { isExact, type Span, type Statement } from '../../src/model/index.ts';
import { createGazetteer, readPartiesCsv } from '../../src/parties/index.ts';
import { processDocument } from '../../src/pipeline.ts';
import type { ReadDocument } from '../../src/register/index.ts';
import { openReader, type Reader } from '../../src/world/index.ts';

const folder = join(import.meta.dirname, '../../samples/lake-compact');
const file = (name: string) => readFileSync(join(folder, name));
const flags = JSON.parse(file('documents.json').toString()) as Record<string, { date: string; speaker: string }>;
const parties = createGazetteer({ extra: readPartiesCsv(file('parties.csv').toString()).parties });
const FORMATS = ['txt', 'docx', 'html', 'pdf'] as const;
const CASES = DOCUMENTS.flatMap((name) => FORMATS.map((format) => [name, format] as const));

const readings = new Map<string, ReadDocument>();
let reader: Reader;

async function read(name: string, format: string): Promise<ReadDocument> {
  const { date, speaker } = flags[name]!;
  const settings = { readText: reader.read.bind(reader), parties, date, speaker: [speaker] };
  return processDocument(file(`${name}.${format}`), { name: `${name}.${format}`, kind: 'file' }, settings, 'index');
}

beforeAll(async () => {
  reader = openReader();
  for (const [name, format] of CASES) readings.set(`${name}.${format}`, await read(name, format));
});
afterAll(() => reader.close());

/** Every span of a statement, wherever it stands. */
function spansOf(value: unknown): Span[] {
  if (value === null || typeof value !== 'object') return [];
  const inside = Object.values(value).flatMap(spansOf);
  return 'exact' in value ? [value as Span, ...inside] : inside;
}

/** What a statement says, without where it stands. */
function said(statement: Statement): unknown {
  const without = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(without);
    if (value === null || typeof value !== 'object') return value;
    const kept = Object.entries(value).filter(([name]) => !['span', 'start', 'end', 'exact'].includes(name));
    return Object.fromEntries(kept.map(([name, each]) => [name, without(each)]));
  };
  const { kind, text, rule, promisor, beneficiary, amounts, deadline, condition, binding, area, trackable } = statement;
  return without({ kind, text, rule, promisor, beneficiary, amounts, deadline, condition, binding, area, trackable });
}

describe.each(DOCUMENTS)('%s', (name) => {
  const statements = (format: string) => readings.get(`${name}.${format}`)!.statements;

  test.each(['docx', 'html', 'pdf'])('says the same as TXT and as %s', (format) => {
    expect(statements('txt').length).toBeGreaterThan(25);
    expect(statements(format).map(said)).toEqual(statements('txt').map(said));
  });
});

describe.each(CASES)('%s.%s', (name, format) => {
  test('has exact spans only, in every field of every statement', () => {
    const { text, statements } = readings.get(`${name}.${format}`)!;
    const spans = spansOf(statements);
    expect(spans.length).toBeGreaterThan(statements.length);
    expect(spans.filter((span) => !isExact(text!.content, span))).toEqual([]);
  });

  test('gives the same bytes when it is read again', async () => {
    const again = await read(name, format);
    expect(JSON.stringify(again)).toBe(JSON.stringify(readings.get(`${name}.${format}`)));
  });
});
