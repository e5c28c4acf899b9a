import { documentNames } from '../../src/extract/document-names.ts';
import { extract } from '../../src/extract/index.ts';
import type { SentenceView } from '../../src/extract/sentence-view.ts';
import { SentenceView as View } from '../../src/extract/sentence-view.ts';
import { readersFor } from '../../src/extract/text-readers.ts';
import { tokenise } from '../../src/extract/tokenise.ts';
import type { Statement, TextDocument } from '../../src/model/index.ts';
import { createGazetteer, readPartiesCsv } from '../../src/parties/index.ts';
import { createReader, readPlain } from '../../src/text/index.ts';

/** Parties that no atlas has, so that no sentence of the tests can be anybody's. */
const PARTIES = `code,name,kind,names,demonyms,capital,members
QRU,Ruritania,state,Kingdom of Ruritania,Ruritanian; Ruritanians,Strelsau,
XGK,Graustark,state,Principality of Graustark,Graustarkian; Graustarkians,Tolnau,
XVM,Velmark,state,Republic of Velmark,Velmarkian; Velmarkians,Ansel,
XTV,Tarvonia,state,Union of Tarvonia,Tarvonian; Tarvonians,Karsa,
XHV,Halvora,state,Halvora Islands,Halvoran; Halvorans,Sund,
Lake Compact,Lake Compact,group,Lake Compact States,,,QRU 2004-05-12..; XGK 2004-05-12..; XVM 2004-05-12..; XHV 2004-05-12..2016-12-31
Eastern Shore,Eastern Shore,group,Eastern Shore countries,,,XVM; XTV
Lake Bank,Lake Development Bank,organisation,Lake Bank,,,
QREB,Ruritanian Export Bank,organisation,QREB,,,QRU
`;

export const LAKE = createGazetteer({ extra: readPartiesCsv(PARTIES).parties });

/** Day of every text of the tests. */
export const DAY = '2031-05-12';

export interface Given {
  readonly speaker?: readonly string[];
  readonly date?: string | null;
  readonly allTests?: boolean;
}

/** Ruritania speaks on the day, unless told otherwise. */
export function statementsOf(text: string | TextDocument, given: Given = {}): Statement[] {
  const doc = typeof text === 'string' ? readPlain(text) : text;
  const { speaker = ['QRU'], date = DAY, allTests = false } = given;
  return extract(doc, { speaker, date, parties: LAKE, allTests });
}

/** Statements of a document with a sentence of no weight after the text, so that the text is not alone. */
export function statementsIn(text: string, given: Given = {}): Statement[] {
  return statementsOf(`${text}\n\nThe lake is deep.\n`, given);
}

/** The only statement of a text; fails where there are none or several. */
export function only(text: string, given: Given = {}): Statement {
  const found = statementsIn(text, given);
  if (found.length !== 1) throw new Error(`${found.length} statements in: ${text}\n${units(found).join('\n')}`);
  return found[0]!;
}

/** The words of each unit. */
export const units = (statements: readonly Statement[]): string[] => statements.map((statement) => statement.text);

/** Labels and rules without the language, as `commitment will`. */
export const labels = (statements: readonly Statement[]): string[] =>
  statements.map((statement) => `${statement.kind} ${ruleOf(statement)}`);

export const ruleOf = (statement: Statement): string => statement.rule.replace(/@en$/, '');

/** The strongest label of a text in the order of the coding guide. */
export function labelOf(text: string, given: Given = {}): string {
  const kinds = statementsIn(text, given).map((statement) => statement.kind as string);
  return ['commitment', 'proposal', 'call', 'vague'].find((kind) => kinds.includes(kind)) ?? 'none';
}

/** One sentence as the rules see it, and the index of one of its words. */
export function viewOf(text: string): SentenceView {
  const doc = readPlain(text);
  const reading = createReader(doc).sentence(0);
  const sentence = doc.sentences[0]!;
  return new View(sentence, doc.blocks[sentence.block]!, reading, tokenise(reading.text), {
    ...readersFor(doc.content, ['QRU'], LAKE),
    anchor: DAY,
    isName: documentNames(doc.content),
  });
}
