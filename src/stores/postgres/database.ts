import {
  type BinaryOperationNode,
  InsertQueryNode,
  Kysely,
  type OperationNode,
  OperatorNode,
  PostgresDialect,
  type PostgresPool,
  type PostgresPoolClient,
  PostgresQueryCompiler,
  PrimitiveValueListNode,
  type QueryCompiler,
  type ValuesNode,
} from 'kysely';
import pg from 'pg';
import { WorldFailed } from '../../model/index.ts';
import type { Database, Tables } from '../tables.ts';

/**
 * Connections that one process holds at most: as many questions are answered at a time, the others wait for one. One that nobody uses is
 * closed after ten seconds. Those of the queue are kept: it asks a little now and then, and a new one costs as much as some thousand documents.
 */
const CONNECTIONS = {
  register: { max: 10, idleTimeoutMillis: 10_000 },
  queue: { max: 2, idleTimeoutMillis: 0 },
} as const;

/** Milliseconds that a connection may take to come about. */
const CONNECT_WAIT = 10_000;

/**
 * Plans of named statements are kept whatever the values are: rows are looked for by their keys, and for one key of a list the
 * planner would think again each time, for longer than the answer takes. A plan that is kept must not read a table from end to end
 * because it was empty when it was made; and what cannot be read otherwise is no reason to compile anything.
 */
const KEEP_PLANS = 'set plan_cache_mode = force_generic_plan; set enable_seqscan = off; set jit = off';

/** A database at an address, and the address as it may be shown: without the password. */
export interface Opened {
  readonly db: Database;
  readonly shown: string;
}

/** Opens the database at `postgres://…`; nothing is sent before the first question. The server lists connections by what they are for. */
export function openDatabase(url: string, use: keyof typeof CONNECTIONS = 'register'): Opened {
  const shown = withoutPassword(url);
  const own = new pg.Pool({
    connectionString: url,
    application_name: use === 'queue' ? 'servanda queue' : 'servanda',
    ...CONNECTIONS[use],
    connectionTimeoutMillis: CONNECT_WAIT,
    types,
  });
  // A connection that breaks while nobody uses it (the server was restarted) is replaced by the next question.
  own.on('error', () => {});
  own.on('connect', (client) => {
    // One that breaks while it is used says so to who asked, and once more to whoever listens: nobody would end the process.
    client.on('error', () => {});
    // Asked before anything else on that connection. Whatever fails here fails for the question that follows too.
    client.query(KEEP_PLANS).catch(() => {});
  });
  const nameOf = openNames();
  const pool: PostgresPool = {
    options: own.options,
    connect: async () => wrapped(await guarded(shown, () => own.connect()), shown, nameOf),
    end: () => own.end(),
  };
  return { db: new Kysely<Tables>({ dialect: new ArrayDialect({ pool }) }), shown };
}

/** Statements that get a name: the program has some hundreds. Beyond that something makes another text for each question. */
const MOST = 1000;

/** Letters of a statement that gets a name; a longer one lists what it is about, and is hardly asked twice. */
const LONGEST = 4000;

/**
 * Names for the statements of a process. PostgreSQL keeps what it made of a named one for the time of a connection: of short questions,
 * planning takes longer than answering. One that lists its rows is another for each number of rows, and has none.
 */
function openNames(): (text: string) => string | undefined {
  const names = new Map<string, string>();
  return (text) => {
    const known = names.get(text);
    if (known !== undefined || names.size >= MOST) return known;
    if (text.length > LONGEST || !/^\s*(?:select|insert|update|delete|with)\b/i.test(text)) return undefined;
    if (text.includes('), (')) return undefined;
    const name = `servanda_${names.size + 1}`;
    names.set(text, name);
    return name;
  };
}

/** PostgreSQL says so of a statement that was made ready before the tables changed: a new connection makes it ready anew. */
const OUTDATED = '0A000';

function wrapped(
  client: pg.PoolClient,
  shown: string,
  nameOf: (text: string) => string | undefined,
): PostgresPoolClient {
  let isOutdated = false;
  const query = async (text: string, parameters: readonly unknown[]) => {
    const name = nameOf(text);
    const values = parameters.map(encoded);
    try {
      return await guarded(shown, () => client.query(name === undefined ? { text, values } : { name, text, values }));
    } catch (error) {
      const cause = error instanceof Error ? error.cause : null;
      isOutdated ||= cause instanceof pg.DatabaseError && cause.code === OUTDATED;
      throw error;
    }
  };
  return {
    query: query as unknown as PostgresPoolClient['query'],
    release: (destroy) => client.release(destroy || isOutdated),
  };
}

function withoutPassword(url: string): string {
  return url.replace(/^(\w+:\/\/[^/@]*?):[^@/]*@/, '$1:…@').replace(/([?&]password=)[^&]*/g, '$1…');
}

/**
 * PostgreSQL keeps no U+0000 in a text, and a text must come back as it was. It is kept as two characters that no text has
 * (Unicode reserves them for programs), and so is the first of these.
 */
const [ZERO, MARK, TAIL] = ['\uFDD0\uFDD1', '\uFDD0\uFDD2', /\uFDD0[\uFDD1\uFDD2]/g] as const;

function encoded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(encoded);
  if (typeof value !== 'string' || !/[\0\uFDD0]/.test(value)) return value;
  return value.replaceAll('\uFDD0', MARK).replaceAll('\0', ZERO);
}

function decoded(value: string): string {
  return value.includes('\uFDD0') ? value.replace(TAIL, (pair) => (pair === ZERO ? '\0' : '\uFDD0')) : value;
}

/** Object ids of types in PostgreSQL's own catalogue, where they never change. */
const [INT8, TEXT] = [20, 25];

/** Numbers of rows come as numbers: there are fewer than 2^53. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === INT8) return Number;
    if (oid === TEXT) return decoded;
    return pg.types.getTypeParser(oid, format as 'text');
  }) as pg.CustomTypesConfig['getTypeParser'],
};

/** PostgreSQL's codes (Appendix A of its manual), by their beginning, that a person can do something about. */
const CODES: readonly (readonly [string, string])[] = [
  ['3D000', 'store.no-database'],
  ['55P03', 'store.busy'],
  ['53100', 'store.full'],
  ['53', 'store.busy'],
  ['25006', 'store.read-only'],
  ['42501', 'store.read-only'],
  ['58030', 'store.disk'],
  ['XX001', 'store.damaged'],
  ['XX002', 'store.damaged'],
  ['28', 'store.cannot-connect'],
  ['08', 'store.cannot-connect'],
  ['57P', 'store.cannot-connect'],
  ['ECONN', 'store.cannot-connect'],
  ['ENO', 'store.cannot-connect'],
  ['EAI_', 'store.cannot-connect'],
  ['EHOST', 'store.cannot-connect'],
  ['ETIMEDOUT', 'store.cannot-connect'],
];

/** Runs `call`; what PostgreSQL or the network throws becomes `WorldFailed` with the address and their own words. */
export async function guarded<T>(shown: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof Error) || error instanceof WorldFailed) throw error;
    const known = 'code' in error ? String(error.code) : '';
    const lost = /Connection terminated|connection error|timeout exceeded when trying to connect/.test(error.message);
    const code = CODES.find(([start]) => known.startsWith(start))?.[1] ?? (lost ? 'store.cannot-connect' : null);
    throw new WorldFailed(code ?? 'store.failed', { path: shown, reason: error.message }, error);
  }
}

const ANY: Readonly<Record<string, string>> = { in: ' = any(', 'not in': ' <> all(' };

/** Writes `= any($1)` with an array where the builder says `in ($1, $2, …)`, and takes the rows that are inserted from one value. */
class ArrayCompiler extends PostgresQueryCompiler {
  protected override visitBinaryOperation(node: BinaryOperationNode): void {
    const { leftOperand, operator, rightOperand } = node;
    const how = OperatorNode.is(operator) ? ANY[operator.operator] : undefined;
    if (how === undefined || !PrimitiveValueListNode.is(rightOperand)) super.visitBinaryOperation(node);
    else {
      this.visitNode(leftOperand);
      this.append(how);
      this.appendValue([...rightOperand.values]);
      this.append(')');
    }
  }

  protected override visitValues(node: ValuesNode): void {
    const insert = this.parentNode;
    const { into, columns } = insert && InsertQueryNode.is(insert) ? insert : {};
    const names = columns?.map(({ column }) => column.name) ?? [];
    const rows = into && columns && node.values.length > 1 ? asJson(names, node.values) : null;
    if (!into || !columns || rows === null) super.visitValues(node);
    else {
      this.append('select ');
      this.compileList(columns);
      this.append(' from json_populate_recordset(null::');
      this.visitNode(into);
      this.append(', ');
      this.appendValue(rows);
      this.append(')');
    }
  }
}

/** Rows as JSON, which a table reads with the types of its columns; null where a value is more than a text or a number. */
function asJson(names: readonly string[], rows: readonly OperationNode[]): string | null {
  const objects: Record<string, unknown>[] = [];
  for (const row of rows) {
    if (!PrimitiveValueListNode.is(row)) return null;
    const object: Record<string, unknown> = {};
    for (const [index, value] of row.values.entries()) {
      if (typeof value === 'object' && value !== null) return null;
      object[names[index]!] = inJson(value);
    }
    objects.push(object);
  }
  // So that what was encoded is not encoded again as a whole.
  return JSON.stringify(objects).replaceAll('\uFDD0', '\\ufdd0');
}

function inJson(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  return typeof value === 'string' ? String(encoded(value)).toWellFormed() : value;
}

/** PostgreSQL as it is asked with lists of any length in one and the same statement, so that its plan can be kept. */
class ArrayDialect extends PostgresDialect {
  override createQueryCompiler(): QueryCompiler {
    return new ArrayCompiler();
  }
}
