import {
  COLUMNS,
  type Column,
  FIRST_COLUMNS,
  LISTS,
  type ListName,
  type Sort,
  TEXTS,
  type TextName,
  type View,
  viewOf,
} from './view-address.ts';

/** Each of these gives the view after one choice of a person. */

export function withToggled(view: View, name: ListName, value: string): View {
  const now = view.lists[name];
  return withList(view, name, now.includes(value) ? now.filter((one) => one !== value) : [...now, value]);
}

export function withList(view: View, name: ListName, values: readonly string[]): View {
  return { ...view, lists: { ...view.lists, [name]: values } };
}

export function withText(view: View, name: TextName, value: string): View {
  return { ...view, texts: { ...view.texts, [name]: value } };
}

/** Sorts by a column; by the one it is sorted by already: the other way round. */
export function withSort(view: View, sort: Sort, measure = view.measure): View {
  return { ...view, sort, measure, descending: view.sort === sort && !view.descending };
}

export function withColumn(view: View, column: Column, shown: boolean): View {
  const chosen = new Set(view.columns);
  if (shown) chosen.add(column);
  else chosen.delete(column);
  return { ...view, columns: COLUMNS.filter((one) => chosen.has(one)) };
}

/** Without filters; order and columns stay. */
export function withoutFilters(view: View): View {
  const { lists, texts } = viewOf({});
  return { ...view, lists, texts };
}

export function withFirstColumns(view: View): View {
  return { ...view, columns: FIRST_COLUMNS };
}

/** A filter that is set: what to say of it, and the view without it. */
export interface Chip {
  readonly name: ListName | TextName;
  readonly value: string;
  readonly without: View;
}

/** Each value that is filtered by, in the order of the filters. */
export function chipsOf(view: View): Chip[] {
  const lists = LISTS.flatMap((name) =>
    view.lists[name].map((value) => ({ name, value, without: withToggled(view, name, value) })),
  );
  const texts = TEXTS.filter((name) => view.texts[name] !== '').map((name) => ({
    name,
    value: view.texts[name],
    without: withText(view, name, ''),
  }));
  return [...texts, ...lists];
}
