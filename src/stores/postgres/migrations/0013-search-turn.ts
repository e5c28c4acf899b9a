import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Places of a shelf at most. */
const SHELF = 2048;

// Documents are stored beside each other, and each writes its places before its turn: so these are counted, and shelves divided, when
// the turn has come. A shelf may have been divided by somebody else meanwhile.
const SETTLE = `create function search_settle(places bigint[]) returns void language plpgsql
    set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
  declare
    touched integer[];
  begin
    update search_places set shelf = found.shelf from (
        select id, (select n from search_shelves where first <= id order by first desc limit 1) as shelf
        from unnest(search_settle.places) as wanted (id)) as found
      where search_places.id = found.id and search_places.shelf <> found.shelf;
    touched := array(select distinct shelf from search_places where id = any(search_settle.places));
    update search_shelves set places = search_shelves.places + counted.count from (
        select shelf, count(*)::integer as count from search_places where id = any(search_settle.places) group by shelf) as counted
      where n = counted.shelf;
    perform search_divide_shelf(n) from search_shelves where n = any(touched) and search_shelves.places > ${SHELF} order by n;
  end $$`;

// The words of a place come with it, or are reckoned when they change, and not each time that it comes onto another shelf.
const WORDS = `create function search_place_words() returns trigger language plpgsql as $$
  begin
    if tg_op = 'INSERT' and new.words is not null then
      new.words := new.words || format('''#%s''', new.shelf)::tsvector;
    elsif tg_op = 'INSERT' or new.prepared <> old.prepared then
      new.words := search_words(new.prepared, new.shelf);
    elsif new.shelf <> old.shelf then
      new.words := ts_delete(new.words, '#' || old.shelf) || format('''#%s''', new.shelf)::tsvector;
    end if;
    return new;
  end $$`;

const STATEMENTS = [
  'drop trigger search_places_added on search_places',
  'drop function search_count_added',
  SETTLE,
  'alter table search_places alter column words drop expression',
  WORDS,
  // After the one that finds the shelf, since triggers take turns by their names; "always", so that no way of filling the table leaves it out.
  'create trigger search_places_words before insert or update on search_places for each row execute function search_place_words()',
  'alter table search_places enable always trigger search_places_words',
];

export const searchTurn: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
