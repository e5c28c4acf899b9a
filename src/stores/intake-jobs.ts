import { type Kysely, sql } from 'kysely';
import type { IntakeTables } from './intake-tables.ts';

/** The name of the task that reads documents: their numbers are its payload. */
export const TASK = 'intake';

/** A job of the engine: the documents that it reads, and seconds until it may be handed out. */
export interface Job {
  readonly seqs: readonly number[];
  readonly after: number;
}

/** The engine counts how often it hands a job out, for whatever reason; attempts at a document are counted with the document. */
const ENGINE_ATTEMPTS = 1000;

/**
 * Documents of one job at most, of one put in so many: to the database a job costs more than a document, so that many share one, while
 * those of a folder of twenty still go to as many workers as there are.
 */
const OF_A_JOB = { most: 32, oneIn: 16 } as const;

/** Shares documents that are put in together out to jobs, in their order. */
export function sharedOut(seqs: readonly number[]): Job[] {
  const size = Math.min(OF_A_JOB.most, Math.ceil(seqs.length / OF_A_JOB.oneIn));
  const jobs: Job[] = [];
  for (let start = 0; start < seqs.length; start += size) {
    jobs.push({ seqs: seqs.slice(start, start + size), after: 0 });
  }
  return jobs;
}

/** Hands jobs to the engine, in the transaction that keeps their documents. */
export async function enqueue(write: Kysely<IntakeTables>, schema: string, jobs: readonly Job[]): Promise<void> {
  if (jobs.length === 0) return;
  const spec = sql.raw(`${JSON.stringify(schema)}.job_spec`);
  const add = sql.raw(`${JSON.stringify(schema)}.add_jobs`);
  await sql`select count(*) from ${add}((
    select array_agg(row(${TASK}::text, seqs, null, now() + make_interval(secs => after), ${ENGINE_ATTEMPTS}::int, null, null, null)::${spec})
    from json_to_recordset(${JSON.stringify(jobs)}::json) as jobs (seqs json, after float8)))`.execute(write);
}

/**
 * The numbers of all documents that a job has which is not over: whatever waits or is being read is among them. As an array, so that the
 * database looks the rows up by their key, however many others are done with. A job of an earlier program has one document.
 */
export function inJobs(schema: string) {
  const jobs = sql.raw(`${JSON.stringify(schema)}._private_jobs`);
  return sql<number>`any(array(select each::int from ${jobs} as jobs, json_array_elements_text(
    case json_typeof(jobs.payload) when 'array' then jobs.payload else json_build_array(jobs.payload -> 'intake') end) as each))`;
}
