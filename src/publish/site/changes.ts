import { canonical, type Entry, sha256 } from '../../register/index.ts';
import { type Head, type Line, type Publication, readBefore } from './changes-before.ts';
import { type EntryRow, entryRow } from './lists/entry-row.ts';
import type { SiteEdition, SitePut, Told } from './site-edition.ts';
import { type Spool, spool } from './spool.ts';

/** What of an entry can have changed between two publications. */
export const PARTS = ['words', 'parties', 'amounts', 'deadline', 'other fields', 'review', 'follow-up'] as const;
export type ChangedPart = (typeof PARTS)[number];

export interface ChangedRow {
  readonly row: EntryRow;
  readonly parts: readonly ChangedPart[];
}

/** What changed since the last publication; `first` where there was none. */
export interface Changes {
  readonly first: boolean;
  readonly added: Spool<EntryRow>;
  readonly changed: Spool<ChangedRow>;
  /** Entries that were published and are not any more, with the day of the first publication without them. */
  readonly gone: readonly { readonly id: string; readonly since: string }[];
  /** Of those, how many left this time. */
  readonly left: number;
  readonly publications: readonly Publication[];
}

/** Compares the entries, as they come, with those of the publication before; both are in the order of the register. */
export interface OpenChanges {
  take(told: Told): Promise<void>;
  close(commitments: number): Promise<Changes>;
}

/** Fingerprints of eight hex digits: a change that is missed has a chance of one in four billions. */
const DIGITS = 8;

export function openChanges(edition: SiteEdition, put: SitePut): OpenChanges {
  const source = edition.before();
  const comparing: Comparing = {
    before: readBefore(source),
    lines: spool(put, 'changes'),
    added: spool(put, 'added'),
    changed: spool(put, 'changed'),
    onlyNew: new Map(),
    onlyOld: new Map(),
  };
  return {
    async take(told) {
      const line = lineOf(told, edition);
      comparing.lines.add(line);
      if (source !== null) await compareNext(line, entryRow(told), comparing);
    },
    async close(commitments) {
      await passUpTo(null, comparing);
      for (const [id, { line, row }] of comparing.onlyNew) {
        const old = comparing.onlyOld.get(id);
        comparing.onlyOld.delete(id);
        if (old) compare(old, line, row, comparing);
        else comparing.added.add(row);
      }
      return finish(comparing, { first: source === null, commitments, edition, put });
    },
  };
}

interface Comparing {
  readonly before: ReturnType<typeof readBefore>;
  readonly lines: Spool<Line>;
  readonly added: Spool<EntryRow>;
  readonly changed: Spool<ChangedRow>;
  // What is only on one side may be an entry whose place in the order changed, because its document got another date.
  readonly onlyNew: Map<string, { readonly line: Line; readonly row: EntryRow }>;
  readonly onlyOld: Map<string, Line>;
}

async function compareNext(line: Line, row: EntryRow, comparing: Comparing): Promise<void> {
  const old = await passUpTo(line.sort, comparing);
  if (old?.sort !== line.sort) {
    comparing.onlyNew.set(line.id, { line, row });
    return;
  }
  comparing.before.drop();
  compare(old, line, row, comparing);
}

/** Takes the old lines that stand before a place (null: all) as being on the old side only; returns the one that stands there. */
async function passUpTo(sort: string | null, { before, onlyOld }: Comparing): Promise<Line | null> {
  for (;;) {
    const old = await before.peek();
    if (old === null || (sort !== null && old.sort >= sort)) return old;
    onlyOld.set(old.id, old);
    before.drop();
  }
}

function compare(old: Line, line: Line, row: EntryRow, { added, changed }: Comparing): void {
  const parts = PARTS.filter((_, index) => old.parts?.[index] !== line.parts?.[index]);
  if (old.gone !== undefined) added.add(row);
  else if (parts.length > 0) changed.add({ row, parts });
}

interface Ending {
  readonly first: boolean;
  readonly commitments: number;
  readonly edition: SiteEdition;
  readonly put: SitePut;
}

/** Writes `changes.jsonl` anew: this publication is the one before of the next. */
async function finish(comparing: Comparing, { first, commitments, edition, put }: Ending): Promise<Changes> {
  const { lines, added, changed, onlyOld, before } = comparing;
  const head = await before.head();
  const left = [...onlyOld.values()].filter(({ gone }) => gone === undefined).length;
  const gone = [...onlyOld.values()].map(({ id, sort, gone: since }) => ({ id, sort, gone: since ?? edition.date }));
  const counts = first
    ? { added: 0, changed: 0, gone: 0 }
    : { added: added.count(), changed: changed.count(), gone: left };
  const publications = [{ date: edition.date, commitments, ...counts }, ...(head?.publications ?? [])];
  async function* text(): AsyncIterable<string> {
    yield `${JSON.stringify({ servanda: 1, publications } satisfies Head)}\n`;
    // Those that are gone stand where they stood, so that the next comparison finds all in order.
    const tombs = [...gone].sort((a, b) => (a.sort < b.sort ? -1 : 1));
    for (const piece of lines.pieces()) {
      for (const line of piece) {
        while (tombs.length > 0 && tombs[0]!.sort < line.sort) yield `${JSON.stringify(tombs.shift())}\n`;
        yield `${JSON.stringify(line)}\n`;
      }
    }
    for (const tomb of tombs) yield `${JSON.stringify(tomb)}\n`;
  }
  await put.stream('changes.jsonl', text());
  return { first, added, changed, gone: gone.map(({ id, gone: since }) => ({ id, since })), left, publications };
}

function lineOf({ entry, follow }: Told, edition: SiteEdition): Line {
  const { value, reviewed, reopening, status } = entry;
  const { kind, binding, area, condition, amounts, deadline, text, spans, promisor, beneficiary } = value;
  const parts = [
    [text, spans.map(({ exact }) => exact)],
    [promisor, beneficiary].map((list) => list.map(({ code, name, inferred }) => [code, name, inferred])),
    amounts.map(({ span: _, ...amount }) => amount),
    deadline && [deadline.edtf, deadline.text, deadline.basis],
    [kind, binding, area, condition?.text ?? null],
    [reviewed, reopening, status],
    [follow, [...edition.scores(entry.id)]],
  ];
  const prints = parts.map((part) => sha256(canonical(part).toWellFormed()).slice(0, DIGITS));
  return { sort: sortOf(entry), id: entry.id, parts: prints };
}

function sortOf({ sort, id }: Entry): string {
  return sort === '' ? id : sort;
}
