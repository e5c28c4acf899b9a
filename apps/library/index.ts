import { check as checkTexts } from '../../src/compare/index.ts';
import { extract as extractFrom } from '../../src/extract/index.ts';
import { receive } from '../../src/intake/index.ts';
import type { CheckResult, Statement, TextDocument } from '../../src/model/index.ts';
import { adHoc, createGazetteer, type Gazetteer } from '../../src/parties/index.ts';
import { createReader, readPlain, readText } from '../../src/text/index.ts';
import { textResources } from '../../src/world/index.ts';

export type {
  Amount,
  CheckResult,
  Covered,
  Deadline,
  Difference,
  FigureVerdict,
  Finding,
  Party,
  PartyRef,
  QuoteVerdict,
  Range,
  Span,
  Statement,
  TextDocument,
} from '../../src/model/index.ts';
export { isExact } from '../../src/model/index.ts';
export { createGazetteer, type Gazetteer } from '../../src/parties/index.ts';
export { readCell, readCsv, readHalves } from '../../src/publish/index.ts';

/**
 * What is known of a text beside its words. `date` is EDTF (`2024-05-06`, `2024-05`, `2024`): "in the next three years" counts from
 * it; the text's own is used where none is given. `speaker` are codes or names of who speaks ("we" is they), none for a
 * report. `gazetteer` is one of `createGazetteer`, made once where many texts are read.
 */
export interface TextOptions {
  readonly date?: string;
  readonly speaker?: string | readonly string[];
  readonly gazetteer?: Gazetteer;
}

/** A text with its name, as the results of a check give it back. */
export interface NamedText extends Omit<TextOptions, 'gazetteer'> {
  readonly name: string;
  readonly text: string | TextDocument;
}

/**
 * The text of a document: plain, Markdown, HTML, DOCX or PDF, told by its bytes. All offsets refer to `content` of the result
 * (UTF-16 code units, ends exclusive). Never rejects for what is in a document: `findings` say what could not be read. A document
 * of strangers is better read in a thread with limits, as the program does.
 */
export async function read(bytes: Uint8Array, name = 'document'): Promise<TextDocument> {
  const received = receive(bytes, { name, kind: 'file' });
  const text = await readText(received, bytes, textResources());
  return { ...text, findings: [...received.source.findings, ...text.findings] };
}

/**
 * The statements of a text: commitments, vague promises, proposals and calls, in the order of the text, each with its exact
 * words: `text.slice(span.start, span.end) === span.exact`. The same text and options give the same statements.
 */
export function extract(text: string | TextDocument, options: TextOptions = {}): Statement[] {
  return statementsOf(documentOf(text), options, knowing([options], options.gazetteer));
}

/**
 * Holds a report against sources: a verdict for each quotation and figure of the report, and what it made of the sources'
 * commitments. Sources without a name are called `source 1`, `source 2` and so on; the report is called `report`.
 */
export function check(
  report: string | TextDocument | NamedText,
  sources: readonly (string | TextDocument | NamedText)[],
  options: Pick<TextOptions, 'gazetteer'> = {},
): CheckResult {
  const told = named(report, 'report');
  const against = sources.map((source, index) => named(source, `source ${index + 1}`));
  const parties = knowing([told, ...against], options.gazetteer);
  const [first, ...others] = [told, ...against].map((text) => checkedText(text, parties));
  return checkTexts(first!, others, { parties });
}

function documentOf(text: string | TextDocument): TextDocument {
  return typeof text === 'string' ? readPlain(text) : text;
}

function statementsOf(text: TextDocument, { date, speaker }: TextOptions, parties: Gazetteer): Statement[] {
  return [
    ...extractFrom(text, { parties, date: date ?? text.meta.date?.value ?? null, speaker: codes(speaker, parties) }),
  ];
}

/** Gazetteers that were made, by the names that are added to them: to make one takes longer than to read a text of some pages. */
const made = new Map<string, Gazetteer>();

/** Gazetteers that are kept: one of the world's parties, and some with speakers nobody has heard of, whose texts come after each other. */
const KEPT = 8;

/** A gazetteer that also knows the speakers nobody has heard of, so that their names are found in the text. */
function knowing(texts: readonly Pick<TextOptions, 'speaker'>[], given?: Gazetteer): Gazetteer {
  const parties = given ?? kept('', () => createGazetteer());
  const names = texts.flatMap(({ speaker = [] }) => (typeof speaker === 'string' ? speaker.split(',') : speaker));
  const unheard = [
    ...new Set(names.map((name) => name.trim()).filter((name) => name !== '' && !parties.resolve(name))),
  ];
  if (unheard.length === 0) return parties;
  const more = () => createGazetteer({ extra: [...unheard.map(adHoc), ...parties.parties] });
  return given ? more() : kept(unheard.join('\n'), more);
}

/** The gazetteer of these names, made when it is asked for first; whoever was asked for longest ago goes when there are too many. */
function kept(names: string, make: () => Gazetteer): Gazetteer {
  const gazetteer = made.get(names) ?? make();
  made.delete(names);
  made.set(names, gazetteer);
  if (made.size > KEPT) made.delete(made.keys().next().value!);
  return gazetteer;
}

function codes(speaker: TextOptions['speaker'] = [], parties: Gazetteer): string[] {
  const names = typeof speaker === 'string' ? speaker : speaker.join(',');
  return parties.resolveAll(names).map(({ code }) => code);
}

function named(text: string | TextDocument | NamedText, name: string): NamedText {
  return typeof text === 'object' && 'text' in text ? text : { name, text };
}

function checkedText({ name, text, ...options }: NamedText, parties: Gazetteer) {
  const document = documentOf(text);
  return {
    document: name,
    sha256: null,
    text: document,
    reader: createReader(document),
    statements: statementsOf(document, options, parties),
    date: options.date ?? document.meta.date?.value ?? null,
    speaker: codes(options.speaker, parties),
  };
}
