import type { FieldValue } from './fields.ts';
import type { Values } from './values.ts';

/** What a facet counts, numbered: a value of a field counts for one thing or for several, and several values for the same. */
export interface Things {
  readonly texts: string[];
  /** By number of the value: the thing, or -1 where there are several. */
  readonly only: number[];
  readonly several: Map<number, readonly number[]>;
  /** Things in the order of their texts, and the place of each in it; made anew when there are more of them. */
  order: { readonly things: Int32Array; readonly ranks: Int32Array };
  readonly known: Map<string, number>;
}

export function createThings(): Things {
  const order = { things: new Int32Array(0), ranks: new Int32Array(0) };
  return { texts: [], only: [], several: new Map(), order, known: new Map() };
}

/** Brings the things in step with the values that their field has by now. */
export function takeNewValues(things: Things, values: Values<FieldValue>): void {
  for (let code = things.only.length; code < values.count; code += 1) {
    const found = values.at(code).counted.map(([text]) => numberOf(things, text));
    things.only.push(found.length === 1 ? found[0]! : -1);
    if (found.length !== 1) things.several.set(code, found);
  }
  if (things.order.things.length < things.texts.length) things.order = orderOf(things.texts);
}

function numberOf({ known, texts }: Things, text: string): number {
  const thing = known.get(text) ?? texts.push(text) - 1;
  known.set(text, thing);
  return thing;
}

/** Texts go by their characters' numbers: no locale, so that every machine agrees. */
function orderOf(texts: readonly string[]): Things['order'] {
  const things = Int32Array.from(texts, (_, thing) => thing).sort((a, b) => (texts[a]! < texts[b]! ? -1 : 1));
  const ranks = new Int32Array(things.length);
  for (let rank = 0; rank < things.length; rank += 1) ranks[things[rank]!] = rank;
  return { things, ranks };
}
