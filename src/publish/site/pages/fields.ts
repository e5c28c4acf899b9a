import type { Amount, PartyRef, Statement } from '../../../model/index.ts';
import { type Html, html, NOTHING, words } from '../html.ts';
import { areaFolder, linkTo, numbered, partyFolder } from '../site-paths.ts';
import { amountText, dateText, reasonText } from '../words.ts';

const TRACKABLE: Readonly<Record<string, string>> = {
  actor: 'who acts',
  action: 'what is to be done',
  target: 'what is to be reached',
  baseline: 'where things stood before',
  deadline: 'by when',
  beneficiary: 'for whom',
  money: 'how much money',
  monitor: 'who watches over it',
};

/** Every field of an entry, also the empty ones: what is not stated stays empty. */
export function fields(value: Statement, language: string | null, path: string): Html {
  const { deadline, condition, area, binding, trackable } = value;
  const area_ = area ?? 'Other';
  const missing = trackable.missing.map((part) => TRACKABLE[part] ?? part);
  return html`<dl class="fields">
${row('Who promises', partyList(value.promisor, path))}
${row('To or for whom', partyList(value.beneficiary, path))}
${row('How much', value.amounts.length === 0 ? null : list(value.amounts.map((amount) => amountItem(amount, language))))}
${row('By when', deadline === null ? null : deadlineItem(deadline, language))}
${row('On condition', condition === null ? null : words(condition.text, language))}
${row('Area', html`<a href="${linkTo(path, numbered(areaFolder(area_), 1))}">${area_}</a>`)}
${row('How binding', html`${binding === 'high' ? 'High: a firm promise' : 'Low: intends, aims, seeks'}`)}
${row('What it lacks to be tracked', missing.length === 0 ? html`nothing` : html`${missing.join(', ')}`)}
</dl>
`;
}

function row(name: string, value: Html | null): Html {
  return html`<dt>${name}</dt><dd>${value ?? html`<span class="quiet">not stated</span>`}</dd>`;
}

function list(items: readonly Html[]): Html {
  return items.length === 1 ? items[0]! : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

function partyList(parties: readonly PartyRef[], path: string): Html | null {
  return parties.length === 0 ? null : list(parties.map((party) => partyItem(party, path)));
}

/** A party, with the reason beside it where it is inferred. */
function partyItem({ code, name, inferred }: PartyRef, path: string): Html {
  const link = html`<a href="${linkTo(path, numbered(partyFolder(code), 1))}">${words(name)}</a>`;
  return inferred === null ? link : html`<span class="inferred">${link}</span> ${why(inferred)}`;
}

function why(reason: string): Html {
  return html`<span class="why">(inferred: ${reasonText(reason)})</span>`;
}

/** The figure, and the words that it was read from. */
function amountItem(amount: Amount, language: string | null): Html {
  const said = amount.span.exact.replace(/\s+/gu, ' ').trim();
  return html`<bdi>${amountText(amount)}</bdi> <span class="why">“${words(said, language)}”</span>`;
}

function deadlineItem({ edtf, text, basis }: NonNullable<Statement['deadline']>, language: string | null): Html {
  const said = html`<span class="why">“${words(text, language)}”</span>`;
  if (edtf === null) return html`${words(text, language)}`;
  const date = html`<time datetime="${edtf.split('/').at(-1) ?? ''}">${dateText(edtf)}</time>`;
  return html`${basis === null ? date : html`<span class="inferred">${date}</span>`} ${said}${basis === null ? NOTHING : html` ${why(basis)}`}`;
}
