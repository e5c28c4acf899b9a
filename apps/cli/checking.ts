import { type CheckedText, check, ofSourcesUsed } from '../../src/compare/index.ts';
import { type CheckResult, type Finding, type Range, WorldFailed } from '../../src/model/index.ts';
import type { Gazetteer } from '../../src/parties/index.ts';
import { type Given, NOTHING_GIVEN } from '../../src/register/index.ts';
import { createReader } from '../../src/text/index.ts';
import type { FetchOptions } from '../../src/world/index.ts';
import { type Input, inputsOf } from './inputs.ts';
import { codesOf, type DocumentReader, openDocumentReader } from './reading.ts';
import type { Screen } from './screen.ts';
import { troubleLines } from './words.ts';

/**
 * What a check gave, and what is needed to show it: how a place of the report (or of a source that is named) is read, the page
 * it is on (null where there are none), and the name of a party.
 */
export interface Checked {
  readonly result: CheckResult;
  readonly report: CheckedText;
  readonly sources: readonly CheckedText[];
  readonly words: (range: Range, document?: string) => string;
  readonly page: (range: Range, document: string) => number | null;
  readonly nameOf: (party: string) => string;
}

/** `given` speaks of the sources. */
export interface CheckOptions {
  readonly given: Given;
  readonly gazetteer: string | undefined;
  readonly fetching: FetchOptions;
}

/** Gets the sources of a report that was read: for a check against a register, which says itself what they are. */
export type SourcesFor = (report: CheckedText, reader: DocumentReader) => Promise<CheckedText[]>;

/**
 * Reads a report and its sources and holds one against the others; `given` speaks of the sources. A source that cannot be
 * read is said and left out. Errors: `cli.report-unread`, `cli.nothing-read` when no source can be read.
 */
export async function checkReport(
  report: string,
  sources: readonly string[] | SourcesFor,
  options: CheckOptions,
  screen: Screen,
): Promise<Checked> {
  const reader = await openDocumentReader(options.gazetteer, screen);
  try {
    const [input] = await inputsOf([report], options.fetching);
    const checked = input && spoken(await textOf(input, options, reader, 'report'), input, screen);
    if (!checked) throw new WorldFailed('cli.report-unread', { name: report });
    const named = typeof sources !== 'function';
    const against = await (named ? sourcesOf(sources, options, reader, screen) : sources(checked, reader));
    if (named && against.length === 0) throw new WorldFailed('cli.nothing-read', { count: sources.length });
    const parties = reader.gazetteerFor(options.given);
    const result = check(checked, against, { parties });
    if (named) return checkedOf(result, checked, against, parties);
    const judged = judgedByUsed(result, against);
    return checkedOf(judged.result, checked, judged.sources, parties);
  } finally {
    await reader.close();
  }
}

/** A check against sources that a register proposed, the main one first, with those alone that the report has something of. */
export function judgedByUsed(
  checked: CheckResult,
  against: readonly CheckedText[],
): { readonly result: CheckResult; readonly sources: readonly CheckedText[] } {
  const { result, used } = ofSourcesUsed(checked, against[0]?.document);
  return { result, sources: against.filter(({ document }) => used.has(document)) };
}

/** The result of a check with what is needed to show it. */
export function checkedOf(
  result: CheckResult,
  report: CheckedText,
  sources: readonly CheckedText[],
  parties: Gazetteer,
): Checked {
  const nameOf = (party: string) => parties.get(party)?.name ?? party;
  return { result, report, sources, words: wordsOf(report, sources), page: pagesOf(sources), nameOf };
}

/** Spans are shown as they are read: without line ends, and without the hyphens that only line ends brought. */
function wordsOf(report: CheckedText, sources: readonly CheckedText[]): Checked['words'] {
  const readers = new Map([...sources, report].map(({ document, reader }) => [document, reader]));
  return ({ start, end }, document = report.document) => {
    const reader = document === report.document ? report.reader : readers.get(document);
    return reader?.range(start, end).text ?? '';
  };
}

function pagesOf(sources: readonly CheckedText[]): Checked['page'] {
  const places = new Map(sources.map(({ document, text }) => [document, text.places]));
  return ({ start }, document) =>
    places.get(document)?.find((place) => place.start <= start && start < place.end)?.page ?? null;
}

/** A document as it was read for a check, null if it has no text, and what was found in reading it. */
interface Read {
  readonly checked: CheckedText | null;
  readonly findings: readonly Finding[];
}

/** Reads one document as a report or as a source. Rejects with `Trouble` when the world fails. */
export async function textOf(
  input: Input,
  options: CheckOptions,
  reader: DocumentReader,
  role: 'report' | 'source',
): Promise<Read> {
  const given = role === 'report' ? NOTHING_GIVEN : options.given;
  const read = await reader.read(await input.load(), given, 'extract');
  const { source, text, statements } = read;
  const findings = read.findings.map(({ finding }) => finding);
  if (!text) return { checked: null, findings };
  const date = given.date ?? text.meta.date?.value ?? null;
  const speaker = codesOf(given.speaker, reader.gazetteerFor(given));
  const { sha256 } = source;
  const checked = { document: input.name, sha256, text, reader: createReader(text), statements, date, speaker };
  return { checked, findings };
}

function spoken({ checked, findings }: Read, input: Input, screen: Screen): CheckedText | null {
  screen.note(troubleLines(input.name, findings));
  return checked;
}

/** The sources that can be read; what is wrong with one is said on the screen. */
export async function sourcesOf(
  names: readonly string[],
  options: CheckOptions,
  reader: DocumentReader,
  screen: Screen,
): Promise<CheckedText[]> {
  const texts: CheckedText[] = [];
  for (const input of await inputsOf(names, options.fetching)) {
    const checked = spoken(await textOf(input, options, reader, 'source'), input, screen);
    if (checked) texts.push(checked);
  }
  return texts;
}
