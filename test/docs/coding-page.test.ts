import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CODING_PAGE, TESTS, withGenerated } from '../../docs/make-coding.ts';
import { CHECKABLE } from '../../src/extract/checkable/checkable.ts';
import { WEIGHTS } from '../../src/extract/checkable/checkable-weights.ts';
import { AREAS, KINDS } from '../../src/model/index.ts';

const page = readFileSync(CODING_PAGE, 'utf8');

test('cues and weights on the page are those at work; `node docs/make-coding.ts` writes them', () => {
  expect(page).toBe(withGenerated(page));
});

test('every test of checkability is explained, and none that is no more', () => {
  expect(Object.keys(TESTS).sort()).toEqual(Object.keys(WEIGHTS).sort());
});

test('labels, areas, the line and the documents kept aside are named as they are', () => {
  for (const kind of KINDS) expect(page).toContain(`\`${kind}\``);
  for (const area of AREAS) expect(page).toContain(area);
  expect(page).toContain(`**${String(CHECKABLE).replace('-', '−')}**`);
  const aside: string[] = JSON.parse(readFileSync(new URL('../../training/kept-aside.json', import.meta.url), 'utf8'));
  for (const name of aside) expect(page).toContain(`\`${name}\``);
});

test('a page without the marks is refused', () => {
  expect(() => withGenerated('# Coding\n')).toThrow('no part "cues"');
});
