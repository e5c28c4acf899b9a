import { isNote } from './element-kinds.ts';
import type { Asides } from './read-blocks.ts';
import { attribute, isElement, isText, type Tree, type TreeElement, textOf, walk } from './tree.ts';

/** Page furniture by what its tag or role says it is. */
const TAGS: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'form', 'menu']);
const ROLES = /^(?:navigation|banner|contentinfo|complementary|search|menu|menubar|toolbar|dialog|alert)$/;
/** And by its class or id, as whole words: what pages of news call things that are not the article. */
const NAMES =
  /(?:^|[\s_-])(?:nav|navbar|navigation|breadcrumbs?|menu|sidebar|footer|masthead|share|sharing|social|related|comments?|newsletter|subscribe|cookies?|banner|promo|advert|ads?|pagination|pager|skip|toolbar|tags)(?:$|[\s_-])/i;

/** Whether a page has anything beside its text: if not, all of its body is the text. */
export function isCluttered(tree: Tree): boolean {
  let found = false;
  walk(tree, (node) => {
    if (isElement(node) && isFurniture(node)) found = true;
    return !found;
  });
  return found;
}

/**
 * Parts of a page to be set aside: furniture, and everything outside the element that holds the article (null: the whole
 * page is it) except a main title before it. What comes before the article is a header, what comes after it a footer.
 */
export function asidesOf(tree: Tree, main: TreeElement | null): Asides {
  const asides = new Map<TreeElement, 'header' | 'footer'>();
  const around = main ? ancestorsOf(main) : null;
  let side: 'header' | 'footer' = 'header';
  walk(tree, (node) => {
    if (!isElement(node)) return false;
    if (node === main) side = 'footer';
    const isInside = main === null || node === main || !around;
    if (node.tagName === 'head') return false;
    if (around?.has(node)) return true;
    if (isInside || isWithin(node, main)) return markFurniture(node, asides, side);
    return markOutside(node, asides, side);
  });
  return asides;
}

function markFurniture(
  node: TreeElement,
  asides: Map<TreeElement, 'header' | 'footer'>,
  side: 'header' | 'footer',
): boolean {
  if (!isFurniture(node) && !isListOfLinks(node)) return true;
  asides.set(node, node.tagName === 'nav' || node.tagName === 'header' ? side : 'footer');
  return false;
}

/** Outside the article a main title is kept as a heading; its surroundings are looked into for it. */
function markOutside(
  node: TreeElement,
  asides: Map<TreeElement, 'header' | 'footer'>,
  side: 'header' | 'footer',
): boolean {
  if (node.tagName === 'h1' && side === 'header') return false;
  if (side === 'header' && holdsMainTitle(node)) return true;
  asides.set(node, side);
  return false;
}

function holdsMainTitle(element: TreeElement): boolean {
  let found = false;
  walk(element, (node) => {
    if (isElement(node) && node.tagName === 'h1') found = true;
    return !found;
  });
  return found;
}

function isWithin(node: TreeElement, main: TreeElement | null): boolean {
  for (let at: unknown = node; at && isElement(at); at = at.parentNode) if (at === main) return true;
  return false;
}

function ancestorsOf(element: TreeElement): ReadonlySet<TreeElement> {
  const found = new Set<TreeElement>();
  for (let at: unknown = element.parentNode; at && isElement(at); at = at.parentNode) found.add(at);
  return found;
}

function isFurniture(element: TreeElement): boolean {
  if (element.tagName === 'body' || element.tagName === 'html' || element.tagName === 'main') return false;
  if (isNote(element)) return false;
  if (TAGS.has(element.tagName) || ROLES.test(attribute(element, 'role') ?? '')) return true;
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
  return NAMES.test(names.slice(0, 300)) && !holdsArticle(element);
}

/** A class name proves nothing about an element that holds real paragraphs: three with a full stop. */
function holdsArticle(element: TreeElement): boolean {
  if (element.tagName === 'article') return true;
  let paragraphs = 0;
  walk(element, (node) => {
    if (!isElement(node) || paragraphs >= 3) return false;
    if (node.tagName === 'article') paragraphs = 3;
    if (node.tagName === 'p' && /[.!?;:]["”’)]?$/.test(textOf(node, 2000))) paragraphs++;
    return true;
  });
  return paragraphs >= 3;
}

/** A list of three or more items that are links and nothing else leads to other pages. */
function isListOfLinks(element: TreeElement): boolean {
  if (element.tagName !== 'ul' && element.tagName !== 'ol') return false;
  const items = element.childNodes.filter(isElement);
  return items.length >= 3 && items.every((item) => isOnlyLink(item));
}

function isOnlyLink(item: TreeElement): boolean {
  let outside = 0;
  let links = 0;
  walk(item, (node) => {
    if (isElement(node) && node.tagName === 'a') {
      if ((attribute(node, 'href') ?? '#').startsWith('#')) outside++;
      links++;
      return false;
    }
    if (isText(node)) outside += node.value.trim().length;
    return true;
  });
  return links > 0 && outside === 0;
}
