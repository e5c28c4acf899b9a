import { type ExtractOptions, extract, tellsOfDone } from './extract/index.ts';
import { type Hint, type Received, receive } from './intake/index.ts';
import { type Finding, finding, type Statement, type TextDocument } from './model/index.ts';
import type { Gazetteer } from './parties/index.ts';
import type { Passage, ReadDocument, StagedFinding } from './register/index.ts';
import { createReader } from './text/index.ts';

/** What a document is read with. */
export interface Settings {
  /** Turns a received document into its text; reading of risky formats happens in a thread that the world provides. */
  readonly readText: (received: Received, bytes: Uint8Array) => Promise<TextDocument>;
  readonly parties: Gazetteer;
  /** Date of the text (EDTF), if somebody gave one; otherwise the one that the document states is used. */
  readonly date: string | null;
  /** Codes or names of who speaks; empty for a report. */
  readonly speaker: readonly string[];
  /** Asks a language model for further statements; there only where somebody asked for it. */
  readonly propose?: Propose | null;
}

/** What a language model adds to the statements that were found. */
export type Propose = (
  text: TextDocument,
  found: readonly Statement[],
  options: ExtractOptions,
) => Promise<{ readonly statements: readonly Statement[]; readonly findings: readonly Finding[] }>;

/** A document on its way through the stages: what each has made of it so far. */
interface Work {
  readonly bytes: Uint8Array;
  readonly hint: Hint;
  readonly received: Received | null;
  readonly text: TextDocument | null;
  readonly statements: readonly Statement[];
  readonly passages: readonly Passage[];
  readonly proposing: readonly Finding[];
}

interface Stage {
  readonly name: 'receive' | 'read' | 'extract' | 'propose' | 'index';
  run(work: Work, settings: Settings): Promise<Partial<Work>> | Partial<Work>;
}

export type StageName = Stage['name'];

/** The order of the stages, and the only place that knows it. A stage that has nothing to work on passes it by. */
const STAGES: readonly Stage[] = [
  { name: 'receive', run: ({ bytes, hint }) => ({ received: receive(bytes, hint) }) },
  {
    name: 'read',
    run: async ({ received, bytes }, settings) => ({ text: received && (await settings.readText(received, bytes)) }),
  },
  {
    name: 'extract',
    run: ({ text }, settings) => ({ statements: text ? extract(text, extractOptions(text, settings)) : [] }),
  },
  { name: 'propose', run: proposed },
  { name: 'index', run: ({ text }) => ({ passages: text ? passagesOf(text) : [] }) },
];

/**
 * Takes bytes through the stages up to `until`. Never rejects for what a document is: a stage that breaks on it gives the
 * finding `stage-broke` (`stage`, `message`), and what the stages before had made is kept.
 */
export async function processDocument(
  bytes: Uint8Array,
  hint: Hint,
  settings: Settings,
  until: StageName = 'extract',
): Promise<ReadDocument> {
  let work: Work = { bytes, hint, received: null, text: null, statements: [], passages: [], proposing: [] };
  const broken: StagedFinding[] = [];
  const last = STAGES.findIndex(({ name }) => name === until);
  for (const stage of STAGES.slice(0, last + 1)) {
    try {
      work = { ...work, ...(await stage.run(work, settings)) };
    } catch (error) {
      // Without a source there is nothing that a finding could be kept with.
      if (stage.name === 'receive') throw error;
      broken.push({ stage: stage.name, finding: brokenStage(stage.name, error) });
      break;
    }
  }
  return finished(work, broken);
}

function finished(
  { received, text, statements, passages, proposing }: Work,
  broken: readonly StagedFinding[],
): ReadDocument {
  const { source } = received!;
  const staged = (stage: StageName, findings: readonly Finding[]) =>
    findings.map((found) => ({ stage, finding: found }));
  const findings = [
    ...staged('receive', source.findings),
    ...staged('read', text?.findings ?? []),
    ...staged('propose', proposing),
    ...broken,
  ];
  // A text without a character, where a stage met an error, was not read rather than empty.
  const unread = text?.content === '' && findings.some(({ finding: { severity } }) => severity === 'error');
  // What kept it from being read says all there is to say of a text that is not there.
  const told = unread ? findings.filter(({ finding: { code } }) => code !== 'text-empty') : findings;
  return { source, text: unread ? null : text, statements, passages, findings: told };
}

/** What a model adds to the statements, in the order of the text. */
async function proposed({ text, statements }: Work, settings: Settings): Promise<Partial<Work>> {
  if (!text || !settings.propose) return {};
  const more = await settings.propose(text, statements, extractOptions(text, settings));
  const all = [...statements, ...more.statements];
  // Sorting keeps the order of equal ones, so that the rules' own statements stand as they did.
  return { statements: all.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start), proposing: more.findings };
}

/** What the statements of a text are found with: its own date stands in where nobody gave one. */
export function extractOptions(
  text: TextDocument,
  { parties, date, speaker }: Pick<Settings, 'parties' | 'date' | 'speaker'>,
): ExtractOptions {
  return { parties, date: date ?? text.meta.date?.value ?? null, speaker };
}

/** The sentences as a person reads them: what a search looks through. */
function passagesOf(text: TextDocument): Passage[] {
  const reader = createReader(text);
  const read = text.sentences.map(({ start, end }, index) => {
    const words = reader.sentence(index).text;
    return { start, end, read: words, tells: tellsOfDone(words) };
  });
  return read.filter((passage) => passage.read !== '');
}

function brokenStage(stage: StageName, error: unknown): Finding {
  const message = error instanceof Error ? error.message : String(error);
  return finding('stage-broke', 'error', { stage, message });
}
