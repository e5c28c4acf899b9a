import { attribute, type TreeElement } from './tree.ts';

/** A list that is open during the walk: how its items are marked. */
export interface OpenList {
  readonly element: TreeElement;
  readonly type: string | null;
  next: number;
}

export function isList(element: TreeElement): boolean {
  return ['ul', 'ol', 'menu', 'dir'].includes(element.tagName);
}

export function openList(element: TreeElement): OpenList {
  const isOrdered = element.tagName === 'ol';
  const start = Number.parseInt(attribute(element, 'start') ?? '', 10);
  return {
    element,
    type: isOrdered ? (attribute(element, 'type') ?? '1') : null,
    next: Number.isNaN(start) ? 1 : start,
  };
}

/** The marker a browser would put before the next item of a list; counts it. An item without a list gets a bullet. */
export function nextMarker(list: OpenList | undefined, item: TreeElement): string {
  if (!list || list.type === null) return '•';
  const value = Number.parseInt(attribute(item, 'value') ?? '', 10);
  const number = Number.isNaN(value) ? list.next : value;
  list.next = number + 1;
  return `${numeral(number, list.type)}.`;
}

/** A number as lists of a type (`1`, `a`, `A`, `i`, `I`) write it. */
export function numeral(number: number, type: string): string {
  if (number < 1 || number > 3999) return String(number);
  if (type === 'a') return letters(number);
  if (type === 'A') return letters(number).toUpperCase();
  if (type === 'i') return roman(number).toLowerCase();
  return type === 'I' ? roman(number) : String(number);
}

function letters(number: number): string {
  let text = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  }
  return text;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  let text = '';
  let rest = number;
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}
