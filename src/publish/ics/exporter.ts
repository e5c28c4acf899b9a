import { daysOf, type Entry } from '../../register/index.ts';
import { documentAddress, entryAddress, shownName } from '../addresses.ts';
import type { Edition, Format } from '../edition.ts';

/** The longest line in bytes, without its end (RFC 5545, section 3.1). */
const LINE = 75;

/**
 * iCalendar (RFC 5545): an event of one day for each deadline, on its last day. Entries without a day are left out. The time
 * stamp, which the standard asks for, is that of the last decision, or else the date of the document: there is no clock here.
 */
export const ics: Format = {
  name: 'ics',
  mediaType: 'text/calendar',
  says: 'iCalendar: a day for each deadline',
  write,
};

async function* write(edition: Edition): AsyncIterable<string> {
  yield lines('BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//${said(edition.program)}//EN`, 'CALSCALE:GREGORIAN');
  yield line(`NAME:${said(edition.title)}`) + line(`X-WR-CALNAME:${said(edition.title)}`);
  for await (const entry of edition.entries()) {
    const { last } = daysOf(entry.value.deadline?.edtf ?? null);
    if (last === null) edition.leaveOut(entry.id, 'no-day');
    else yield event(edition, entry, last);
  }
  yield lines('END:VCALENDAR');
}

function event({ base }: Edition, entry: Entry, day: string): string {
  const { value, document } = entry;
  const who = value.promisor.map(({ name }) => name).join(', ');
  const from = [shownName(document), document.date].filter(Boolean).join(', ');
  const description = [value.text, value.deadline?.text, from, documentAddress(document)].filter(Boolean).join('\n');
  return lines(
    'BEGIN:VEVENT',
    `UID:${entry.id}@servanda`,
    `DTSTAMP:${stamp(entry)}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${said(who === '' ? value.text : `${who}: ${value.text}`)}`,
    `DESCRIPTION:${said(description)}`,
    ...(value.area === null ? [] : [`CATEGORIES:${said(value.area)}`]),
    `URL:${entryAddress(base, entry.id)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  );
}

function stamp({ decisions, document }: Entry): string {
  const at = decisions.at(-1)?.at ?? '';
  const time = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?Z$/.exec(at);
  if (time) return `${time.slice(1, 4).join('')}T${time.slice(4).join('')}Z`;
  return `${(daysOf(document.date).first ?? '1970-01-01').replaceAll('-', '')}T000000Z`;
}

/** Text as a value (section 3.3.11). What a line may not hold – control characters, halves of characters – becomes U+FFFD. */
function said(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]|\p{Surrogate}/gu, '\ufffd')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

function lines(...all: readonly string[]): string {
  return all.map(line).join('');
}

/** A line, folded so that none is longer than it may be, between characters. */
function line(text: string): string {
  const parts: string[] = [];
  let [part, bytes] = ['', 0];
  for (const character of text) {
    const size = sizeOf(character);
    if (bytes + size > LINE) {
      parts.push(part);
      // The space that begins a line which goes on counts too.
      [part, bytes] = ['', 1];
    }
    part += character;
    bytes += size;
  }
  return `${[...parts, part].join('\r\n ')}\r\n`;
}

/** Bytes of a character in UTF-8. */
function sizeOf(character: string): number {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
