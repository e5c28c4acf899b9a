import type { Desk, DueRow } from './desk.ts';

/** What a feed says in words, made at the edge. `stamp` is when the feed was made (ISO 8601, UTC). */
export interface FeedWords {
  readonly title: string;
  readonly link: string;
  readonly stamp: string;
  readonly summary: (row: DueRow) => string;
  readonly description: (row: DueRow) => string;
  readonly linkTo: (row: DueRow) => string;
}

/** Octets of a content line before it is folded (RFC 5545, 3.1). */
const FOLD = 75;

/** The desk as a calendar (RFC 5545): a whole-day event on each deadline, the same UID for the same entry every time. */
export function icalendar({ due, overdue }: Desk, words: FeedWords): string {
  const stamp = words.stamp.replace(/[-:]/g, '').replace(/\.\d+/, '');
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Servanda//Deadlines//EN', 'CALSCALE:GREGORIAN'];
  const events = [...overdue, ...due].flatMap((row) => [
    'BEGIN:VEVENT',
    `UID:${row.entry.id}@servanda`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${row.due.replaceAll('-', '')}`,
    `SUMMARY:${escaped(words.summary(row))}`,
    `DESCRIPTION:${escaped(words.description(row))}`,
    ...(words.linkTo(row) === '' ? [] : [`URL:${words.linkTo(row)}`]),
    ...(row.entry.value.area ? [`CATEGORIES:${escaped(row.entry.value.area)}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = [...head, `X-WR-CALNAME:${escaped(words.title)}`, ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function escaped(text: string): string {
  // TEXT may hold no control characters (RFC 5545, 3.3.11).
  const clean = text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, ' ');
  return clean.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** Broken between characters, never inside one; each further line begins with a blank, which counts. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  let out = '';
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > FOLD) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
