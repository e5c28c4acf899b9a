import { readFile } from 'node:fs/promises';
import {
  agreementByField,
  agreementOfRound,
  type Coding,
  type FieldAgreement,
  pooledAgreement,
  readTable,
  type SpanAgreement,
} from '../../../src/follow/index.ts';
import { WorldFailed, WrongUse } from '../../../src/model/index.ts';
import type { AgreementFlags } from '../commands/agreement.ts';
import type { Screen } from '../screen.ts';
import { differingLines, fieldTable, spanTable } from '../show/agreement.ts';
import { counted } from '../show/fields.ts';
import { roundNamed, withCoding } from './place.ts';

const COLUMNS = ['item', 'field', 'coder', 'value'] as const;

/** Does what `servanda agreement` was asked for. Errors: `coding.blind`, `coding.table`, `cli.no-such-id`, `not-found`. */
export async function runAgreement(what: string | undefined, flags: AgreementFlags, screen: Screen): Promise<void> {
  // No id has a dot or a slash.
  if (what !== undefined && /[./\\]/.test(what)) {
    const fields = agreementByField(codingsOf(await text(what)));
    return print({ fields }, flags, screen);
  }
  await withCoding(flags.dir, async (desk) => {
    if (what !== undefined) return print(await agreementOfRound(desk, await roundNamed(desk, what)), flags, screen);
    const { rounds, fields } = await pooledAgreement(desk);
    print({ rounds, fields }, flags, screen);
    screen.note(`${counted(rounds.length, 'round')} in which all coders are done.\n`);
  });
}

interface Found {
  readonly fields: readonly FieldAgreement[];
  readonly spans?: SpanAgreement | null;
  readonly rounds?: readonly string[];
}

function print(found: Found, { json, differing }: AgreementFlags, screen: Screen): void {
  if (json) {
    screen.out(`${JSON.stringify(found)}\n`);
    return;
  }
  screen.out(found.fields.length > 0 ? fieldTable(found.fields, screen) : 'Nothing that two coders coded.\n');
  if (found.spans) screen.out(`\n${spanTable(found.spans, screen)}`);
  if (differing) screen.out(differingLines(found.fields, screen));
}

async function text(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw new WorldFailed('not-found', { name: path }, cause);
  });
}

/** Codings of a table; an empty value counts as one. Errors: `coding.table`. */
function codingsOf(content: string): Coding[] {
  const { columns, rows, problems } = readTable(content);
  const missing = COLUMNS.filter((column) => !columns.includes(column));
  if (missing.length > 0) throw new WrongUse('coding.table', { reason: `it has no column ${missing.join(', ')}` });
  const [problem] = problems;
  if (problem) throw new WrongUse('coding.table', { reason: `line ${problem.line}: ${problem.code}` });
  return rows.map(({ line, cells }) => {
    const of = (column: (typeof COLUMNS)[number]) => cells.get(column)?.text ?? '';
    const empty = COLUMNS.slice(0, 3).find((column) => of(column) === '');
    if (empty) throw new WrongUse('coding.table', { reason: `line ${line} has no ${empty}` });
    return { item: of('item'), field: of('field'), coder: of('coder'), value: of('value') };
  });
}
