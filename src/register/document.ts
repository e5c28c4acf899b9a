import * as z from 'zod';
import { type Finding, type Source, SourceMeta, Statement, type TextDocument } from '../model/index.ts';
import { canonical, sha256, statementId } from './fingerprint.ts';

/**
 * What a person said of a document when adding it. Empty fields were not said. Parties are codes or names. `licence` says what may
 * be published of its text; it is left out where nothing was said, so that runs made before it was known keep their ids.
 */
export const Given = z.object({
  date: z.string().nullable(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  language: z.string().nullable(),
  role: z.enum(['primary', 'secondary']).nullable(),
  speaker: z.array(z.string()),
  parties: z.array(z.string()),
  licence: z.string().optional(),
});
export type Given = z.infer<typeof Given>;

export const NOTHING_GIVEN: Given = {
  date: null,
  title: null,
  publisher: null,
  language: null,
  role: null,
  speaker: [],
  parties: [],
};

/** What was said before, with what is said now laid over it: adding again without flags takes nothing back. */
export function withGiven(before: Given, now: Partial<Given>): Given {
  const said = Object.entries(now).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value != null));
  return Given.parse({ ...before, ...Object.fromEntries(said) });
}

/** What made a run: a change in any of these makes a new run, and the old one stays. */
export interface Maker {
  /** Name and version of the program. */
  readonly program: string;
  /** Version or hash of what else decides the result: rules, gazetteer. */
  readonly rules: string;
}

/** One reading of one document by one version of the program, with what was given. Append-only. */
export const Run = z.object({
  id: z.string(),
  source: z.string(),
  text: z.string().nullable(),
  program: z.string(),
  rules: z.string(),
  given: Given,
  meta: SourceMeta,
});
export type Run = z.infer<typeof Run>;

/** A statement as the machine proposed it, under its id. */
export const Proposal = z.object({ id: z.string(), statement: Statement });
export type Proposal = z.infer<typeof Proposal>;

/**
 * A sentence as a person reads it (lines unwrapped, hyphens joined), and where it stands. What search looks through. `tells`: it
 * tells of something done, so that it may be evidence of what became of a commitment.
 */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly read: string;
  readonly tells?: boolean;
}

/** A finding and the stage that had it (`receive`, `read`, `extract`, `register`). */
export interface StagedFinding {
  readonly stage: string;
  readonly finding: Finding;
}

/** What reading one document gave. `text` is null where the bytes could not be read; the findings say why. */
export interface ReadDocument {
  readonly source: Source;
  readonly text: TextDocument | null;
  readonly passages: readonly Passage[];
  readonly statements: readonly Statement[];
  readonly findings: readonly StagedFinding[];
}

/** A document ready to be stored, in one piece. */
export interface DocumentRecord {
  readonly source: Source;
  readonly text: { readonly id: string; readonly document: TextDocument } | null;
  readonly passages: readonly Passage[];
  readonly run: Run;
  readonly proposals: readonly Proposal[];
  readonly findings: readonly StagedFinding[];
}

const NO_META: SourceMeta = { title: null, date: null, publisher: null, language: null };

/** Makes the record of a document: ids from content, what was given laid over what the document states. */
export function documentRecord(reading: ReadDocument, given: Given, maker: Maker): DocumentRecord {
  const { source, text } = reading;
  const textId = text && sha256(`${source.sha256}\n${text.content}`).slice(0, 32);
  const meta = metaWith(text?.meta ?? NO_META, given);
  const id = sha256(canonical([source.sha256, textId, maker.program, maker.rules, given])).slice(0, 32);
  return {
    source,
    text: text && textId ? { id: textId, document: text } : null,
    passages: reading.passages,
    run: { id, source: source.sha256, text: textId, program: maker.program, rules: maker.rules, given, meta },
    proposals: proposals(source.sha256, reading.statements),
    findings: reading.findings,
  };
}

function metaWith(stated: SourceMeta, given: Given): SourceMeta {
  const pick = (field: keyof SourceMeta) => {
    const value = given[field];
    return value === null ? stated[field] : { value, span: null, basis: 'given' };
  };
  return { title: pick('title'), date: pick('date'), publisher: pick('publisher'), language: pick('language') };
}

/** Two statements on the very same words (a commitment and a call, say) get a number after the id, in reading order. */
function proposals(source: string, statements: readonly Statement[]): Proposal[] {
  const seen = new Map<string, number>();
  return statements.map((statement) => {
    const id = statementId(source, statement);
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return { id: times === 1 ? id : `${id}-${times}`, statement };
  });
}
