import { describe, expect, it } from 'vitest';
import { deadlineDesk, type FeedWords, icalendar, rss } from '../../src/follow/index.ts';
import { spanOf } from '../../src/model/index.ts';
import type { Entry } from '../../src/register/index.ts';
import { statementOn } from '../register/ruritania.ts';
import { evidenceOf } from './invented.ts';
import { readXml } from './xml.ts';

const SPEECH = 'Ruritania will build bridges; ferries, too & “more” <soon> by then.';

function entryOf(id: string, edtf: string | null, more: Partial<Entry> = {}): Entry {
  const span = spanOf(SPEECH, 0, 9);
  const deadline = edtf === null ? null : { edtf, text: edtf, span, basis: null };
  const value = statementOn(SPEECH, SPEECH.slice(10), { deadline });
  const document = { id: 'd', name: 'speech', title: null, date: '2024', publisher: null, language: null, role: null };
  const state = { reviewed: false, reopened: false, reopening: null, made: false, tests: null, undo: null, redo: null };
  const rest = { decisions: [], following: null, formerly: [], page: null, sort: id };
  return { id, document, status: 'proposed', value, proposed: value, ...state, ...rest, ...more };
}

const ENTRIES = [
  entryOf('soon', '2026-12'),
  entryOf('today', '2026-11-22'),
  entryOf('far', '2030'),
  entryOf('past', '2022-01-25/2025-01-25'),
  entryOf('longer', '2022'),
  entryOf('proven', '2025'),
  entryOf('rejected', '2025', { status: 'rejected' }),
  entryOf('never', null),
];
const EVIDENCE = [
  evidenceOf('e1', { entry: 'proven' }),
  evidenceOf('e2', { entry: 'past', bearing: 'before' }),
  evidenceOf('e4', { entry: 'past', stage: 'promised', value: 5 }),
  evidenceOf('e3', { entry: 'longer', kind: 'none-found', place: { kind: 'looked', where: 'the gazette' } }),
];
const desk = deadlineDesk(ENTRIES, EVIDENCE, '2026-11-22', 60);
const WORDS: FeedWords = {
  title: 'Deadlines',
  link: 'https://register.example/',
  stamp: '2026-11-22T07:00:00.000Z',
  summary: ({ entry }) => entry.value.text,
  description: () => 'first\nsecond, third; é𝒜'.repeat(12),
  linkTo: ({ entry }) => `https://register.example/commitments/${entry.id}`,
};

describe('the desk', () => {
  it('has what falls due and what is overdue with no evidence known', () => {
    expect(desk.due.map(({ entry, days }) => [entry.id, days])).toEqual([
      ['today', 0],
      ['soon', 39],
    ]);
    expect(desk.overdue.map(({ entry, knows }) => [entry.id, knows])).toEqual([
      ['past', 'nothing-known'],
      ['longer', 'looked'],
    ]);
    expect(desk.pastWithEvidence).toBe(1);
  });

  it('by party and area', () => {
    const only = (party: string | null, area: string | null) =>
      deadlineDesk(ENTRIES, EVIDENCE, '2026-11-22', 60, { party, area }).due.length;
    expect([only('Ruritania', null), only('Graustark', null)]).toEqual([2, 0]);
    expect([only(null, 'Trade and investment'), only(null, 'Space')]).toEqual([2, 0]);
  });
});

describe('iCalendar', () => {
  const text = icalendar(desk, WORDS);
  const lines = text.replaceAll('\r\n ', '').split('\r\n');

  it('has one whole-day event for each row, with the properties that RFC 5545 demands', () => {
    expect(lines.slice(0, 3)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', expect.stringMatching(/^PRODID:/)]);
    for (const name of ['UID:', 'DTSTAMP:20261122T070000Z', 'DTSTART;VALUE=DATE:']) {
      expect(lines.filter((line) => line.startsWith(name))).toHaveLength(4);
    }
    expect(lines).toContain('DTSTART;VALUE=DATE:20261231');
    expect(lines).toContain('DTSTART;VALUE=DATE:20250125');
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('folds at 75 octets, between characters, and escapes', () => {
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const summary = lines.find((line) => line.startsWith('SUMMARY:'));
    expect(summary).toBe('SUMMARY:will build bridges\\; ferries\\, too & “more” <soon> by then.');
    expect(lines.find((line) => line.startsWith('DESCRIPTION:first\\nsecond\\, third\\; é𝒜'))).toBeDefined();
  });
});

describe('RSS', () => {
  it('is well-formed, with what RSS 2.0 demands of channel and items', () => {
    const channel = readXml(rss(desk, WORDS)).children('channel')[0]!;
    for (const name of ['title', 'link', 'description']) expect(channel.children(name)[0]!.text).not.toBe('');
    const items = channel.children('item');
    expect(items).toHaveLength(4);
    expect(items[0]!.children('title')[0]!.text).toBe('will build bridges; ferries, too & “more” <soon> by then.');
    expect(items[0]!.children('guid')[0]!.text).toBe('past');
    expect(items[0]!.children('pubDate')[0]!.text).toBe('Sat, 25 Jan 2025 00:00:00 GMT');
  });
});
