import { type Command, Option } from 'commander';
import { AREAS, KINDS, WrongUse } from '../../src/model/index.ts';
import {
  type EntryQuery,
  entryQuery,
  isCalendarDate,
  SORTS,
  type SortBy,
  type Store,
} from '../../src/register/index.ts';
import { list, wholeNumber } from './options.ts';
import { resolvedAs } from './resolving.ts';
import { STATUS_CHOICES, statusesOf } from './statuses.ts';

/** Which entries, as the command line says it. */
export interface ListFlags {
  readonly kind: string;
  readonly status?: string;
  readonly by?: string;
  readonly to?: string;
  readonly document?: string;
  readonly area?: string[];
  readonly binding?: 'high' | 'low';
  readonly words?: string;
  readonly datedFrom?: string;
  readonly datedTo?: string;
  readonly dueFrom?: string;
  readonly dueTo?: string;
  readonly currency?: string;
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly reviewed?: boolean;
  readonly unreviewed?: boolean;
  readonly reopened?: boolean;
  readonly sort: SortBy;
  readonly descending?: boolean;
  readonly limit: number;
  readonly after?: string;
}

/** The flags that choose entries, for every command that lists some. */
export function withFilters(target: Command): Command {
  return target
    .addOption(new Option('--kind <kind>', 'which statements').choices([...KINDS, 'all']).default('commitment'))
    .addOption(new Option('--status <status>', 'only entries of this status').choices(STATUS_CHOICES))
    .option('--by <parties>', 'only what one of these promised (codes or names joined by commas)')
    .option('--to <parties>', 'only what was promised to one of these (codes or names joined by commas)')
    .option('--document <id>', 'only of this document (its id or the beginning of it)')
    .addOption(new Option('--area <area>', 'only of this area; may be given again').choices(AREAS).argParser(gathered))
    .addOption(new Option('--binding <binding>', 'only of this strength').choices(['high', 'low']))
    .option('--words <words>', 'only with all these words; "a phrase" in quotation marks, begin* for a beginning')
    .option('--dated-from <date>', 'only from documents of this date or later')
    .option('--dated-to <date>', 'only from documents of this date or earlier')
    .option('--due-from <date>', 'only what is due on this date or later')
    .option('--due-to <date>', 'only what is due on this date or earlier ("2030": by its last day)')
    .option('--currency <code>', 'only with an amount in this currency (ISO 4217)')
    .option('--unit <unit>', 'only with an amount of this unit (money, percent, doses, …)')
    .option('--min <number>', 'only with an amount of at least this much', figure('--min'))
    .option('--max <number>', 'only with an amount of at most this much', figure('--max'))
    .option('--reviewed', 'only what a person has decided on')
    .option('--unreviewed', 'only what nobody has decided on')
    .option('--reopened', 'only what is to be looked at again')
    .addOption(new Option('--sort <field>', 'order; amount needs --currency or --unit').choices(SORTS).default('date'))
    .option('--descending', 'the other way round')
    .option('--limit <n>', 'rows on a page', wholeNumber('--limit'), 100)
    .option('--after <cursor>', 'the page after the row with this cursor (printed at the end of a full page)');
}

/** Commander checks the choices before it gathers: every item is one of them. */
function gathered(item: string, before: string[] | undefined): string[] {
  if (!(AREAS as readonly string[]).includes(item))
    throw new WrongUse('cli.area', { area: item, known: AREAS.join(', ') });
  return [...(before ?? []), item];
}

function figure(flag: string): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() === '' || !Number.isFinite(value)) throw new WrongUse('cli.figure', { flag, text });
    return value;
  };
}

/** The query that the flags make. Errors: `cli.date`, and those of an id. */
export async function queryOf(flags: ListFlags, store: Store): Promise<EntryQuery> {
  const code = await codes(flags);
  const { currency = null, unit = null, min = null, max = null } = flags;
  const reviewed = flags.reviewed ? true : flags.unreviewed ? false : null;
  return entryQuery({
    kinds: flags.kind === 'all' ? [] : [flags.kind],
    statuses: statusesOf(flags.status),
    promisors: code(flags.by),
    beneficiaries: code(flags.to),
    documents: flags.document === undefined ? [] : [await resolvedAs(store, 'document', flags.document)],
    areas: flags.area ?? [],
    bindings: flags.binding ? [flags.binding] : [],
    words: flags.words ?? '',
    date: days(flags.datedFrom, flags.datedTo),
    deadline: days(flags.dueFrom, flags.dueTo),
    amount: { currency, unit, min, max },
    reviewed,
    reopened: flags.reopened ? true : null,
    sort: flags.sort,
    descending: flags.descending === true,
    measure: currency ?? unit,
    after: flags.after ?? null,
    limit: Math.min(flags.limit, 10_000),
  });
}

function days(from: string | undefined, to: string | undefined): EntryQuery['date'] {
  for (const date of [from, to])
    if (date !== undefined && !isCalendarDate(date)) throw new WrongUse('cli.date', { date });
  return { from: from ?? null, to: to ?? null };
}

/** From what a person writes ("china", "cn") to the code that is stored; a name nobody knows is its own code. */
async function codes(flags: ListFlags): Promise<(parties: string | undefined) => string[]> {
  if (flags.by === undefined && flags.to === undefined) return () => [];
  const { createGazetteer } = await import('../../src/parties/index.ts');
  const gazetteer = createGazetteer();
  return (parties) => list(parties).map((party) => gazetteer.resolve(party)?.code ?? party);
}
