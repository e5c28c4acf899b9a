import { xmlText } from '../xml.ts';
import type { SitePut } from './site-edition.ts';
import { addressUnder } from './site-paths.ts';
import { spool } from './spool.ts';

/** Addresses of one file: fewer than the 50,000 that sitemaps.org allows. */
const MOST = 40_000;

/** A place to write to that remembers the pages meant for readers; `close` writes the sitemap, which needs a base. */
export function withSitemap(put: SitePut): { readonly put: SitePut; close(base: string | null): Promise<void> } {
  const paths = spool<string>(put, 'sitemap');
  return {
    put: {
      ...put,
      file(path, content) {
        const isPage = /(^|\/)index\.html$/.test(path) && typeof content === 'string' && !content.includes(QUIET);
        if (isPage) paths.add(path);
        put.file(path, content);
      },
    },
    async close(base) {
      if (base === null) return;
      const files = Math.ceil(paths.count() / MOST);
      const pieces = paths.pieces()[Symbol.iterator]();
      let rest: string[] = [];
      for (let number = 1; number <= files; number += 1) {
        while (rest.length < MOST) {
          const piece = pieces.next();
          if (piece.done) break;
          rest.push(...piece.value);
        }
        const [own, next] = [rest.slice(0, MOST), rest.slice(MOST)];
        rest = next;
        const urls = own.map((path) => `<url><loc>${xmlText(addressUnder(base, path))}</loc></url>\n`);
        put.file(`sitemaps/${number}.xml`, `${XML}<urlset xmlns="${NS}">\n${urls.join('')}</urlset>\n`);
      }
      const maps = Array.from(
        { length: files },
        (_, index) => `<sitemap><loc>${xmlText(`${base}sitemaps/${index + 1}.xml`)}</loc></sitemap>\n`,
      );
      put.file('sitemap.xml', `${XML}<sitemapindex xmlns="${NS}">\n${maps.join('')}</sitemapindex>\n`);
    },
  };
}

/** What pages say that are not for search engines. */
const QUIET = '<meta name="robots" content="noindex';
const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NS = 'http://www.sitemaps.org/schemas/sitemap/0.9';
