/** Rows of one page: three screens full, and about 100 kB to take in, which costs a millisecond or two. */
export const PAGE_ROWS = 100;
/** The most pages that are kept in memory; those fetched longest ago go first. */
const MOST_PAGES = 300;
/** Requests on the way at once: who drags the scroll bar wants the last place, not those passed by. */
const AT_ONCE = 2;

interface Page<Row> {
  readonly items: readonly Row[];
  /** How many rows there are; null where counting takes long. */
  readonly total: number | null;
}

/** Gets the rows from a place on; rejects if they cannot be had. */
export type FetchRows<Row> = (at: number, limit: number, signal: AbortSignal) => Promise<Page<Row>>;

/** Rows of a long list, by their places, fetched in pages when they come into sight. One source is good for one query. */
export class RowSource<Row> {
  /** How many rows there are; null until the first page is there. */
  total: number | null = null;
  error: unknown = null;
  /** Grows with every change: what a view compares. */
  version = 0;
  readonly #fetch: FetchRows<Row>;
  readonly #pages = new Map<number, readonly Row[]>();
  readonly #stale = new Set<number>();
  readonly #onTheWay = new Map<number, AbortController>();
  readonly #listeners = new Set<() => void>();
  #wanted: readonly number[] = [0];

  constructor(fetchRows: FetchRows<Row>) {
    this.#fetch = fetchRows;
  }

  /** The row at a place from 0; null while it is on its way. */
  rowAt(place: number): Row | null {
    return this.#pages.get(Math.floor(place / PAGE_ROWS))?.[place % PAGE_ROWS] ?? null;
  }

  /** Says which rows are in sight; what is missing of them is fetched, and nothing else. */
  want(first: number, last: number): void {
    const from = Math.max(0, Math.floor(first / PAGE_ROWS));
    const to = Math.max(from, Math.floor(last / PAGE_ROWS));
    this.#wanted = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    for (const page of this.#onTheWay.keys()) if (!this.#wanted.includes(page)) this.#leave(page);
    this.#pump();
  }

  /** Fetches again what is in sight and forgets the rest: something changed, or the last attempt failed. */
  refresh(): void {
    for (const page of this.#pages.keys()) {
      if (this.#wanted.includes(page)) this.#stale.add(page);
      else this.#pages.delete(page);
    }
    for (const page of this.#onTheWay.keys()) this.#leave(page);
    this.error = null;
    this.#pump();
  }

  readonly subscribe = (onChange: () => void): (() => void) => {
    this.#listeners.add(onChange);
    return () => this.#listeners.delete(onChange);
  };

  stop(): void {
    for (const page of this.#onTheWay.keys()) this.#leave(page);
  }

  #pump(): void {
    if (this.error !== null) return;
    const lacks = (page: number) => !this.#pages.has(page) || this.#stale.has(page);
    const missing = this.#wanted.filter((page) => lacks(page) && !this.#onTheWay.has(page));
    for (const page of missing.slice(0, Math.max(0, AT_ONCE - this.#onTheWay.size))) void this.#load(page);
  }

  async #load(page: number): Promise<void> {
    const control = new AbortController();
    this.#onTheWay.set(page, control);
    try {
      const { items, total } = await this.#fetch(page * PAGE_ROWS, PAGE_ROWS, control.signal);
      if (control.signal.aborted) return;
      this.#keep(page, items);
      this.total = total ?? this.total ?? items.length;
    } catch (caught) {
      if (control.signal.aborted) return;
      this.error = caught;
    }
    this.#onTheWay.delete(page);
    this.version += 1;
    for (const listener of this.#listeners) listener();
    this.#pump();
  }

  #keep(page: number, items: readonly Row[]): void {
    this.#pages.delete(page);
    this.#pages.set(page, items);
    this.#stale.delete(page);
    for (const oldest of this.#pages.keys()) {
      if (this.#pages.size <= MOST_PAGES) return;
      if (!this.#wanted.includes(oldest)) this.#pages.delete(oldest);
    }
  }

  #leave(page: number): void {
    this.#onTheWay.get(page)?.abort();
    this.#onTheWay.delete(page);
  }
}
