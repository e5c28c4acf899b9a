import { expect, test } from 'vitest';
import { query } from '../../apps/web/src/api/request.ts';
import { en } from '../../apps/web/src/i18n/en/index.ts';
import { formatAmount, formatBytes, formatEdtf } from '../../apps/web/src/i18n/format.ts';
import { formatsOf } from '../../apps/web/src/i18n/formats.ts';
import { inWords, type Message } from '../../apps/web/src/i18n/message.ts';
import type { Translate } from '../../apps/web/src/i18n/messages.ts';
import { shortAmount } from '../../apps/web/src/i18n/short-amount.ts';

const table: Readonly<Record<string, Message>> = en;
const t: Translate = (key, ...params) => inWords(table[key]!, params[0] ?? {}, 'en-GB');
const writer = { locale: 'en-GB', t };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('dates are written as far as they are known', () => {
  expect(formatEdtf('2030', 'en-GB')).toBe('2030');
  expect(formatEdtf('2030-03', 'en-GB')).toBe('March 2030');
  expect(formatEdtf('2030-03-09', 'en-GB')).toBe('9 Mar 2030');
  expect(formatEdtf('2024-05-15/2028-05-15', 'en-GB')).toBe('15 May 2024 – 15 May 2028');
  expect(formatEdtf('../2030', 'en-GB')).toBe('… – 2030');
  expect(formatEdtf('203X', 'en-GB')).toBe('203X');
  expect(formatEdtf('2030-03-09', 'zh-Hans')).toBe('2030年3月9日');
});

test('amounts keep every digit, their bound and their unit', () => {
  const amount = { value: 500_000_000, max: null, unit: 'money', currency: 'USD', bound: null };
  expect(plain(formatAmount(amount, writer))).toBe('USD 500,000,000');
  expect(formatAmount({ ...amount, unit: 'doses', currency: null, bound: 'at_least' }, writer)).toBe(
    'at least 500,000,000 doses',
  );
  expect(formatAmount({ ...amount, value: 30, max: 35, unit: 'percent', currency: null }, writer)).toBe('30–35 %');
  expect(formatAmount({ ...amount, value: 12.5, currency: null }, writer)).toBe('12.5');
});

test('a format is made once for its options, and writes what a new one writes', () => {
  const formats = formatsOf('fr');
  expect(formats.number({ maximumFractionDigits: 1 })).toBe(formats.number({ maximumFractionDigits: 1 }));
  expect(formats.number({ maximumFractionDigits: 1 })).not.toBe(formats.number({ maximumFractionDigits: 2 }));
  expect(formatEdtf('2030-03-09', 'fr', formats)).toBe(formatEdtf('2030-03-09', 'fr'));
});

test('sizes are written in the unit that needs the fewest digits', () => {
  expect(formatBytes(900, 'en-GB')).toBe('900 byte');
  expect(formatBytes(1_540_000, 'en-GB')).toBe('1.5 MB');
});

test('an address leaves out what is empty and repeats lists', () => {
  expect(query({ q: 'a b', kind: ['call', 'vague'], from: '', to: null, limit: 5 })).toBe(
    '?q=a+b&kind=call&kind=vague&limit=5',
  );
  expect(query({})).toBe('');
});

test('a large figure is told in words, and one that this would round in all its digits', () => {
  const short = (value: number, unit = 'money') =>
    plain(shortAmount({ value, max: null, unit, currency: unit === 'money' ? 'USD' : null, bound: null }, writer));
  expect(short(70_200_000_000)).toBe('USD 70.2 billion');
  expect(short(94_820_000_000)).toBe('USD 94.82 billion');
  expect(short(50_000_000, 'doses')).toBe('50 million doses');
  expect(short(2_543_200, 'doses')).toBe('2,543,200 doses');
  expect(short(5000, 'places')).toBe('5,000 places');
});
