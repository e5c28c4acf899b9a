import { attribute, elementsOf, isElement, type Tree, type TreeElement } from './tree.ts';

/** Up to this size a page is given to Readability, whose second tree takes seconds beyond it. Pages of news have 1,000 to 5,000. */
const MAX_ELEMENTS = 10_000;
const MARK = 'data-servanda-element';

/**
 * The element that holds the article of a page with furniture around it; null if the whole page has to be read. What the
 * page says itself is believed first: its only `<article>`, or else its `<main>`, if most of its paragraphs are there.
 * Otherwise Readability is asked where the article is. It is not asked what belongs to it: it drops lists and tables.
 */
export async function mainContent(source: string, tree: Tree): Promise<TreeElement | null> {
  const elements = elementsOf(tree);
  const paragraphs = elements.filter((element) => element.tagName === 'p');
  const said = saidToBeMain(elements);
  if (said && share(said, paragraphs) >= 0.5) return said;
  if (elements.length > MAX_ELEMENTS) return null;
  return articleByReadability(source, elements);
}

function saidToBeMain(elements: readonly TreeElement[]): TreeElement | null {
  const articles = elements.filter((element) => element.tagName === 'article');
  if (articles.length === 1) return articles[0]!;
  const mains = elements.filter((element) => element.tagName === 'main' || attribute(element, 'role') === 'main');
  return mains[0] ?? null;
}

function share(element: TreeElement, paragraphs: readonly TreeElement[]): number {
  if (paragraphs.length === 0) return 1;
  return paragraphs.filter((paragraph) => chainOf(paragraph).includes(element)).length / paragraphs.length;
}

/** An element and those around it, the outermost first. */
function chainOf(element: TreeElement): TreeElement[] {
  const chain: TreeElement[] = [];
  for (let at: unknown = element; at && isElement(at); at = at.parentNode) chain.push(at);
  return chain.reverse();
}

/** The innermost element around all paragraphs that Readability keeps. Scripts never run and nothing is fetched. */
async function articleByReadability(source: string, elements: readonly TreeElement[]): Promise<TreeElement | null> {
  const [{ JSDOM, VirtualConsole }, { Readability }] = await Promise.all([
    import('jsdom'),
    import('@mozilla/readability'),
  ]);
  const dom = new JSDOM(withoutCode(source, elements), { virtualConsole: new VirtualConsole() });
  const { document } = dom.window;
  // Both trees come from the same parser and the same source, so the elements have the same numbers.
  const twins = [...document.querySelectorAll('*')];
  if (twins.length !== elements.length) return null;
  twins.forEach((twin, i) => {
    twin.setAttribute(MARK, String(i));
  });
  const article = new Readability<Element>(document, {
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse();
  const kept = [...(article?.content?.querySelectorAll(`p[${MARK}], li[${MARK}], blockquote[${MARK}]`) ?? [])];
  const numbers = kept.map((element) => Number(element.getAttribute(MARK)));
  dom.window.close();
  return around(numbers.flatMap((number) => elements[number] ?? []));
}

/** The source with empty scripts and style sheets: there is nothing in them to find, and jsdom would read the sheets. */
function withoutCode(source: string, elements: readonly TreeElement[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { tagName, sourceCodeLocation: at } of elements) {
    if ((tagName !== 'style' && tagName !== 'script') || !at?.startTag || !at.endTag) continue;
    if (at.startTag.endOffset < from) continue;
    parts.push(source.slice(from, at.startTag.endOffset));
    from = at.endTag.startOffset;
  }
  return parts.join('') + source.slice(from);
}

function around(kept: readonly TreeElement[]): TreeElement | null {
  const [first, ...rest] = kept;
  if (!first) return null;
  let chain = chainOf(first);
  for (const element of rest) {
    const other = chainOf(element);
    let equal = 0;
    while (equal < chain.length && chain[equal] === other[equal]) equal++;
    chain = chain.slice(0, equal);
  }
  if (kept.length === 1) chain = chain.slice(0, -1);
  return chain.at(-1) ?? null;
}
