import { pageHtml, type Site } from '../frame.ts';
import { html } from '../html.ts';
import { linkTo, PATHS } from '../site-paths.ts';

/** The page of the search. The one page that a script does something on: without one it leads to the lists. */
export function searchPage(site: Site): string {
  const path = PATHS.search;
  const link = (to: string, says: string) => html`<a href="${linkTo(path, to)}">${says}</a>`;
  const body = html`<h1>Search</h1>
<form id="find" class="find" role="search" hidden>
<input id="words" type="search" name="q" aria-label="Words to look for" placeholder="Words, or beginnings of words" autocomplete="off">
</form>
<p id="says" role="status"></p>
<ul id="found" class="rows"></ul>
<noscript><p>The search needs a script. Without one, look through the lists.</p></noscript>
<p>Everything is also listed: ${link(PATHS.commitments, 'commitments')}, by ${link(PATHS.parties, 'party')}, by ${link(PATHS.areas, 'area')}${site.has.deadlines ? html`, by ${link(PATHS.deadlines, 'deadline')}` : ''}, by ${link(PATHS.documents, 'document')}.</p>
`;
  const about = 'Look for words in all commitments.';
  return pageHtml(site, { path, title: 'Search', about, section: 'search', body, script: 'search/search.js' });
}
