import type { Transaction } from 'kysely';
import { type Statement, type TextDocument, Trouble } from '../model/index.ts';
import { type Act, type Decision, fingerprint, inexact, type ReadWords } from '../register/index.ts';
import { type NewChange, putChanges } from './changes.ts';
import { decisionRow } from './decision-row.ts';
import { type Facts, loadFacts } from './facts.ts';
import { project } from './project.ts';
import { unpacked } from './structure.ts';
import type { Tables } from './tables.ts';

/** A text with what reads its words. */
export interface OpenText {
  readonly id: string;
  readonly document: TextDocument;
  readonly read: ReturnType<ReadWords>;
}

/** What a decision may say beside who, when and why. */
export type Deed = Pick<Decision, 'action'> & Partial<Pick<Decision, 'changes' | 'tests' | 'into' | 'from' | 'undoes'>>;

/**
 * What people decide in one transaction: entries and texts are read once, decisions written as they are made, and what
 * repeats their state brought in step at the end (`close`).
 */
export interface Desk {
  readonly write: Transaction<Tables>;
  /** Reads entries ahead of time, so that many cost few queries. */
  load(ids: readonly string[]): Promise<void>;
  /** Errors: `register.no-entry`. */
  facts(id: string): Promise<Facts>;
  /** Errors: `register.no-text`. */
  text(id: string | null, source: string): Promise<OpenText>;
  put(facts: Facts, act: Act, deed: Deed): Promise<Decision>;
  close(): Promise<void>;
}

export function openDesk(write: Transaction<Tables>, reader: () => Promise<ReadWords>): Desk {
  const known = new Map<string, Facts>();
  const texts = new Map<string, OpenText>();
  const touched = new Map<string, Facts>();
  const made: Decision[] = [];

  async function load(ids: readonly string[]): Promise<void> {
    const missing = ids.filter((id) => !known.has(id));
    for (const [id, facts] of await loadFacts(write, missing)) known.set(id, facts);
  }

  return {
    write,
    load,
    async facts(id) {
      await load([id]);
      const facts = known.get(id);
      if (!facts) throw new Trouble('register.no-entry', { id });
      return facts;
    },
    async text(id, source) {
      if (id === null) throw new Trouble('register.no-text', { id: source });
      const open = texts.get(id) ?? (await openText(write, id, await reader()));
      texts.set(id, open);
      return open;
    },
    async put(facts, { by, at, why }, deed) {
      const number = facts.decisions.length + 1;
      const nothing = { changes: null, tests: null, into: [], from: [], undoes: null };
      const seen = fingerprint(facts.proposed);
      const decision: Decision = { ...nothing, ...deed, entry: facts.id, number, by, at, why, seen };
      await write.insertInto('decisions').values(decisionRow(decision)).execute();
      facts.decisions.push(decision);
      touched.set(facts.id, facts);
      made.push(decision);
      return decision;
    },
    async close() {
      await project(write, touched.values());
      const twins = await projectTwins(write, [...touched.values()]);
      const changes: NewChange[] = made.map(({ entry, number }) => {
        const document = touched.get(entry)?.source ?? null;
        return { kind: 'decision', document, entry, number };
      });
      const moved = twins.map(({ id, source }) => ({ kind: 'decision', document: source, entry: id, number: null }));
      await putChanges(write, [...changes, ...moved]);
    },
  };
}

/** An entry that stands back behind a decided one comes forward again when that decision is taken back. */
async function projectTwins(write: Transaction<Tables>, touched: readonly Facts[]): Promise<Facts[]> {
  const twins = touched.flatMap(({ followed }) => followed?.record.twin ?? []);
  const facts = [...(await loadFacts(write, twins)).values()];
  await project(write, facts);
  return facts;
}

async function openText(write: Transaction<Tables>, id: string, read: ReadWords): Promise<OpenText> {
  const row = await write
    .selectFrom('texts')
    .select(['content', 'structure'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const document = unpacked(row.content, row.structure);
  return { id, document, read: read(document) };
}

/** Holds the spans of what a person said against the text. Errors: `register.inexact` with the field and where. */
export function refuseInexact(
  id: string,
  content: string,
  said: { readonly [Field in keyof Statement]?: Statement[Field] | undefined },
): void {
  const empty = said.spans?.find(({ start, end }) => start >= end);
  const wrong = empty ? { field: 'spans', span: empty } : inexact(content, said)[0];
  if (said.spans?.length === 0) throw new Trouble('register.inexact', { id, field: 'spans', start: 0 });
  if (wrong) throw new Trouble('register.inexact', { id, field: wrong.field, start: wrong.span.start });
}
