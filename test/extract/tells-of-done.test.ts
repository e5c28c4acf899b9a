import { expect, it } from 'vitest';
import { tellsOfDone } from '../../src/extract/index.ts';

it.each([
  'The first bridge was opened in May.',
  'Ruritania has delivered 12 million doses.',
  'The crews finished the tunnel ahead of time.',
  'We have dug 210 wells.',
  'Work on the dam is under way.',
  'Trade grew by a third.',
])('takes for told: %s', (sentence) => {
  expect(tellsOfDone(sentence)).toBe(true);
});

it.each([
  'Ruritania will build three bridges.',
  'Ruritania has pledged to build three bridges.',
  'The two sides agreed to deepen their cooperation.',
  'The bridge is to be opened next year.',
  'A law passed by both houses binds the ministers.',
  'The work must be completed by 2030.',
  'The bridges will have been built by then.',
])('does not take for told: %s', (sentence) => {
  expect(tellsOfDone(sentence)).toBe(false);
});
