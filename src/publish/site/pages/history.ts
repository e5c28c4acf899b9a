import type { Decision, Entry } from '../../../register/index.ts';
import { type Html, html, NOTHING, words } from '../html.ts';
import { dateText } from '../words.ts';

const DID: Readonly<Record<Decision['action'], string>> = {
  accept: 'Accepted',
  edit: 'Edited',
  reject: 'Rejected',
  comment: 'Commented',
  split: 'Split into others',
  merge: 'Merged with others',
  add: 'Added by a person',
  undo: 'A decision was taken back',
};

/** Fields that an edit can change, in words. */
const FIELDS: Readonly<Record<string, string>> = {
  kind: 'kind',
  binding: 'how binding',
  spans: 'which words',
  context: 'binding words',
  promisor: 'who promises',
  beneficiary: 'to or for whom',
  amounts: 'how much',
  deadline: 'by when',
  condition: 'on condition',
  area: 'area',
};

const REOPENED: Readonly<Record<NonNullable<Entry['reopening']>, string>> = {
  'proposal-changed': 'the program now reads something else here than what was decided on',
  'proposal-withdrawn': 'the program no longer finds it',
  moved: 'in a newer version of the document the words stand elsewhere',
  changed: 'in a newer version of the document the words have changed',
  gone: 'in a newer version of the document the words are gone',
};

/** Whether an entry is a line of a table: its words stand in a cell, and what stands around them are other cells. */
export function isOfTable({ proposed }: Pick<Entry, 'proposed'>): boolean {
  return proposed.rule === 'table';
}

/** Why an entry is to be looked at again; null where it is not. */
export function reopenedBecause({ reopened, reopening }: Entry): string | null {
  return reopened && reopening !== null ? REOPENED[reopening] : null;
}

/** Who found the entry and what people did with it, oldest first. Comments are between those who decide, and stay there. */
export function history(entry: Entry, withNames: boolean): Html {
  const found = entry.made
    ? html`<li>Marked by a person.</li>`
    : isOfTable(entry)
      ? html`<li>Taken from a table that a person made.</li>`
      : html`<li>Proposed by the program (rule <code>${entry.proposed.rule}</code>).</li>`;
  const undone = new Set(entry.decisions.flatMap(({ undoes }) => (undoes === null ? [] : [undoes])));
  const decided = entry.decisions.filter(({ action }) => action !== 'comment');
  const steps = decided.map((decision) => step(decision, undone.has(decision.number), withNames));
  return html`<ol>\n${found}\n${steps}</ol>\n`;
}

function step({ action, at, by, why, changes }: Decision, isUndone: boolean, withNames: boolean): Html {
  const fields = Object.keys(changes ?? {}).flatMap((field) => FIELDS[field] ?? []);
  const what = fields.length === 0 ? NOTHING : html` (${fields.join(', ')})`;
  const who = withNames ? html` by ${words(by)}` : NOTHING;
  const day = at.slice(0, 10);
  const reason = why === null ? NOTHING : html`: ${words(why)}`;
  return html`<li>${DID[action]}${what}${who}, <time datetime="${day}">${dateText(day)}</time>${reason}${isUndone ? ' (taken back since)' : ''}</li>\n`;
}
