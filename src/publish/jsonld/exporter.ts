import type { Amount, PartyRef } from '../../model/index.ts';
import type { Entry } from '../../register/index.ts';
import { documentAddress, entryAddress, NAMESPACE, shownName, webAddress } from '../addresses.ts';
import type { Edition, Format } from '../edition.ts';

const own = (term: string) => ({ '@id': `servanda:${term}` });

/** Terms of schema.org where it has them, our own where it has not. It is all in the file: reading it asks no network. */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  servanda: NAMESPACE,
  id: '@id',
  type: '@type',
  Commitment: own('Commitment'),
  Span: own('Span'),
  promisor: own('promisor'),
  beneficiary: own('beneficiary'),
  amount: own('amount'),
  bound: own('bound'),
  deadline: own('deadline'),
  deadlineText: own('deadlineText'),
  condition: own('condition'),
  kind: own('kind'),
  binding: own('binding'),
  status: own('status'),
  reviewed: own('reviewed'),
  inferred: own('inferred'),
  span: own('span'),
  start: own('start'),
  end: own('end'),
  exact: own('exact'),
  wasQuotedFrom: { '@id': 'prov:wasQuotedFrom', '@type': '@id' },
};

/**
 * JSON-LD: schema.org where it has a term (`Quotation`, `CreativeWork`, `MonetaryAmount`), PROV-O for where the words come from, and
 * our own terms for what neither has. Offsets count UTF-16 code units, as everywhere in the register.
 */
export const jsonld: Format = {
  name: 'jsonld',
  mediaType: 'application/ld+json',
  says: 'JSON-LD in the terms of schema.org, PROV-O and our own',
  write,
};

async function* write(edition: Edition): AsyncIterable<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`;
  let [between, document] = ['\n', ''];
  for await (const entry of edition.entries()) {
    if (entry.document.id !== document) {
      document = entry.document.id;
      yield between + JSON.stringify(workOf(entry));
      between = ',\n';
    }
    yield between + JSON.stringify(commitment(edition.base, entry));
  }
  yield '\n]}\n';
}

/** An object without what nothing is known of. */
function known(properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const isKnown = (value: unknown) => value !== null && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => isKnown(value)));
}

function workOf({ document }: Entry): object {
  const { id, name, date, publisher, language } = document;
  return known({
    id: documentAddress(document),
    type: 'CreativeWork',
    name: shownName(document),
    url: webAddress(name),
    datePublished: date,
    inLanguage: language,
    publisher: publisher === null ? null : { type: 'Organization', name: publisher },
    identifier: { type: 'PropertyValue', propertyID: 'sha256', value: id },
  });
}

function commitment(base: string | null, entry: Entry): object {
  const { value, document, status, reviewed } = entry;
  const source = documentAddress(document);
  return known({
    id: entryAddress(base, entry.id),
    type: ['Quotation', 'Commitment'],
    text: value.text,
    isPartOf: { id: source },
    wasQuotedFrom: source,
    kind: value.kind,
    binding: value.binding,
    status,
    reviewed,
    about: value.area,
    promisor: value.promisor.map(party),
    beneficiary: value.beneficiary.map(party),
    amount: value.amounts.map(amount),
    deadline: value.deadline?.edtf ?? null,
    deadlineText: value.deadline?.text ?? null,
    condition: value.condition?.text ?? null,
    span: value.spans.map(({ start, end, exact }) => ({ type: 'Span', start, end, exact })),
  });
}

function party({ code, name, inferred }: PartyRef): object {
  return known({ type: 'Organization', identifier: code, name, inferred });
}

function amount({ value, max, unit, currency, bound, span }: Amount): object {
  const range = max === null ? { value } : { minValue: value, maxValue: max };
  const type = unit === 'money' ? 'MonetaryAmount' : 'QuantitativeValue';
  const measure = unit === 'money' ? { currency } : { unitText: unit };
  return known({ type, ...range, ...measure, bound, description: span.exact });
}
