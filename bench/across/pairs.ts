import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Range } from '../../src/model/index.ts';
import { createGazetteer } from '../../src/parties/index.ts';
import { processDocument } from '../../src/pipeline.ts';
import { documentRecord, NOTHING_GIVEN, type Restatement, type Store } from '../../src/register/index.ts';
import { openSqlite, openSqliteFollowUp } from '../../src/stores/sqlite/index.ts';
import { readPlain } from '../../src/text/index.ts';

/** A text of the folder outside the repository, and what is said of it when it is added. */
interface Told {
  readonly gold?: string;
  readonly corpus?: string;
  readonly date?: string;
  readonly speaker?: string;
}

interface Side extends Range {
  readonly document: string;
}

/** Two places that a person found to say the same; `open`: one may see it either way, and it counts for neither figure. */
interface Marked {
  readonly one: Side;
  readonly other: Side;
  readonly relation: 'restated' | 'open';
}

interface Marks {
  readonly documents: Readonly<Record<string, Told>>;
  readonly sets: readonly { readonly name: string; readonly use: string; readonly pairs: readonly Marked[] }[];
}

const { values } = parseArgs({
  options: { shared: { type: 'string', default: '../shared' }, verbose: { type: 'boolean' } },
});
const GOLD = join(values.shared, 'gold/documents');
const CORPUS = join(values.shared, 'corpus/us-statements.jsonl.gz');

function json<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

/** The texts of the gold documents and of those that pairs are marked in, by name, in the order of their dates. */
function texts(marks: Marks): [string, Told, string][] {
  const gold = json<Record<string, Told>>(join(GOLD, 'documents.json'));
  const all: Record<string, Told> = {
    ...Object.fromEntries(Object.entries(gold).map(([name, told]) => [name, { ...told, gold: name }])),
    ...marks.documents,
  };
  const corpus = new Map<string, string>();
  for (const line of gunzipSync(readFileSync(CORPUS)).toString('utf8').split('\n')) {
    if (line === '') continue;
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    corpus.set(id, text);
  }
  const textOf = ({ gold: name, corpus: id }: Told) =>
    name ? readFileSync(join(GOLD, `${name}.txt`), 'utf8') : corpus.get(id!)!;
  const order = ([name, { date = '' }]: [string, Told]) => `${date} ${name}`;
  const sorted = Object.entries(all).sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return sorted.map(([name, told]) => [name, told, textOf(told)]);
}

async function add(store: Store, name: string, { date, speaker = '' }: Told, text: string): Promise<void> {
  const given = {
    ...NOTHING_GIVEN,
    date: date ?? null,
    title: name,
    speaker: speaker.split(',').filter((each) => each !== ''),
  };
  const settings = {
    readText: async (_: unknown, bytes: Uint8Array) => readPlain(new TextDecoder().decode(bytes), {}),
    parties: createGazetteer(),
    date: given.date,
    speaker: given.speaker,
  };
  const hint = { name: `${name}.txt` } as Parameters<typeof processDocument>[1];
  const read = await processDocument(new TextEncoder().encode(text), hint, settings, 'index');
  await store.putDocument(documentRecord(read, given, { program: 'bench', rules: 'bench' }));
}

/** What the program proposes among all these texts, each side with its places. */
async function proposed(marks: Marks) {
  const folder = mkdtempSync(join(tmpdir(), 'servanda-pairs-'));
  const path = join(folder, 'register.db');
  const store = await openSqlite(path, { create: true });
  const follow = await openSqliteFollowUp(path);
  try {
    for (const [name, told, text] of texts(marks)) await add(store, name, told, text);
    const query = { entry: null, document: null, state: null, after: null, limit: 100_000 };
    const pairs = (await follow.restatements(query)).items;
    return await Promise.all(pairs.map(async (pair) => ({ pair, sides: await sidesOf(pair, store) })));
  } finally {
    await follow.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Placed = { readonly document: string; readonly spans: readonly Range[] };

async function sidesOf({ earlier, later }: Restatement, store: Store): Promise<readonly [Placed, Placed]> {
  const side = async ({ entry, document }: Restatement['earlier']) => {
    return { document: document.title!, spans: (await store.entry(entry))!.value.spans };
  };
  return [await side(earlier), await side(later)];
}

/** Whether an entry is the place that was marked: they share two fifths of the shorter. */
function isAt({ document, spans }: Placed, mark: Side): boolean {
  const shared = (span: Range) => Math.min(span.end, mark.end) - Math.max(span.start, mark.start);
  return (
    document === mark.document &&
    spans.some((span) => shared(span) > 0.4 * Math.min(span.end - span.start, mark.end - mark.start))
  );
}

function isMarked([a, b]: readonly [Placed, Placed], { one, other }: Marked): boolean {
  return (isAt(a, one) && isAt(b, other)) || (isAt(a, other) && isAt(b, one));
}

async function run(): Promise<void> {
  const marks = json<Marks>('test/across/pairs.json');
  const found = await proposed(marks);
  const all = marks.sets.flatMap(({ pairs }) => pairs);
  const isGold = (document: string) => marks.documents[document]?.gold !== undefined || !(document in marks.documents);
  const judged = found.map((each) => {
    const meant = all.filter((mark) => isMarked(each.sides, mark));
    const verdict = meant.some(({ relation }) => relation === 'restated')
      ? 'right'
      : meant.length > 0
        ? 'open'
        : 'wrong';
    return { ...each, verdict, gold: each.sides.every(({ document }) => isGold(document)) };
  });
  const precision = (list: readonly { verdict: string }[]) => {
    const count = (verdict: string) => list.filter((each) => each.verdict === verdict).length;
    const share = count('right') / (count('right') + count('wrong'));
    return `precision ${share.toFixed(2)} (${count('right')} right, ${count('wrong')} wrong, ${count('open')} open)`;
  };
  const recall = (pairs: readonly Marked[]) => {
    const must = pairs.filter(({ relation }) => relation === 'restated');
    const met = must.filter((mark) => found.some(({ sides }) => isMarked(sides, mark)));
    return `recall ${(met.length / must.length).toFixed(2)} (${met.length} of ${must.length})`;
  };
  const before = marks.sets.flatMap(({ use, pairs }) => (use === 'judged' ? [] : pairs));
  const inGold = before.filter(({ one, other }) => isGold(one.document) && isGold(other.document));
  const say = (line: string) => process.stdout.write(`${line}\n`);
  say(`gold documents: ${precision(judged.filter(({ gold }) => gold))}; ${recall(inGold)}`);
  for (const { name, use, pairs } of marks.sets) if (use !== 'judged') say(`${name} (${use}): ${recall(pairs)}`);
  say(`all texts: ${precision(judged)}`);
  if (values.verbose) {
    for (const { pair, verdict } of judged) {
      const side = ({ document, text }: Restatement['earlier']) => `${document.title}: ${text.slice(0, 100)}`;
      say(`${verdict}\t${pair.likeness}\t${pair.relation}\t${side(pair.earlier)}\t${side(pair.later)}`);
    }
  }
}

if (existsSync(CORPUS)) await run();
else process.stdout.write(`nothing measured: ${values.shared} is not there\n`);
