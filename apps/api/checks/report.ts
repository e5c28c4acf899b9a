import type { CheckedText } from '../../../src/compare/index.ts';
import type { Finding } from '../../../src/model/index.ts';
import { entryQuery, type Given, NOTHING_GIVEN, type Store } from '../../../src/register/index.ts';
import { createReader } from '../../../src/text/index.ts';
import type { Shelf } from '../documents/shelf.ts';
import { Refused } from '../problem.ts';
import type { Input, Services } from '../services.ts';

/** A report or a source of a check, with what a list says of it. */
export interface Prepared {
  readonly checked: CheckedText;
  readonly id: string | null;
  readonly title: string | null;
  readonly findings: readonly Finding[];
}

/** A report as it was sent. Errors: `api.report-unread`, and what getting it gives. */
export async function readReport(input: Input, services: Services): Promise<Prepared> {
  const { source, text, statements, findings } = await services.read(input, NOTHING_GIVEN);
  if (!text) throw new Refused(422, 'api.report-unread', { name: input.name });
  const date = text.meta.date?.value ?? null;
  const checked = { document: input.name, sha256: source.sha256, text, reader: createReader(text), statements, date };
  return {
    checked: { ...checked, speaker: [] },
    id: null,
    title: text.meta.title?.value ?? null,
    findings: findings.map(({ finding }) => finding),
  };
}

/** The most entries of one document that a check looks at. */
const MOST_ENTRIES = 10_000;

/**
 * A document of the register as it was read and decided on: what people accepted or edited counts as they left it, what they
 * rejected does not count. `given` goes over what was given when it was added. Errors: `api.no-document`, `api.no-text`.
 */
export async function fromRegister(id: string, given: Given, shelf: Shelf, services: Services): Promise<Prepared> {
  const { label, text, runs } = await shelf.withText(id);
  const run = runs.at(-1)!;
  const speaker = given.speaker.length > 0 ? given.speaker : run.given.speaker;
  const parties = services.gazetteer({ ...NOTHING_GIVEN, speaker: [...speaker] });
  const checked: CheckedText = {
    document: label.name,
    sha256: id,
    text,
    reader: createReader(text),
    statements: await statementsOf(id, services.store),
    date: given.date ?? label.date,
    speaker: parties.resolveAll(speaker.join(',')).map(({ code }) => code),
  };
  return { checked, id, title: label.title, findings: [] };
}

async function statementsOf(id: string, store: Store): Promise<CheckedText['statements']> {
  const query = entryQuery({ documents: [id], statuses: ['proposed', 'accepted', 'edited'], limit: MOST_ENTRIES });
  const { entries } = await store.entries(query);
  return entries.map(({ value }) => value);
}
