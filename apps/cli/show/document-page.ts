import type { Stated } from '../../../src/model/index.ts';
import type { Entry, StoredDocument } from '../../../src/register/index.ts';
import type { Screen } from '../screen.ts';
import { findingLine } from '../words.ts';
import { grouped } from './fields.ts';
import { safeLine } from './measure.ts';
import { hasInferred, INFERRED_LEGEND, kindCounts, statementTable } from './statements.ts';

/** One document in full: what is known of it and how, what was found in it, what trouble it gave. */
export function documentPage(document: StoredDocument, entries: readonly Entry[], screen: Screen): string {
  const { label, source, findings } = document;
  const run = document.runs.at(-1);
  const meta = run?.meta;
  const facts: (readonly [string, string | null])[] = [
    ['name', source.origin.name],
    ['got', source.origin.retrieved],
    ['date', stated(meta?.date)],
    ['publisher', stated(meta?.publisher)],
    ['language', stated(meta?.language)],
    ['role', label.role],
    ['speaker', run?.given.speaker.join(', ') || null],
    ['type', [source.mediaType ?? 'unknown', source.charset].filter(Boolean).join(', ')],
    ['size', `${grouped(source.bytes)} bytes, ${grouped(document.text?.content.length ?? 0)} characters (UTF-16)`],
    ['read by', run ? `${run.program}, rules: ${run.rules}` : null],
  ];
  const known = facts.filter((fact): fact is readonly [string, string] => fact[1] !== null);
  const lines = known.map(([name, value]) => `${screen.paint('dim', name.padEnd(10))} ${safeLine(value)}\n`);
  const trouble = findings.map(({ finding }) => findingLine(source.origin.name, finding));
  const title = `${screen.paint('bold', safeLine(label.title ?? label.name))}\n${screen.paint('dim', label.id)}\n`;
  return [title, '\n', ...lines, '\n', ...trouble, trouble.length > 0 ? '\n' : '', found(entries, screen)].join('');
}

function found(entries: readonly Entry[], screen: Screen): string {
  const statements = entries.map(({ value }) => value);
  const commitments = entries.filter(({ value }) => value.kind === 'commitment');
  const rows = commitments.map(({ id, value }) => ({ label: id.slice(0, 8), statement: value }));
  const legend = hasInferred(statements) ? `${screen.paint('dim', INFERRED_LEGEND)}\n` : '';
  return `${kindCounts(statements)}\n\n${statementTable(rows, screen)}${legend}`;
}

/** A value and, in parentheses, where it was found. */
function stated(value: Stated | null | undefined): string | null {
  return value ? `${value.value} (${value.basis})` : null;
}
