import type { DiffPiece, EvidenceProposal, Restatement, Wording } from '../../../src/register/index.ts';
import type { Screen } from '../screen.ts';
import { safeLine } from './measure.ts';
import { indented } from './table.ts';

const INDENT = 4;

const SIGNS = {
  same: (text: string) => text,
  old: (text: string) => `[-${text}-]`,
  new: (text: string) => `{+${text}+}`,
} as const;

/** Pairs of wordings: what the later made of the earlier, in words and fields, and where both stand. */
export function restatementList(items: readonly Restatement[], entry: string | null, screen: Screen): string {
  return items.map((each) => pair(each, entry, screen)).join('\n');
}

function pair(each: Restatement, entry: string | null, screen: Screen): string {
  const { id, relation, state, earlier, later, difference, decisions, likeness } = each;
  const said = decisions.at(-1);
  const by =
    state === 'proposed' || !said ? `proposed, ${Math.round(likeness * 100)} % alike` : `${state} by ${said.by}`;
  const head = `${screen.paint('bold', `${id}. ${relation}`)} (${by})\n`;
  const fields = difference.fields.map(({ field, change, earlier: old, later: now }) => {
    return indented(`${field} ${change}: ${old ?? '–'} → ${now ?? '–'}`, INDENT, screen, 'yellow');
  });
  const own = (wording: Wording) => (wording.entry === entry ? ' (this one)' : '');
  return [
    head,
    indented(`earlier: ${placed(earlier)}${own(earlier)}`, INDENT, screen, 'dim'),
    indented(`later:   ${placed(later)}${own(later)}`, INDENT, screen, 'dim'),
    indented(`“${wordsOf(difference.words)}”`, INDENT, screen),
    ...fields,
  ].join('');
}

function placed({ entry, document, page }: Wording): string {
  const name = document.title ?? document.name;
  return [entry.slice(0, 8), document.date ?? 'no date', safeLine(name), page === null ? null : `page ${page}`]
    .filter((part) => part !== null)
    .join(' · ');
}

function wordsOf(pieces: readonly DiffPiece[]): string {
  return safeLine(pieces.map(({ kind, text }) => SIGNS[kind](text)).join(' '));
}

/** Passages that seem to tell what became of commitments. */
export function proposedEvidenceList(items: readonly EvidenceProposal[], screen: Screen): string {
  return items.map((each) => proposed(each, screen)).join('\n');
}

function proposed(
  { id, entry, entryText, document, passage, state, decisions }: EvidenceProposal,
  screen: Screen,
): string {
  const by = state === 'proposed' ? 'proposed' : `${state} by ${decisions.at(-1)?.by}`;
  const from = [
    document.date ?? 'no date',
    safeLine(document.title ?? document.name),
    `character ${passage.span.start}`,
  ];
  return [
    `${screen.paint('bold', `${id}. for ${entry.slice(0, 8)}`)} (${by}; by ${passage.why.join(', ')})\n`,
    indented(`promised: “${safeLine(entryText)}”`, INDENT, screen, 'dim'),
    indented(`told: “${safeLine(passage.read)}”`, INDENT, screen),
    indented(from.join(' · '), INDENT, screen, 'dim'),
  ].join('');
}
