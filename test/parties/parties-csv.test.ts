import { expect, test } from 'vitest';
import { Finding, Party } from '../../src/model/index.ts';
import { readPartiesCsv } from '../../src/parties/index.ts';

test('reads states and groups with dated members', () => {
  const { parties, findings } = readPartiesCsv(
    '\uFEFFcode,name,kind,names,demonyms,capital,members\r\n' +
      'QRU,Ruritania,state,"Kingdom of Ruritania; ""Old Ruritania""",Ruritanian;Ruritanians,Strelsau,\r\n' +
      '\r\n' +
      'LC,Lake Compact,,,,,QRU 2001-05..2020-03-01; QGR 1999..; QSY ..2005;QZE\r\n',
  );
  expect(findings).toEqual([]);
  expect(parties.map((party) => Party.parse(party))).toEqual(parties);
  expect(parties[0]?.names).toEqual(['Ruritania', 'Kingdom of Ruritania', '"Old Ruritania"']);
  expect(parties[0]?.demonyms).toEqual(['Ruritanian', 'Ruritanians']);
  expect(parties[1]?.kind).toBe('group');
  expect(parties[1]?.members).toEqual([
    { code: 'QRU', from: '2001-05', to: '2020-03-01' },
    { code: 'QGR', from: '1999', to: null },
    { code: 'QSY', from: null, to: '2005' },
    { code: 'QZE', from: null, to: null },
  ]);
});

test('the columns may stand in any order and some be missing', () => {
  const { parties } = readPartiesCsv('Name,Code\nGraustark,QGR');
  expect(parties).toEqual([
    { code: 'QGR', name: 'Graustark', kind: 'state', names: ['Graustark'], demonyms: [], capital: null, members: [] },
  ]);
});

test('a bad row is told with its line and place, and the others are read', () => {
  const text =
    'code,name,kind,members,colour\n,Nowhere\nQRU,Ruritania,planet\nQRU,Twice\nLC,Lake,group,QRU 20..;QGR\nA,B,,,,x';
  const { parties, findings } = readPartiesCsv(text);
  expect(parties.map((party) => party.code)).toEqual(['QRU', 'LC', 'A']);
  expect(parties[1]?.members.map((member) => member.code)).toEqual(['QGR']);
  expect(findings.map((found) => [found.code, found.params.line])).toEqual([
    ['parties-csv-column-unknown', 1],
    ['parties-csv-row-incomplete', 2],
    ['parties-csv-kind-unknown', 3],
    ['parties-csv-code-twice', 4],
    ['parties-csv-member-unreadable', 5],
    ['parties-csv-cells-over', 6],
  ]);
  for (const found of findings) expect(Finding.safeParse(found).success).toBe(true);
  expect(text.slice(findings[2]?.place?.start ?? 0, findings[2]?.place?.end ?? 0)).toBe('QRU,Ruritania,planet');
});

test.each([
  ['', 'parties-csv-empty'],
  ['name,kind\nRuritania,state', 'parties-csv-column-missing'],
])('without its head nothing is read: %j', (text, code) => {
  const { parties, findings } = readPartiesCsv(text);
  expect(parties).toEqual([]);
  expect(findings[0]).toMatchObject({ code, severity: 'error' });
});

test('an open quotation mark takes the rest and ends', () => {
  expect(readPartiesCsv('code,name\nQRU,"Ruri\ntania').parties[0]?.name).toBe('Ruri\ntania');
});
