import type { Screen } from '../screen.ts';
import { safeLine } from './measure.ts';

/** A text in which `\u0001` and `\u0002` enclose what was found, with those words made bold. */
export function marked(text: string, screen: Screen): string {
  return text
    .split('\u0001')
    .map((part, index) => {
      const [inside = '', outside] = part.split('\u0002');
      if (index === 0 || outside === undefined) return keepEnds(part);
      return screen.paint(['bold', 'underline'], keepEnds(inside)) + keepEnds(outside);
    })
    .join('');
}

/** `safeLine` without losing the space at either end, which parts the words. */
function keepEnds(text: string): string {
  const before = /^\s/.test(text) ? ' ' : '';
  const after = /\S\s+$/.test(text) ? ' ' : '';
  return `${before}${safeLine(text)}${after}`;
}
