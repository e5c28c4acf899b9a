import type { Amount, PartyRef, Span } from '../../model/index.ts';
import { type Days, daysOf, type Entry } from '../../register/index.ts';
import { entryAddress, NAMESPACE, shownName, webAddress } from '../addresses.ts';
import type { Edition, Format } from '../edition.ts';
import { element, xmlText } from '../xml.ts';

/** Codes of IATI's lists (https://iatistandard.org/en/iati-standard/203/codelists/). */
const CODES = {
  pipeline: 1,
  plannedStart: 1,
  plannedEnd: 3,
  funding: 1,
  government: 10,
  outgoingPledge: 12,
  output: 1,
  unit: 1,
  percentage: 2,
  general: 1,
  ownVocabulary: 99,
  objectives: 'A02',
} as const;

/**
 * IATI 2.03: an activity for each commitment. Who publishes is a secondary reporter, since the money is somebody else's; a
 * promise of money is an Outgoing Pledge (12), never a commitment in IATI's sense (2), which is a signed obligation. What is
 * counted is a result with its target, or with its words alone where no period is known. A country receives where one state
 * alone is the beneficiary: shares among several would be invented, so they stand in our own elements, as spans do. Left out:
 * what has no date (`no-date`) or nobody who promises (`no-promisor`), which the standard asks for.
 * The edition must have a publisher with name and identifier.
 */
export const iati: Format = {
  name: 'iati',
  mediaType: 'application/xml',
  says: 'IATI 2.03: a promise of money is an Outgoing Pledge; needs --publisher and --publisher-ref',
  write,
};

async function* write(edition: Edition): AsyncIterable<string> {
  const { program, licence } = edition;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<!-- ${comment(program)}${licence ? `; licence: ${comment(licence)}` : ''} -->\n`;
  yield `<iati-activities version="2.03" xmlns:servanda="${NAMESPACE}">\n`;
  for await (const entry of edition.entries()) {
    const days = daysOf(entry.document.date);
    if (days.first === null) edition.leaveOut(entry.id, 'no-date');
    else if (entry.value.promisor.length === 0) edition.leaveOut(entry.id, 'no-promisor');
    else yield `${activity(edition, entry, days.first, days)}\n`;
  }
  yield '</iati-activities>\n';
}

function comment(text: string): string {
  return xmlText(text).replace(/-(?=-|$)/g, '- ');
}

/** The children stand in the order that the schema of IATI 2.03 asks for. */
function activity(edition: Edition, entry: Entry, day: string, days: Days): string {
  const { value, document, decisions } = entry;
  const { base, publisher } = edition;
  const money = value.amounts.filter(isMoney);
  const country = recipient(edition, value.beneficiary);
  return element(
    'iati-activity',
    {
      'last-updated-datetime': decisions.at(-1)?.at ?? null,
      'xml:lang': /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.exec(document.language ?? '')?.[0] ?? null,
      'linked-data-uri': entryAddress(base, entry.id),
    },
    element('iati-identifier', {}, xmlText(`${publisher.ref}-${entry.id}`)),
    element(
      'reporting-org',
      { ref: publisher.ref, type: publisher.type, 'secondary-reporter': 1 },
      narrative(publisher.name ?? ''),
    ),
    element('title', {}, narrative(value.text)),
    element('description', { type: CODES.general }, narrative(value.spans.map(({ exact }) => exact).join(' … '))),
    ...value.promisor.map((party) => funder(edition, party)),
    element('activity-status', { code: CODES.pipeline }),
    date(CODES.plannedStart, day, days, document.date ?? ''),
    ...plannedEnd(entry),
    country === null ? '' : element('recipient-country', { code: country }),
    value.area === null ? '' : sector(value.area),
    ...money.map((amount) => pledge(edition, entry, amount, day)),
    ...documentLink(entry),
    ...value.amounts.filter((amount) => !isMoney(amount)).map((amount) => result(entry, amount, day)),
    ...own(entry),
  );
}

function narrative(words: string): string {
  return element('narrative', {}, xmlText(words));
}

function funder({ country }: Edition, { code, name }: PartyRef): string {
  const type = country(code) === null ? null : CODES.government;
  return element('participating-org', { type, role: CODES.funding }, narrative(name));
}

/** A date that is not a day is given with its first day, and with what is known in words. */
function date(type: number, day: string, { first, last }: Days, edtf: string): string {
  return element('activity-date', { type, 'iso-date': day }, first === last ? '' : narrative(edtf));
}

function plannedEnd({ value }: Entry): string[] {
  const { deadline } = value;
  const days = daysOf(deadline?.edtf ?? null);
  return deadline && days.last !== null ? [date(CODES.plannedEnd, days.last, days, deadline.text)] : [];
}

/** The one state that receives; null where there is none, or more than one. */
function recipient({ country }: Edition, beneficiaries: readonly PartyRef[]): string | null {
  const [only, ...others] = beneficiaries;
  return only && others.length === 0 ? country(only.code) : null;
}

function sector(area: string): string {
  const attributes = { vocabulary: CODES.ownVocabulary, 'vocabulary-uri': `${NAMESPACE}area`, code: area };
  return element('sector', attributes, narrative(area));
}

/** The standard asks for a currency where it asks for a value; an amount without one stands in our own elements only. */
function isMoney({ unit, currency }: Amount): boolean {
  return unit === 'money' && /^[A-Z]{3}$/.test(currency ?? '');
}

/** Who receives stands with the activity: the standard forbids to say it there and here. */
function pledge({ country }: Edition, { value }: Entry, amount: Amount, day: string): string {
  const provider = value.promisor.length === 1 ? value.promisor[0]! : null;
  const receiver = value.beneficiary.length === 1 ? value.beneficiary[0]! : null;
  const org = (name: string, party: PartyRef | null) =>
    party === null
      ? ''
      : element(name, { type: country(party.code) === null ? null : CODES.government }, narrative(party.name));
  return element(
    'transaction',
    {},
    element('transaction-type', { code: CODES.outgoingPledge }),
    element('transaction-date', { 'iso-date': day }),
    element('value', { currency: amount.currency, 'value-date': day }, decimal(amount.value)),
    element('description', {}, narrative(amountWords(amount))),
    org('provider-org', provider),
    org('receiver-org', receiver),
  );
}

/** What the number alone does not say: "up_to", the upper end of a range, and the words of the text. */
function amountWords({ bound, value, max, span }: Amount): string {
  const range = max === null ? null : `${decimal(value)}–${decimal(max)}`;
  return [span.exact, bound, range].filter((each) => each !== null).join('; ');
}

/** A number as `xsd:decimal` has it, without an exponent. */
function decimal(value: number): string {
  if (Number.isInteger(value)) return BigInt(value).toString();
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/0+$/, '') : text;
}

function documentLink({ document }: Entry): string[] {
  const url = webAddress(document.name);
  if (url === null) return [];
  const title = element('title', {}, narrative(shownName(document)));
  const category = element('category', { code: CODES.objectives });
  const days = daysOf(document.date);
  const dated =
    days.first === days.last && days.first !== null ? element('document-date', { 'iso-date': days.first }) : '';
  return [element('document-link', { url, format: 'text/html' }, title, category, dated)];
}

function result({ value }: Entry, amount: Amount, day: string): string {
  const { last } = daysOf(value.deadline?.edtf ?? null);
  const measure = amount.unit === 'percent' ? CODES.percentage : CODES.unit;
  const target = element(
    'target',
    { value: decimal(amount.value) },
    element('comment', {}, narrative(amountWords(amount))),
  );
  const ends = [element('period-start', { 'iso-date': day }), element('period-end', { 'iso-date': last })];
  return element(
    'result',
    { type: CODES.output },
    element('title', {}, narrative(value.text)),
    element(
      'indicator',
      { measure },
      element('title', {}, narrative(amount.unit)),
      element('description', {}, narrative(amountWords(amount))),
      last === null || last < day ? '' : element('period', {}, ...ends, target),
    ),
  );
}

/** What IATI has no element for: where the words stand, and to whom the promise was made. */
function own({ document, value, reviewed, status }: Entry): string[] {
  const selector = ({ start, end, exact }: Span) =>
    element('servanda:span', { source: `sha-256:${document.id}`, start, end }, xmlText(exact));
  const party = (role: string, { code, name, inferred }: PartyRef) =>
    element('servanda:party', { role, code, inferred }, xmlText(name));
  return [
    element('servanda:state', { status, reviewed: String(reviewed), binding: value.binding }),
    ...value.spans.map(selector),
    ...value.promisor.map((each) => party('promisor', each)),
    ...value.beneficiary.map((each) => party('beneficiary', each)),
  ];
}
