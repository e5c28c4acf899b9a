import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servanda, temporaryFolder } from './run.ts';

const folder = temporaryFolder('follow-up-cli');
const { path } = folder;
afterAll(() => folder.clear());
const inside = (...args: string[]) => servanda([...args, '--dir', join(path, 'register')]);
let entry = '';

beforeAll(async () => {
  writeFileSync(
    join(path, 'speech.txt'),
    'Graustark will open 12 schools by 2024. Graustark will plant 9 trees by 2027.\n',
  );
  await servanda(['init', join(path, 'register')]);
  await inside('add', join(path, 'speech.txt'), '--date', '2022-05-01', '--speaker', 'Graustark');
  const { out } = await inside('list', '--json');
  entry = JSON.parse(out.split('\n').find((line) => line.includes('schools'))!).id;
});

const FACT = ['--publisher', 'Gazette', '--what', 'Four schools were opened', '--by', 'rudolf'];

describe('servanda due', () => {
  it('lists what is due and what is overdue with no evidence known', async () => {
    const { out, err, code } = await inside('due', '--on', '2026-11-22', '--days', '500');
    expect(code).toBe(0);
    expect(out).toMatch(/Overdue, no evidence known\n2024-12-31 · 691 days ago/);
    expect(out).toMatch(/Due\n2027-12-31 · in 404 days/);
    expect(out).toContain('unknown');
    expect(out).not.toMatch(/not done/);
    expect(err).toContain('does not say that they were not done');
  });

  it('as feeds and JSON Lines', async () => {
    const on = ['due', '--on', '2026-11-22', '--days', '500', '--format'];
    expect((await inside(...on, 'ics')).out).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect((await inside(...on, 'rss')).out).toContain('<rss version="2.0">');
    const rows = (await inside(...on, 'json')).out.trim().split('\n');
    expect(rows.map((row) => JSON.parse(row).window)).toEqual(['overdue', 'due']);
    expect((await inside('due', '--on', 'today')).code).toBe(2);
  });
});

describe('servanda evidence', () => {
  it('adds a fact with its address, or with words of the register, and refuses one without', async () => {
    const address = ['--url', 'https://gazette.example/1', '--retrieved', '2024-05-02'];
    expect((await inside('evidence', 'add', entry, ...FACT)).code).toBe(2);
    expect((await inside('evidence', 'add', entry, ...FACT, ...address, '--date', 'maybe')).err).toContain('--date');
    expect((await inside('evidence', 'add', entry, ...FACT, ...address, '--date', '2024-05')).code).toBe(0);
    const { out } = await inside('list', '--documents', '--json');
    const words = ['--document', JSON.parse(out).id, '--span', '0-9'];
    expect((await inside('evidence', 'add', entry, ...FACT, ...words)).code).toBe(0);
    const listed = await inside('evidence', 'list', entry);
    expect(listed.out).toContain('“Graustark”');
    expect(listed.out).toContain('https://gazette.example/1 (read 2024-05-02)');
    expect((await inside('due', '--on', '2026-11-22')).err).toContain('1 past it with evidence');
  });

  it('imports a table, or lists every wrong cell and takes nothing in', async () => {
    const before = (await inside('evidence', 'list', '--json')).out;
    const head = 'commitment,reason,date,what,publisher,url\n';
    writeFileSync(join(path, 'wrong.csv'), `${head}${entry},,2024,x,Gazette,https://g.example\nzzzz,,then,,,gazette\n`);
    const wrong = await inside('evidence', 'import', join(path, 'wrong.csv'), '--by', 'rudolf');
    expect(wrong.code).toBe(3);
    for (const column of ['commitment', 'date', 'what', 'publisher', 'url']) {
      expect(wrong.err).toMatch(new RegExp(`line 3, column "${column}"`));
    }
    expect((await inside('evidence', 'list', '--json')).out).toBe(before);
    const rows = `${entry},,2024,x,Gazette,https://g.example\n,another treaty,2024,y,Gazette,https://g.example\n`;
    writeFileSync(join(path, 'right.csv'), head + rows);
    const right = await inside('evidence', 'import', join(path, 'right.csv'), '--by', 'rudolf');
    expect(right.out).toContain('2 rows: 2 new, 0 already there; 1 on commitments, 1 kept aside');
    expect((await inside('evidence', 'import', join(path, 'right.csv'), '--by', 'rudolf')).out).toContain(
      '0 new, 2 already there',
    );
  });
});

describe('a table of commitments', () => {
  it('becomes a document whose entries lead back to their cells; wrong cells are listed', async () => {
    const table =
      'number;summary;promisor;amount;unit;currency;deadline;area\nR1;"Pay; in full";Graustark;5;money;EUR;2030;Health\n';
    writeFileSync(join(path, 'table.csv'), table);
    const taken = await inside('import', join(path, 'table.csv'), '--by', 'rudolf', '--date', '2022');
    expect(taken.out).toContain('1 commitment of the table: added, accepted by rudolf.');
    const { out } = await inside('list', '--words', 'full', '--json');
    const { value, status } = JSON.parse(out);
    expect(status).toBe('accepted');
    expect(value.text).toBe('Pay; in full');
    for (const span of [value.spans[0], value.deadline.span, value.amounts[0].span, value.promisor[0].span]) {
      expect(table.slice(span.start, span.end)).toBe(span.exact);
    }
    const status2 = { id: 's', entry: 'R1', step: 'delivered', evidence: [], by: 'rudolf', at: '2024', why: null };
    writeFileSync(join(path, 'status.jsonl'), JSON.stringify({ kind: 'status', record: status2 }));
    const refused = await inside('evidence', 'import', join(path, 'status.jsonl'), '--by', 'rudolf');
    expect(refused.err).toContain('rests on no evidence');
    expect((await inside('evidence', 'list', 'R1')).out).toContain('Status: Not yet assessed.');
    writeFileSync(join(path, 'wrong.csv'), 'number,summary,area,deadline\nR2,,Happiness,soon\n');
    const wrong = await inside('import', join(path, 'wrong.csv'), '--by', 'rudolf');
    expect(wrong.code).toBe(3);
    for (const column of ['summary', 'area', 'deadline']) expect(wrong.err).toContain(`line 2, column "${column}"`);
  });
});
