import { jsonText } from './json-text.ts';
import { type Located, locate } from './locate.ts';
import { REPORTS } from './names.ts';

type Texts = ReadonlyMap<string, string>;

/**
 * What a check of each report has to say, as JSON: quotations and figures with their verdicts, and what became of some of the
 * commitments. Spans refer to the TXT files. `read` gives the hand-written table of a report; a line that does not fit throws.
 */
export function expectedOf(texts: Texts, read: (name: string) => string): string {
  const checks = REPORTS.map((name) => checkOf(texts, `${name}.txt`, read(name)));
  return jsonText({ checks });
}

function checkOf(texts: Texts, report: string, table: string) {
  const lines = table.split('\n').filter((line) => line !== '' && !line.startsWith('//'));
  const against = (lines[0] ?? '').replace('against: ', '').split(', ');
  const text = textOf(texts, report);
  const rows = (sign: string) => lines.filter((line) => line.startsWith(`${sign} `)).map((line) => line.slice(2));
  return {
    report,
    against,
    quotes: rows('"').map((row) => quoteOf(texts, text, row)),
    figures: rows('#').map((row) => figureOf(texts, text, row)),
    coverage: {
      carried: rows('+').map((words) => anywhere(texts, against, words)),
      changed: rows('~').map((words) => anywhere(texts, against, words)),
      omitted: rows('-').map((words) => anywhere(texts, against, words)),
    },
  };
}

function quoteOf(texts: Texts, report: string, row: string) {
  const [words = '', verdict = '', source = '', differences = '', trimmed = ''] = cellsOf(row);
  const { exact, ...span } = locate(report, words);
  return {
    span,
    exact,
    verdict,
    trimmed: trimmed === 'trimmed',
    source: sourceOf(texts, source),
    differences: differencesOf(differences),
  };
}

function figureOf(texts: Texts, report: string, row: string) {
  const [words = '', verdict = '', source = '', differences = ''] = cellsOf(row);
  const { exact, ...span } = locate(report, words);
  return { span, text: exact, verdict, source: sourceOf(texts, source), differences: differencesOf(differences) };
}

function cellsOf(row: string): readonly string[] {
  return row.split(' | ').map((cell) => cell.trim());
}

function sourceOf(texts: Texts, cell: string): (Located & { readonly document: string }) | null {
  if (cell === '') return null;
  const document = cell.slice(0, cell.indexOf(':'));
  return { document, ...locate(textOf(texts, document), cell.slice(document.length + 2)) };
}

function differencesOf(cell: string) {
  return cell
    .split(';')
    .filter((item) => item.trim() !== '')
    .map((item) => {
      const [, kind = '', source = '', report = ''] = /^\s*(\w+): (.*) ->\s?(.*)$/.exec(item) ?? [];
      return { kind, source, report };
    });
}

function anywhere(texts: Texts, documents: readonly string[], words: string) {
  const document = documents.find((name) => textOf(texts, name).replaceAll(/\s+/g, ' ').includes(words));
  if (document === undefined) throw new Error(`in none of ${documents.join(', ')}: ${words}`);
  return { document, ...locate(textOf(texts, document), words) };
}

function textOf(texts: Texts, name: string): string {
  const text = texts.get(name);
  if (text === undefined) throw new Error(`no text: ${name}`);
  return text;
}
