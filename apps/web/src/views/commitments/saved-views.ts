import type { Search } from '../../routes/search.ts';

/** A named address. */
export interface SavedView {
  readonly name: string;
  readonly search: Search;
}

/** The most views that are kept: a list longer than this is no help. */
const MOST = 50;

/** Reads what the browser kept; whatever is not a list of views is taken for none. */
export function readSaved(text: string | null): readonly SavedView[] {
  if (text === null) return [];
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter(isSavedView).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

function isSavedView(value: unknown): value is SavedView {
  const { name, search } = (value ?? {}) as Partial<SavedView>;
  return (
    typeof name === 'string' && name !== '' && typeof search === 'object' && search !== null && !Array.isArray(search)
  );
}

/** The views with one more, or with another address under a name that was there. */
export function withSaved(views: readonly SavedView[], one: SavedView): readonly SavedView[] {
  const others = views.filter(({ name }) => name !== one.name);
  return [...others, one].sort((a, b) => a.name.localeCompare(b.name)).slice(0, MOST);
}

/** The saved view that an address is, if it is one. */
export function savedAt(views: readonly SavedView[], search: Search): SavedView | null {
  const wanted = canonical(search);
  return views.find((view) => canonical(view.search) === wanted) ?? null;
}

function canonical(search: Search): string {
  const names = Object.keys(search).sort();
  return JSON.stringify(names.map((name) => [name, search[name]]));
}
