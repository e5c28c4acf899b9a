import { expect, test } from 'vitest';
import { isCalendarDate, isCalendarDay } from '../../src/register/index.ts';

test.each(['2030', '2030-02', '2030-02-28', '2032-02-29', '0001-01-01'])('%s is a date of the calendar', (text) => {
  expect(isCalendarDate(text)).toBe(true);
});

test.each(['', '203', '2030-2', '2030-13', '2030-02-29', '2030-04-31', '2030-00', '203X', '2030-02-28T00', ' 2030'])(
  '"%s" is none',
  (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(isCalendarDay(text)).toBe(false);
  },
);

test('a day is a whole date', () => {
  expect(isCalendarDay('2030-02-28')).toBe(true);
  expect(['2030', '2030-02'].some(isCalendarDay)).toBe(false);
});
