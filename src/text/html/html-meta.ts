import type { SourceMeta, Stated } from '../../model/index.ts';
import { linkedData } from './linked-data.ts';
import { attribute, elementsOf, isElement, isText, type Tree, type TreeElement, textOf } from './tree.ts';

type Facts = ReadonlyMap<string, string>;

/** What a page says of itself, each fact with the place it was found as `basis`, the more careful places first. */
export function htmlMeta(tree: Tree): SourceMeta {
  const elements = elementsOf(tree);
  const facts = new Map([...linkedData(elements), ...metaFacts(elements), ...elementFacts(elements)]);
  return {
    title: first(facts, TITLE, (value) => value),
    date: first(facts, DATE, dayOf),
    publisher: first(facts, PUBLISHER, (value) => value),
    language: first(facts, LANGUAGE, languageTag),
  };
}

const TITLE = [
  'og:title',
  'json-ld:headline',
  'citation_title',
  'dc.title',
  'dcterms.title',
  'twitter:title',
  'h1',
  'title',
];
const DATE = [
  'article:published_time',
  'json-ld:datepublished',
  'citation_publication_date',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.date',
  'dc.date',
  'pubdate',
  'publishdate',
  'publication_date',
  'date',
  'itemprop:datepublished',
  'time',
];
const PUBLISHER = [
  'og:site_name',
  'json-ld:publisher',
  'citation_publisher',
  'dcterms.publisher',
  'dc.publisher',
  'publisher',
];
const LANGUAGE = ['html:lang', 'og:locale', 'dc.language', 'dcterms.language', 'content-language'];

function first(facts: Facts, names: readonly string[], read: (value: string) => string | null): Stated | null {
  for (const name of names) {
    const value = facts.get(name);
    const said = value === undefined ? null : read(value);
    if (said) return { value: said, span: null, basis: name.includes(':') || name === 'title' ? name : basisOf(name) };
  }
  return null;
}

function basisOf(name: string): string {
  return name === 'h1' || name === 'time' ? name : `meta:${name}`;
}

/** `<meta name|property|http-equiv|itemprop content>`: the first of each name counts. */
function metaFacts(elements: readonly TreeElement[]): Map<string, string> {
  const facts = new Map<string, string>();
  for (const element of elements) {
    const value = element.tagName === 'meta' ? fold(attribute(element, 'content') ?? '') : '';
    if (value === '') continue;
    const prop = attribute(element, 'itemprop');
    const name = attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'http-equiv');
    for (const key of [name, prop && `itemprop:${prop}`]) {
      if (key && !facts.has(key.toLowerCase())) facts.set(key.toLowerCase(), value);
    }
  }
  return facts;
}

/** What stands in elements: the language and title of the page, its only main heading, the time of publication. */
function elementFacts(elements: readonly TreeElement[]): Map<string, string> {
  const facts = new Map<string, string>();
  const put = (name: string, value: string | null | undefined): void => {
    if (value && !facts.has(name)) facts.set(name, fold(value));
  };
  put('html:lang', attribute(elements[0]!, 'lang') || attribute(elements[0]!, 'xml:lang'));
  const headings = elements.filter((element) => element.tagName === 'h1');
  if (headings.length === 1) put('h1', textOf(headings[0]!, 300));
  for (const element of elements) {
    if (element.tagName === 'title' && isInHead(element)) put('title', rawText(element));
    if (element.tagName !== 'time') continue;
    const prop = attribute(element, 'itemprop') ?? '';
    if (/datePublished/i.test(prop) || attribute(element, 'pubdate') !== null) {
      put('itemprop:datepublished', attribute(element, 'datetime'));
    }
  }
  const times = elements.filter((element) => element.tagName === 'time' && attribute(element, 'datetime'));
  // Several times may be of other articles, or of what the article tells of.
  if (times.length === 1) put('time', attribute(times[0]!, 'datetime'));
  return facts;
}

function isInHead(element: TreeElement): boolean {
  const parent = element.parentNode;
  return parent !== null && isElement(parent) && parent.tagName === 'head';
}

function rawText(element: TreeElement): string {
  return element.childNodes.map((node) => (isText(node) ? node.value : '')).join('');
}

function fold(value: string): string {
  return value.slice(0, 1000).replace(/\s+/g, ' ').trim();
}

/** The day of an ISO 8601 date or time as the page writes it (no time zone is reckoned with), or a month or year. */
function dayOf(value: string): string | null {
  const match = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?:$|[T\s])/.exec(value);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map((part) => part?.padStart(2, '0'));
  if (month === undefined) return year!;
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return `${year}-${month}`;
  return Number(day) >= 1 && Number(day) <= 31 ? `${year}-${month}-${day}` : null;
}

/** A BCP 47 tag; `en_US` is written `en-US`. */
function languageTag(value: string): string | null {
  const tag = value.split(/[,;]/)[0]!.trim().replace(/_/g, '-');
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag) ? tag : null;
}
