import { stepOf } from '../../../follow/index.ts';
import { shownName } from '../../addresses.ts';
import { type Html, html, languageOf, NOTHING } from '../html.ts';
import type { Told } from '../site-edition.ts';
import { entryPath, linkTo } from '../site-paths.ts';
import { amountText, byText, dateText, partiesText, shortened, stepLabel, stepSign } from '../words.ts';

/** What a list shows of an entry: small, so that the rows of a page can wait until it is full. */
export interface EntryRow {
  readonly id: string;
  readonly name: string | null;
  readonly text: string;
  readonly language: string | null;
  readonly who: string;
  readonly whom: string;
  readonly amount: string;
  readonly deadline: string;
  readonly area: string | null;
  readonly from: string;
  readonly step: string;
  readonly reviewed: boolean;
}

/** Characters of the words in a list. */
const SHOWN = 400;

export function entryRow({ entry, follow, name }: Told): EntryRow {
  const { value, document } = entry;
  const step = stepOf(entry.id, follow.statuses);
  const from = [shownName(document), document.date && dateText(document.date)].filter(Boolean).join(', ');
  return {
    id: entry.id,
    name,
    text: shortened(value.text, SHOWN),
    language: document.language,
    who: partiesText(value.promisor),
    whom: partiesText(value.beneficiary),
    amount: value.amounts.map(amountText).join('; '),
    deadline: value.deadline ? byText(value.deadline) : '',
    area: value.area,
    from: shortened(from, 120),
    step: step === 'not-yet-assessed' ? '' : `${stepSign(step)} ${stepLabel(step)}`,
    reviewed: entry.reviewed,
  };
}

/** Rows of a list on the page at `path`. */
export function entryRows(rows: readonly EntryRow[], path: string): Html {
  return html`<ul class="rows">
${rows.map((row) => rowHtml(row, path))}</ul>
`;
}

function rowHtml(row: EntryRow, path: string): Html {
  const who = row.who === '' ? 'Promisor not known' : row.who;
  const facts = [row.amount, row.deadline].filter((fact) => fact !== '');
  return html`<li><p class="said"${languageOf(row.language)} dir="auto"><a href="${linkTo(path, entryPath(row.id))}">${row.text}</a></p>
<p class="of"><span><bdi>${who}</bdi>${row.whom === '' ? NOTHING : html` → <bdi>${row.whom}</bdi>`}</span>
${facts.map((fact) => html`<span><bdi>${fact}</bdi></span>\n`)}${row.step === '' ? NOTHING : html`<span>${row.step}</span>\n`}${row.reviewed ? NOTHING : html`<span class="badge open">not reviewed</span>\n`}<span class="quiet"><bdi>${row.from}</bdi></span></p></li>
`;
}
