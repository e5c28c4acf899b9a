import type { Time } from './facts.ts';

const LEADING = /^(?:in|within|over|during|for|by|before|until|through|from|since|on|at|the|course|of|a|period)\s+/i;

/** The words of a time without the preposition and article they begin with. */
function core(text: string): string {
  let words = text.toLowerCase().replace(/\s+/g, ' ').trim();
  for (let next = words.replace(LEADING, ''); next !== words; next = words.replace(LEADING, '')) words = next;
  return words;
}

const TERM = /(?:\b|-)(?:next|coming|following|past|last)?\s*(\S+)[\s-](year|month|week|day|decade)s?\b/;

/** The length of a term in its own words: "three year" for "the coming three years" and "a three-year period". */
function termOf(text: string): string | null {
  const found = TERM.exec(core(text));
  return found ? `${found[1]} ${found[2]}` : null;
}

function lastYear(edtf: string | null): string | null {
  return edtf?.split('/').at(-1)?.slice(0, 4) ?? null;
}

/** Whether two times are one: the same words, the same term, the same date, or for terms and deadlines the same last year. */
export function isSameTime(source: Time, report: Time): boolean {
  if (core(source.text) === core(report.text)) return true;
  const [a, b] = [source.what, report.what];
  const term = termOf(source.text);
  if (term !== null && termOf(report.text) !== null) return term === termOf(report.text);
  if (a.edtf === null || b.edtf === null) return false;
  if (a.edtf === b.edtf) return true;
  const binding = ['deadline', 'period'];
  return binding.includes(a.role) && binding.includes(b.role) && lastYear(a.edtf) === lastYear(b.edtf);
}

/** Whether a time says by when something is to be done, or how long. */
export function isBinding(time: Time): boolean {
  return time.what.role === 'deadline' || time.what.role === 'period';
}
