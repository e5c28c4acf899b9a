import { expect, test } from 'vitest';
import { changesOf, draftOf, faultsOf, numberOf } from '../../apps/web/src/views/reader/edit/draft.ts';
import { isEdtf } from '../../apps/web/src/views/reader/edit/edtf.ts';
import { partyNamed, suggestionsOf } from '../../apps/web/src/views/reader/edit/party-names.ts';
import { choosingOf, commandOf, KEYS } from '../../apps/web/src/views/reader/keys/commands.ts';
import type { Statement } from '../../src/model/index.ts';

const span = (start: number, exact: string) => ({ start, end: start + exact.length, exact });
const VALUE: Statement = {
  kind: 'commitment',
  binding: 'high',
  rule: 'will@en',
  sentence: { start: 0, end: 60 },
  spans: [span(8, 'build 6 ports by 2030')],
  context: [],
  text: 'build 6 ports by 2030',
  promisor: [{ code: 'QRU', name: 'Ruritania', span: null, inferred: 'speaker' }],
  beneficiary: [],
  amounts: [{ value: 6, max: null, unit: 'ports', currency: null, bound: null, span: span(14, '6 ports') }],
  deadline: { edtf: '2030', text: 'by 2030', span: span(22, 'by 2030'), basis: null },
  condition: null,
  area: 'Environment',
  trackable: { present: [], missing: [] },
  reported: false,
  article: 0,
  score: 1,
  reasons: [],
};

test('a draft that nothing was typed into changes nothing', () => {
  expect(changesOf(VALUE, draftOf(VALUE))).toBeNull();
  expect(faultsOf(draftOf(VALUE))).toEqual({});
});

test('only fields that differ are changed, a date that a person sets is no longer reckoned', () => {
  const reckoned = { ...VALUE, deadline: { ...VALUE.deadline!, basis: 'date-of-text' } };
  const draft = { ...draftOf(reckoned), kind: 'vague' as const, edtf: '2031-05' };
  expect(changesOf(reckoned, draft)).toEqual({
    kind: 'vague',
    deadline: { edtf: '2031-05', text: 'by 2030', span: span(22, 'by 2030'), basis: null },
  });
  const emptied = { ...draftOf(VALUE), amounts: [], area: '' as const, edtf: '', deadlineSpan: null };
  expect(changesOf(VALUE, emptied)).toEqual({ amounts: [], area: null, deadline: null });
});

test('what cannot be kept is said before it is sent', () => {
  const draft = draftOf(VALUE);
  const amount = draft.amounts[0]!;
  const fault = (change: object) => faultsOf({ ...draft, amounts: [{ ...amount, ...change }] })['amount-0'];
  expect(fault({ value: 'six' })).toBe('number');
  expect(fault({ max: '2' })).toBe('range');
  expect(fault({ unit: ' ' })).toBe('unit');
  expect(fault({ currency: 'US$' })).toBe('currency');
  expect(fault({ span: null })).toBe('words');
  expect(faultsOf({ ...draft, edtf: 'soon' }).deadline).toBe('date');
  expect(faultsOf({ ...draft, deadlineSpan: null }).deadline).toBe('words');
});

test.each([
  ['3 500 000', 3_500_000],
  ['3,500,000', 3_500_000],
  ['12.5', 12.5],
  ['-4', -4],
  ['1,5', null],
  ['', null],
  ['1e9', null],
])('%j is read as %j', (text, number) => {
  expect(numberOf(text)).toBe(number);
});

test.each([
  '2030',
  '2030-06',
  '2024-02-29',
  '2024-05-15/2028-05-15',
  '../2030',
  '2030/',
  '2030~',
  '203X',
  '2030-21',
  '2030-XX',
])('%s is a date', (text) => {
  expect(isEdtf(text)).toBe(true);
});

test.each([
  '',
  'soon',
  '2030-13',
  '2023-02-29',
  '2030/2024',
  '../..',
  '2030/2031/2032',
  '30',
  '2030-6',
  '2030-06-15T10:00',
])('%s is none', (text) => {
  expect(isEdtf(text)).toBe(false);
});

const key = (name: string, more: object = {}) => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

test('letters are commands, with control they belong to the browser', () => {
  expect(commandOf(key('a'))).toBe('accept');
  expect(commandOf(key('u'))).toBe('undo');
  expect(commandOf(key('U', { shiftKey: true }))).toBe('redo');
  expect(commandOf(key('?', { shiftKey: true }))).toBe('help');
  expect(commandOf(key('a', { ctrlKey: true }))).toBeNull();
  expect(commandOf(key('Enter'))).toBeNull();
  const keys = Object.values(KEYS).flat();
  expect(new Set(keys).size).toBe(keys.length);
});

test('arrows choose words, in the direction that the text is written', () => {
  expect(choosingOf(key('ArrowRight'))).toEqual({ move: { edge: 'end', by: 1 } });
  expect(choosingOf(key('ArrowRight'), 'ArrowLeft')).toEqual({ move: { edge: 'end', by: -1 } });
  expect(choosingOf(key('ArrowLeft', { shiftKey: true }))).toEqual({ move: { edge: 'start', by: -1 } });
  expect(choosingOf(key('ArrowDown'))).toEqual({ move: { edge: 'sentence', by: 1 } });
  expect(choosingOf(key('Enter'))).toBe('done');
  expect(choosingOf(key('Escape'))).toBe('leave');
  expect(choosingOf(key('a'))).toBeNull();
});

test('a party is found by name or code, whatever the case; another name stands for itself', () => {
  const known = suggestionsOf([{ code: 'QRU', name: 'Ruritania' }], []);
  expect(partyNamed(' ruritania ', known)).toMatchObject({ code: 'QRU', name: 'Ruritania', inferred: 'person' });
  expect(partyNamed('qru', known)?.name).toBe('Ruritania');
  expect(partyNamed('Velmark', known)).toMatchObject({ code: 'Velmark', span: null });
  expect(partyNamed('  ', known)).toBeNull();
});

test('parties that the register does not have are proposed behind its own, by their names in the language of the interface', () => {
  const known = [
    { code: 'FRA', name: 'France', shown: '法国' },
    { code: 'QRU', name: 'Ruritania', shown: '卢里塔尼亚' },
  ];
  const suggested = suggestionsOf([{ code: 'QRU', name: 'Ruritania' }], known);
  expect(suggested.map(({ code, shown }) => [code, shown])).toEqual([
    ['QRU', '卢里塔尼亚'],
    ['FRA', '法国'],
  ]);
  for (const typed of ['法国', 'france', 'FRA']) {
    expect(partyNamed(typed, suggested)).toMatchObject({ code: 'FRA', name: 'France' });
  }
});
