import * as z from 'zod';

/** The most rows of one page. */
export const MOST_ROWS = 1000;

/** Which page of a list: `after` is the cursor of the row before it (take `next` of the page before, as it stands). */
export const PageQuery = z.object({
  after: z.string().max(2000).optional(),
  limit: z.coerce.number().int().min(1).max(MOST_ROWS).default(100),
});
export type PageQuery = z.input<typeof PageQuery>;

/**
 * A page of a list. `next` is the address (path and query) of the page that follows, null on the last; `total` counts all rows
 * that fit, null where counting them would take long.
 */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().nullable(), total: z.int().nullable() });
}

/** A parameter that may stand several times in an address (`kind=call&kind=vague`); absent means no restriction. */
export function many<Item extends z.ZodType<unknown, string>>(item: Item) {
  return z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(item).max(200),
  );
}

/** `true` or `false` in an address; absent means no restriction. */
export const Flag = z
  .enum(['true', 'false'])
  .transform((text) => text === 'true')
  .optional();

/** A date in an address: YYYY, YYYY-MM or YYYY-MM-DD. */
export const DateText = z.string().regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/);
