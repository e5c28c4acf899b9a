import type { Desk } from './desk.ts';
import type { FeedWords } from './icalendar.ts';

/** The desk as RSS 2.0: one item for each deadline, overdue ones first; the guid is the entry's id. */
export function rss({ due, overdue }: Desk, words: FeedWords): string {
  const items = [...overdue, ...due].map((row) => {
    const link = words.linkTo(row);
    return [
      '    <item>',
      `      <title>${escaped(words.summary(row))}</title>`,
      ...(link === '' ? [] : [`      <link>${escaped(link)}</link>`]),
      `      <description>${escaped(words.description(row))}</description>`,
      ...(row.entry.value.area ? [`      <category>${escaped(row.entry.value.area)}</category>`] : []),
      `      <guid isPermaLink="false">${escaped(row.entry.id)}</guid>`,
      `      <pubDate>${mailDate(`${row.due}T00:00:00Z`)}</pubDate>`,
      '    </item>\n',
    ].join('\n');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0">',
    '  <channel>',
    `    <title>${escaped(words.title)}</title>`,
    `    <link>${escaped(words.link)}</link>`,
    `    <description>${escaped(words.title)}</description>`,
    `    <lastBuildDate>${mailDate(words.stamp)}</lastBuildDate>`,
    `${items.join('')}  </channel>`,
    '</rss>\n',
  ].join('\n');
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 cannot hold becomes a blank. */
function escaped(text: string): string {
  // these are what XML forbids.
  const clean = text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ' ');
  return clean.replace(/[&<>"]/g, (character) => NAMED[character]!);
}

/** RFC 822 with four digits for the year, as RSS asks for: "Sun, 22 Nov 2026 00:00:00 GMT". */
function mailDate(at: string): string {
  return new Date(at).toUTCString();
}
