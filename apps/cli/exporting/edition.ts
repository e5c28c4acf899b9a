import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { WrongUse } from '../../../src/model/index.ts';
import type { Edition, Score } from '../../../src/publish/index.ts';
import {
  type DocumentSummary,
  type Entry,
  type EntryQuery,
  entryQuery,
  type Store,
} from '../../../src/register/index.ts';
import { VERSION } from '../version.ts';

/** What is said of an edition on the command line. */
export interface EditionFlags {
  readonly title?: string;
  readonly base?: string;
  readonly publisher?: string;
  readonly publisherRef?: string;
  readonly publisherType: string;
  readonly licence?: string;
}

/** An edition, and what its writer had to leave out: how many, by the code of why; and how many entries it was given. */
export interface OpenEdition {
  readonly edition: Edition;
  readonly left: ReadonlyMap<string, number>;
  readonly rows: () => number;
}

/** Rows that are read at a time: few enough for any memory, enough that the database is asked seldom. */
const PAGE = 500;

/** Scores by entry and party. */
export type Scores = ReadonlyMap<string, ReadonlyMap<string, Score>>;

const NO_SCORES: ReadonlyMap<string, Score> = new Map();

/** Opens the entries that `query` allows as an edition. Errors: `cli.base` for a base that is no address. */
export function openEdition(
  store: Store,
  query: Partial<EntryQuery>,
  flags: EditionFlags,
  scores: Scores = new Map(),
): OpenEdition {
  const left = new Map<string, number>();
  let rows = 0;
  const edition: Edition = {
    title: flags.title ?? 'Register of commitments',
    base: baseOf(flags.base),
    publisher: { name: flags.publisher ?? null, ref: flags.publisherRef ?? null, type: flags.publisherType },
    licence: flags.licence ?? null,
    program: `servanda ${VERSION}`,
    async *entries() {
      rows = 0;
      for await (const entry of entriesOf(store, query)) {
        rows += 1;
        yield entry;
      }
    },
    documents: () => documentsOf(store),
    text: textsOf(store),
    country: countries(),
    scores: (entry) => scores.get(entry) ?? NO_SCORES,
    leaveOut: (_, why) => void left.set(why, (left.get(why) ?? 0) + 1),
  };
  return { edition, left, rows: () => rows };
}

function baseOf(base: string | undefined): string | null {
  if (base === undefined) return null;
  if (!/^https?:\/\//i.test(base) || !URL.canParse(base)) throw new WrongUse('cli.base', { base });
  const { href } = new URL(base);
  return href.endsWith('/') ? href : `${href}/`;
}

async function* entriesOf(store: Store, query: Partial<EntryQuery>): AsyncIterable<Entry> {
  for (let after: string | null = null; ; ) {
    const page = await store.entries(entryQuery({ ...query, after, limit: PAGE }));
    yield* page.entries;
    if (page.after === null) return;
    after = page.after;
  }
}

async function* documentsOf(store: Store): AsyncIterable<DocumentSummary> {
  for (let after: string | null = null; ; ) {
    const page = await store.documents({ after, limit: PAGE });
    yield* page;
    if (page.length < PAGE) return;
    after = page.at(-1)!.cursor;
  }
}

/** The text of a document; the last one is kept, since entries of one document come together. */
function textsOf(store: Store): Edition['text'] {
  let last: { readonly source: string; readonly text: string | null } | null = null;
  return async (source) => {
    if (last?.source !== source) last = { source, text: (await store.document(source))?.text?.content ?? null };
    return last.text;
  };
}

function countries(): Edition['country'] {
  const table = new Map((codes as [string, string, string][]).map(([two, three]) => [three, two]));
  return (code) => table.get(code) ?? null;
}
