import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Places of a shelf at most, and those that stay where they are when one in the middle is divided. */
const SHELF = { most: 2048, left: 1536 };

// To move a place costs as much as to write it, and one is moved for each that comes onto a shelf in the middle if a shelf is halved. So three
// quarters stay; that more shelves are shorter costs a question less than that.
const DIVIDE = `create or replace function search_divide_shelf(whole integer) returns void language plpgsql as $$
  declare
    low bigint; high bigint; each integer; cut bigint;
  begin
    select first into low from search_shelves where n = whole;
    select min(first) into high from search_shelves where first > low;
    each := case when high is null then ${SHELF.most} else ${SHELF.left} end;
    select min(id) into cut from (
      select id, row_number() over (order by id) - 1 as place from search_places
      where id >= low and (high is null or id < high)) as numbered where place = each;
    insert into search_shelves (first, places) select id, 0 from (
      select id, row_number() over (order by id) - 1 as place from search_places
      where id >= low and (high is null or id < high)) as numbered where place > 0 and place % each = 0 order by id;
    update search_places set shelf = (
        select n from search_shelves where first <= search_places.id order by first desc limit 1)
      where id >= cut and (high is null or id < high);
    update search_shelves set places = (select count(*) from search_places
        where id >= first and id < coalesce((select min(first) from search_shelves as next where next.first > search_shelves.first),
          9223372036854775807))
      where first >= low and (high is null or first < high);
  end $$`;

export const searchQuarter: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(DIVIDE).execute(db);
  },
};
