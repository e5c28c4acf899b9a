import { expect, test } from 'vitest';
import { labels, statementsIn } from './lake.ts';

const found = (text: string) => labels(statementsIn(text));

test.each([
  'Starting on January 19, 2031, islanders will be able to order a boat online.',
  'As early as October 2031, you will be able to buy cheaper boats at the ports of the lake.',
  'Starting 1 May 2031, families will pay lower tolls for boats.',
])('what holds from a day on is arranged, whoever will do it: %s', (text) => {
  expect(found(text)).toHaveLength(1);
});

test.each([
  'Islanders will be able to buy cheaper boats at the ports of the lake.',
  'Starting in 2031, the lake will rise by the year.',
  'Starting in 2031, the tide will reduce the beaches.',
])('but not what is only possible or will come of itself: %s', (text) => {
  expect(found(text)).toEqual([]);
});
