import type { Generated, Kysely } from 'kysely';

/** An open database of either kind. */
export type Database = Kysely<Tables>;

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
    binding: string;
    area: string | null;
    deadline: string | null;
    reopened: number;
    /** When it was last decided on (ISO 8601). */
    decided: string | null;
    /** Pairs of code and name. */
    promisors_json: string;
    beneficiaries_json: string;
    /** `[value, max, unit, currency]` each. */
    amounts_json: string;
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
    tests_json: string | null;
    from_json: string;
  };
  /** `prepared` are the words of the body as the search knows them. */
  entry_words: { n: Generated<number>; entry: string; body: string; prepared: string };
  changes: {
    seq: Generated<number>;
    kind: string;
    document: string | null;
    entry: string | null;
    /** Number of the decision. */
    number: number | null;
  };
  versions: { newer: string; older: string; origin: string };
  /** `decisions` is how many the entry had when it was followed. */
  followings: {
    seq: Generated<number>;
    entry: string;
    document: string;
    text: string;
    twin: string | null;
    fate: string;
    decisions: number;
    record_json: string;
  };
  follow_records: {
    seq: Generated<number>;
    kind: string;
    id: string;
    entry: string | null;
    by: string;
    at: string;
    record_json: string;
  };
  /** Which entries (`n` of their words) have what two wordings of one commitment have in common. */
  restating_features: { feature: number; n: number };
  /** `entry` came later into the register than `other`. */
  restatements: { seq: Generated<number>; entry: string; other: string; score: number };
  restatement_decisions: {
    seq: Generated<number>;
    restatement: number;
    action: string;
    relation: string | null;
    by: string;
    at: string;
    why: string | null;
  };
  evidence_proposals: { seq: Generated<number>; entry: string; document: string; score: number; record_json: string };
  evidence_decisions: {
    seq: Generated<number>;
    proposal: number;
    action: string;
    /** Id of the evidence that it became. */
    evidence: string | null;
    by: string;
    at: string;
    why: string | null;
  };
  table_columns: { seq: Generated<number>; header: string; by: string; at: string; record_json: string };
  entry_names: { document: string; name: string; entry: string };
  coding_rounds: { id: string; text: string | null; record_json: string };
  /** The newest mark of an id counts; `record_json` null: taken back. */
  coding_marks: {
    seq: Generated<number>;
    round: string;
    coder: string;
    id: string;
    at: string;
    record_json: string | null;
  };
  coding_acts: {
    seq: Generated<number>;
    round: string;
    kind: string;
    by: string;
    at: string;
    record_json: string | null;
  };
  projection: { version: number };
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
  /**
   * The places of the search, by the numbers of `placeNumber`: what begins from `start` to before `end` of the document, and its
   * words, prepared for the index.
   */
  search_places: { id: bigint; source: string; start: number; end: number; prepared: string };
}
