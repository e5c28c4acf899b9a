import { expect, test } from 'vitest';
import type { Draft } from '../../../src/text/pdf/draft.ts';
import type { Line } from '../../../src/text/pdf/geometry.ts';
import { lostHyphens } from '../../../src/text/pdf/soft-hyphens.ts';

const STYLE = { size: 10, leading: 1.2, bold: false, justified: true };

function line(text: string, right: number): Line {
  return { text, runs: [], x: 0, right, top: 0, bottom: 10, base: 8, size: 10, bold: false, page: 1 };
}

function draft(...lines: Line[]): Draft {
  return { kind: 'paragraph', level: 0, lines, marker: null, skip: 0, left: 0, right: 200, region: 0 };
}

const KNOWN = draft(line('we accommodate the guests in this house', 200), line('and the ferry is late', 120));

test('a line that stops short by a hyphen, within a word of the document', () => {
  const broken = draft(line('the houses that accom', 196.7), line('modate the delegates', 200));
  expect([...(lostHyphens([KNOWN, broken], STYLE).get(broken) ?? [])]).toEqual([0]);
});

test('nothing is put in where a sign is missing', () => {
  const flush = draft(line('the houses that accom', 200), line('modate the delegates', 200));
  const unknown = draft(line('the houses that mut', 196.7), line('tered', 200));
  const whole = draft(line('we know that the', 196.7), line('ferry is late', 120));
  const drafts = [KNOWN, flush, unknown, whole];
  expect(lostHyphens(drafts, STYLE).size).toBe(0);
  const ragged = draft(line('the houses that accom', 196.7), line('modate the delegates', 200));
  expect(lostHyphens([KNOWN, ragged], { ...STYLE, justified: false }).size).toBe(0);
});
