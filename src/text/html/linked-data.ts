import { attribute, isText, type TreeElement } from './tree.ts';

/** Articles in schema.org's sense: their names end so, or are one of these. */
const ARTICLE = /(?:Article|Report|BlogPosting|GovernmentService|WebPage)$/;
/** More is no statement about a page; a broken one could be anything. */
const MAX_LENGTH = 200_000;
const MAX_ITEMS = 1000;

/** Headline, date and publisher of the first article that a page describes in JSON-LD, as `json-ld:…` facts. */
export function linkedData(elements: readonly TreeElement[]): Map<string, string> {
  const items = elements.filter(isLinkedData).flatMap((element) => itemsOf(parsed(element)));
  const article = items.find((item) => typesOf(item).some((type) => ARTICLE.test(type)));
  const facts = new Map<string, string>();
  if (!article) return facts;
  put(facts, 'json-ld:headline', article.headline);
  put(facts, 'json-ld:datepublished', article.datePublished);
  const publisher = Array.isArray(article.publisher) ? article.publisher[0] : article.publisher;
  put(facts, 'json-ld:publisher', isObject(publisher) ? publisher.name : publisher);
  return facts;
}

type Item = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLinkedData(element: TreeElement): boolean {
  return element.tagName === 'script' && /^application\/ld\+json/i.test(attribute(element, 'type') ?? '');
}

function parsed(element: TreeElement): unknown {
  const text = element.childNodes.map((node) => (isText(node) ? node.value : '')).join('');
  if (text.length > MAX_LENGTH) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The items of a value: itself, those of an array, and those of a graph. */
function itemsOf(value: unknown): Item[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.slice(0, MAX_ITEMS).flatMap((item) => {
    if (!isObject(item)) return [];
    const graph = item['@graph'];
    return [item, ...(Array.isArray(graph) ? graph.slice(0, MAX_ITEMS).filter(isObject) : [])];
  });
}

function typesOf(item: Item): string[] {
  const type = item['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === 'string');
}

function put(facts: Map<string, string>, name: string, value: unknown): void {
  if (typeof value === 'string' && value.trim() !== '') facts.set(name, value.trim().slice(0, 1000));
}
