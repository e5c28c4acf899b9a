import { posix } from 'node:path';
import { attribute, readPage } from './in-memory.ts';

const ADDRESSES = ['href', 'src', 'data', 'poster'];

/** What is wrong with the links of a site: dead ones, ids that are missing or double, pages that nothing leads to. */
export function crawl(paths: readonly string[], read: (path: string) => string): string[] {
  const all = new Set(paths);
  const pages = paths.filter((path) => path.endsWith('.html'));
  const ids = new Map<string, Set<string>>();
  const links: (readonly [from: string, to: string, fragment: string])[] = [];
  const problems: string[] = [];
  for (const page of pages) {
    const { elements } = readPage(read(page));
    const own = elements.flatMap((element) => attribute(element, 'id') ?? []);
    ids.set(page, new Set(own));
    if (new Set(own).size < own.length) problems.push(`${page}: an id stands there twice`);
    for (const element of elements) {
      for (const name of ADDRESSES) {
        const address = attribute(element, name);
        if (address === null || /^(https?|data):/.test(address)) continue;
        if (/^[a-z]+:|^\//i.test(address)) problems.push(`${page}: ${address} is not relative`);
        const [path = '', fragment = ''] = address.split('#');
        links.push([page, path === '' ? page : posix.join(posix.dirname(page), decodeURIComponent(path)), fragment]);
      }
    }
  }
  for (const [from, to, fragment] of links) {
    if (!all.has(to)) problems.push(`${from}: ${to} is not there`);
    else if (fragment !== '' && !ids.get(to)?.has(decodeURIComponent(fragment)))
      problems.push(`${from}: ${to} has no #${fragment}`);
  }
  const led = new Set(links.map(([, to]) => to));
  return [...problems, ...pages.filter((page) => !led.has(page)).map((page) => `nothing leads to ${page}`)];
}
