import { type Html, html, NOTHING, oneLine, type Part } from './html.ts';
import type { SiteEdition } from './site-edition.ts';
import { addressUnder, linkTo, PATHS } from './site-paths.ts';
import { dateText } from './words.ts';

/** What all pages of a site have in common. `has` says which sections there are. */
export interface Site {
  readonly title: string;
  readonly base: string | null;
  readonly date: string;
  readonly publisher: string | null;
  readonly licence: string | null;
  readonly program: string;
  readonly has: { readonly checks: boolean; readonly deadlines: boolean };
  /** How many entries that nobody has reviewed the site shows. */
  readonly unreviewed: number;
}

/** A page: where it stands, what it is called, what it says. */
export interface Page {
  readonly path: string;
  readonly title: string;
  /** A sentence for search engines and previews; null where there is nothing to add. */
  readonly about: string | null;
  /** The section of the navigation it belongs to. */
  readonly section: keyof typeof PATHS | null;
  readonly body: Part;
  readonly picture?: string | null;
  /** Ways back, from the outermost: name and path. */
  readonly trail?: readonly (readonly [string, string])[];
  readonly script?: string;
  /** Not for search engines: pages of lists beyond the first. */
  readonly quiet?: boolean;
}

const SECTIONS: readonly (readonly [keyof typeof PATHS, string])[] = [
  ['commitments', 'Commitments'],
  ['deadlines', 'Deadlines'],
  ['parties', 'Parties'],
  ['areas', 'Areas'],
  ['documents', 'Documents'],
  ['checks', 'Checks'],
  ['changes', 'Changes'],
  ['methodology', 'Methodology'],
  ['downloads', 'Downloads'],
  ['search', 'Search'],
];

export function siteOf(edition: SiteEdition, unreviewed: number, has: Site['has']): Site {
  const { title, base, date, publisher, licence, program } = edition;
  return { title, base, date, publisher: publisher.name, licence, program, has, unreviewed };
}

/** A whole page. It needs no script to be read, and everything it loads stands beside it. */
export function pageHtml(site: Site, page: Page): string {
  const { path, trail = [] } = page;
  const to = (other: string) => linkTo(path, other);
  const named = path === PATHS.overview ? oneLine(site.title) : `${oneLine(page.title)} · ${oneLine(site.title)}`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${named}</title>
${metaOf(site, page)}<link rel="stylesheet" href="${to('site.css')}">
<link rel="icon" href="${to('icon.svg')}" type="image/svg+xml">
<link rel="alternate" type="application/rss+xml" title="${oneLine(site.title)}" href="${to('feed.xml')}">
${page.script === undefined ? NOTHING : html`<script src="${to(page.script)}" defer></script>\n`}</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="top">
<p class="brand"><a href="${to(PATHS.overview)}"><bdi>${site.title}</bdi></a></p>
<nav aria-label="Sections"><ul>${sections(site, page)}</ul></nav>
</header>
<main id="main" tabindex="-1">
${trail.length === 0 ? NOTHING : trailOf(page, trail)}${page.body}
</main>
${foot(site, to)}
</body>
</html>
`.markup;
}

function sections(site: Site, { path, section }: Page): Html[] {
  const isThere = (key: string) => (key === 'checks' ? site.has.checks : key !== 'deadlines' || site.has.deadlines);
  return SECTIONS.filter(([key]) => isThere(key)).map(([key, name]) => {
    const target = PATHS[key];
    const current =
      path === target ? html` aria-current="page"` : section === key ? html` aria-current="true"` : NOTHING;
    return html`<li><a href="${linkTo(path, target)}"${current}>${name}</a></li>`;
  });
}

function trailOf({ path }: Page, trail: readonly (readonly [string, string])[]): Html {
  const steps = trail.map(([name, to]) => html`<li><a href="${linkTo(path, to)}"><bdi>${name}</bdi></a></li>`);
  return html`<nav class="trail" aria-label="You are here"><ol>${steps}</ol></nav>\n`;
}

function metaOf({ base, title }: Site, page: Page): Html {
  const about = page.about === null ? null : oneLine(page.about);
  const robots = page.quiet ? html`<meta name="robots" content="noindex, follow">\n` : NOTHING;
  const described = about === null ? NOTHING : html`<meta name="description" content="${about}">\n`;
  if (base === null) return html`${described}${robots}`;
  const address = addressUnder(base, page.path);
  const picture = page.picture ?? 'preview.png';
  return html`${described}${robots}<link rel="canonical" href="${address}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${oneLine(title)}">
<meta property="og:title" content="${oneLine(page.title)}">
${about === null ? NOTHING : html`<meta property="og:description" content="${about}">\n`}<meta property="og:url" content="${address}">
<meta property="og:image" content="${base + picture}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta name="twitter:card" content="summary_large_image">
`;
}

function foot(site: Site, to: (path: string) => string): Html {
  const by = site.publisher === null ? NOTHING : html` by <bdi>${site.publisher}</bdi>`;
  const licence = site.licence === null ? NOTHING : html` Licence of the data: <bdi>${site.licence}</bdi>.`;
  const unseen =
    site.unreviewed === 0 ? NOTHING : html`<p>This site shows entries that nobody has reviewed; each is marked.</p>\n`;
  return html`<footer>
${unseen}<p>Published${by} on <time datetime="${site.date}">${dateText(site.date)}</time>.${licence}</p>
<p><a href="${to(PATHS.methodology)}">How this was made</a> · <a href="${to('feed.xml')}">Feed (RSS)</a> · <a href="${to('deadlines.ics')}">Deadlines (iCalendar)</a> · <a href="${to(PATHS.downloads)}">All data</a></p>
<p class="quiet">Written by ${site.program}.</p>
</footer>`;
}

/** A word of warning above what it is about. */
export function notice(kind: 'warn' | 'info', ...body: readonly Part[]): Html {
  return html`<p class="notice ${kind}">${body}</p>\n`;
}
