import { describe, expect, test } from 'vitest';
import { Party } from '../../src/model/index.ts';
import { adHoc, createGazetteer } from '../../src/parties/index.ts';

const gazetteer = createGazetteer();

test('all members of the United Nations are there, with a demonym', () => {
  const states = gazetteer.parties.filter((party) => party.kind === 'state');
  expect(states.length).toBeGreaterThanOrEqual(193 + 2);
  expect(new Set(gazetteer.parties.map((party) => party.code)).size).toBe(gazetteer.parties.length);
  for (const party of gazetteer.parties) expect(Party.safeParse(party).success).toBe(true);
  for (const code of gazetteer.membersAt('AU', '2024')) expect(gazetteer.get(code)?.kind).toBe('state');
});

test('members of groups are known codes, each once', () => {
  for (const group of gazetteer.parties) {
    for (const member of group.members) {
      expect(gazetteer.get(member.code), `${member.code} in ${group.code}`).not.toBeNull();
      if (member.from && member.to) expect(member.from <= member.to).toBe(true);
    }
    expect(new Set(group.members.map((member) => member.code)).size).toBe(group.members.length);
  }
});

describe('resolve', () => {
  test.each([
    ['CHN', 'CHN'],
    ['chn', 'CHN'],
    ['cn', 'CHN'],
    ['China', 'CHN'],
    ['the united states', 'USA'],
    ['UK', 'GBR'],
    ['Kazakh', 'KAZ'],
    ['Quad', 'QUAD'],
    ['Central Asia', 'Central Asia'],
    ['AU', 'AU'],
    ['African Union', 'AU'],
    ['Cote d’Ivoire', 'CIV'],
    ['KOSOVO', 'XKX'],
  ])('%s is %s', (written, code) => expect(gazetteer.resolve(written)?.code).toBe(code));

  test.each(['Americas Partnership', 'Atlantic Cooperation', '', 'ZZZ'])('%s is not known', (written) =>
    expect(gazetteer.resolve(written)).toBeNull(),
  );

  test('a list is resolved item by item, the unknown ones made up', () => {
    const codes = gazetteer.resolveAll('USA, fra,Atlantic Cooperation,,').map((party) => `${party.kind} ${party.code}`);
    expect(codes).toEqual(['state USA', 'state FRA', 'group Atlantic Cooperation']);
  });
});

describe('members at a date', () => {
  const count = (code: string, date: string | null) => gazetteer.membersAt(code, date).length;
  const has = (code: string, date: string, member: string) => gazetteer.membersAt(code, date).includes(member);

  test.each([
    ['G7', '2022-06-26', 7],
    ['G8', '2013-06-17', 8],
    ['G8', '2015-06-07', 0],
    ['G20', '2022-11-15', 20],
    ['G20', '2023-09-10', 21],
    ['EU', '2003-01-01', 15],
    ['EU', '2019-06-01', 28],
    ['EU', '2020-02-01', 27],
    ['BRICS', '2009-06-16', 4],
    ['BRICS', '2023-08-22', 5],
    ['BRICS', '2024-10-22', 9],
    ['BRICS', '2025-07-06', 10],
    ['SCO', '2016-06-23', 6],
    ['SCO', '2022-09-15', 8],
    ['SCO', '2024-07-04', 10],
    ['NATO', '2022-06-29', 30],
    ['NATO', '2024-07-09', 32],
    ['ASEAN', '2021-10-27', 10],
    ['ASEAN', '2025-10-26', 11],
    ['QUAD', '2021-03-12', 4],
    ['Central Asia', '2022-01-25', 5],
    ['C5+1', '2023-09-21', 6],
    ['AU', '2016-01-01', 54],
    ['AU', '2024-01-01', 55],
    ['Africa', '2024-01-01', 54],
    ['ECOWAS', '2024-01-01', 15],
    ['ECOWAS', '2025-06-01', 12],
    ['OECD', '2024-01-01', 38],
    ['CARICOM', '2024-01-01', 15],
    ['Arab League', '2024-01-01', 22],
    ['APEC', '2023-11-15', 21],
    ['PIF', '2024-01-01', 18],
    ['SADC', '2024-01-01', 16],
    ['EAC', '2024-06-01', 8],
    ['GCC', null, 6],
    ['CHN', '2024', 0],
    ['nobody', '2024', 0],
  ])('%s at %s: %i', (code, date, expected) => expect(count(code, date)).toBe(expected));

  test('the day of joining and of leaving count', () => {
    expect(has('EU', '2020-01-31', 'GBR')).toBe(true);
    expect(has('G20', '2023-09-09', 'AU')).toBe(true);
    expect(has('G20', '2023-09-08', 'AU')).toBe(false);
    expect(has('ASEAN', '2025-10-25', 'TLS')).toBe(false);
  });

  test('a date without day includes whoever was a member in it; of an interval the beginning counts', () => {
    expect(has('EU', '2020', 'GBR')).toBe(true);
    expect(has('BRICS', '2023-01-01/2030-01-01', 'ETH')).toBe(false);
  });
});

test('extra parties are found, resolved, and replace a built-in one of the same code', () => {
  const ruritania: Party = {
    code: 'QRU',
    name: 'Ruritania',
    kind: 'state',
    names: ['Ruritania', 'Kingdom of Ruritania'],
    demonyms: ['Ruritanian'],
    capital: 'Strelsau',
    members: [],
  };
  const own = createGazetteer({ extra: [ruritania, { ...adHoc('QUAD'), names: ['Pact of Four'] }] });
  const text = 'The Ruritanian crown, Strelsau and the Pact of Four met the Quad in the Kingdom of Ruritania.';
  expect(own.find(text).map((m) => `${m.code} ${text.slice(m.start, m.end)}`)).toEqual([
    'QRU Ruritanian',
    'QRU Strelsau',
    'QUAD Pact of Four',
    'QRU Kingdom of Ruritania',
  ]);
  expect(own.resolve('ruritania')?.code).toBe('QRU');
  expect(gazetteer.resolve('ruritania')).toBeNull();
});

test('a sentence names a party with its article', () => {
  expect(['USA', 'CHN', 'EU', 'ASEAN', 'nobody'].map(gazetteer.mentionOf)).toEqual([
    'the United States',
    'China',
    'the European Union',
    'Association of Southeast Asian Nations',
    'nobody',
  ]);
});
