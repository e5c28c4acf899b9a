import type { Generated } from 'kysely';

/** Columns that end in `_json` hold JSON; 0 and 1 stand for false and true. */
export interface Tables {
  sources: {
    sha256: string;
    media_type: string | null;
    bytes: number;
    charset: string | null;
    origin_json: string;
    role: string | null;
  };
  texts: { id: string; source: string; content: string; structure: Uint8Array };
  runs: {
    seq: Generated<number>;
    id: string;
    source: string;
    text: string | null;
    program: string;
    rules: string;
    given_json: string;
    meta_json: string;
  };
  statements: { run: number; number: number; id: string; record_json: string };
  documents: {
    source: string;
    run: number;
    name: string;
    title: string | null;
    date: string | null;
    publisher: string | null;
    language: string | null;
    role: string | null;
    readable: number;
    statements: number;
    commitments: number;
    findings: number;
    sort: string;
  };
  entries: {
    id: string;
    source: string;
    run: number;
    current: number;
    status: string;
    reviewed: number;
    kind: string;
    page: number | null;
    sort: string;
  };
  entry_parties: { entry: string; role: string; party: string; sort: string };
  decisions: {
    entry: string;
    number: number;
    action: string;
    by: string;
    at: string;
    why: string | null;
    seen: string;
    changes_json: string | null;
    into_json: string;
    undoes: number | null;
  };
  findings: { seq: Generated<number>; run: number | null; origin: string | null; stage: string; record_json: string };
  passages: {
    id: Generated<number>;
    source: string;
    entry: string | null;
    kind: string;
    start: number;
    end: number;
    body: string;
  };
}
