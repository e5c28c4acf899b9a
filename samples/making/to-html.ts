import type { SampleBlock, SampleDocument } from './sample-document.ts';

/** A sample as a page of a web site, with the site's own navigation around it. */
export function toHtml({ meta, blocks }: SampleDocument): string {
  const byline = meta.byline === '' ? [] : [`<p class="byline">${escapeText(meta.byline)}</p>`];
  return `${[
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escapeText(meta.title)} | ${escapeText(meta.publisher)}</title>`,
    `<meta property="article:published_time" content="${meta.date}">`,
    `<meta property="og:site_name" content="${escapeText(meta.publisher)}">`,
    '<style>body { font-family: serif; max-width: 44em; margin: auto } nav li { display: inline }</style>',
    '</head>',
    '<body>',
    `<header><a href="/">${escapeText(meta.publisher)}</a></header>`,
    '<nav><ul><li><a href="/news">News</a></li><li><a href="/papers">Papers</a></li><li><a href="/contact">Contact</a></li></ul></nav>',
    '<main>',
    '<article>',
    `<h1>${escapeText(meta.title)}</h1>`,
    ...byline,
    `<p class="place"><time datetime="${meta.date}">${escapeText(meta.place)}</time></p>`,
    ...blocks.map(blockHtml),
    '</article>',
    '</main>',
    '<footer><p>An invented document of an invented country.</p></footer>',
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

function blockHtml(block: SampleBlock): string {
  if (block.kind === 'heading') return `<h${block.level}>${escapeText(block.text)}</h${block.level}>`;
  if (block.kind === 'numbered') return `<ol start="${block.number}"><li>${escapeText(block.text)}</li></ol>`;
  if (block.kind === 'bullets')
    return `<ul>\n${block.items.map((item) => `<li>${escapeText(item)}</li>`).join('\n')}\n</ul>`;
  if (block.kind === 'paragraph') return `<p>${escapeText(block.text)}</p>`;
  const head = rowHtml(block.head, 'th');
  const rows = block.rows.map((row) => rowHtml(row, 'td'));
  return `<table>\n<thead>\n${head}\n</thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

function rowHtml(cells: readonly string[], tag: 'td' | 'th'): string {
  return `<tr>${cells.map((cell) => `<${tag}>${escapeText(cell)}</${tag}>`).join('')}</tr>`;
}

/** Text for HTML; the en dash and the euro sign as entities, as many publishing systems write them. */
function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('–', '&ndash;')
    .replaceAll('€', '&euro;');
}
