import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { numbered, text } from './0001-foundation.ts';

const OLD = [
  'alter table passages drop column words',
  'alter table entry_words drop column words',
  'drop function register_words',
  'drop function register_lexemes',
  'drop text search dictionary register_stem',
  'drop index passages_of_source',
];

/**
 * The words come prepared from the program, with a space between two; "·" stands where a phrase must not go on. `shelf` is one
 * word more, which no text has: with it the index is asked for the places of one shelf.
 */
const WORDS = `create function search_words(prepared text, shelf integer) returns tsvector language sql immutable parallel safe
  return (select coalesce(string_agg(format('%L:%s', word, n), ' '), '')::tsvector
      from unnest(string_to_array(prepared, ' ')) with ordinality as each (word, n) where word not in ('', '·'))
    || case when shelf is null then '' else format('''#%s''', shelf)::tsvector end`;

const TABLES = [
  'create index passages_of_source on passages (source, start)',
  `create table search_shelves (n ${numbered}, first bigint not null unique, places integer not null)`,
  'insert into search_shelves (first, places) values (0, 0)',
  `create table search_places (
     id bigint primary key, source ${text} not null, start integer not null, "end" integer not null,
     prepared ${text} not null, shelf integer not null,
     words tsvector generated always as (search_words(prepared, shelf)) stored)`,
  'create index search_places_of_source on search_places (source, start)',
  'create index search_places_words on search_places using gin (words)',
  `alter table entry_words add column prepared ${text} not null default '',
     add column words tsvector generated always as (search_words(prepared, null)) stored`,
  'create index entry_words_words on entry_words using gin (words)',
];

/** Places of a shelf at most: what a question about common words reads; and places a shelf is left with when it is divided. */
const SHELF = { most: 2048, left: 1536 };

// A shelf is a run of places in their order. One that is too long is divided, as a leaf of a B-tree is; the last, which grows
// at its end, stays full.
const SHELVES = [
  `create function search_onto_shelf() returns trigger language plpgsql as $$
     begin
       select n into new.shelf from search_shelves where first <= new.id order by first desc limit 1;
       return new;
     end $$`,
  `create function search_divide_shelf(whole integer) returns void language plpgsql as $$
     declare
       low bigint; high bigint; total integer; each integer; cut bigint;
     begin
       select first, places into low, total from search_shelves where n = whole;
       select min(first) into high from search_shelves where first > low;
       each := case when high is null then ${SHELF.most} else ceil(total / ceil(total / ${SHELF.left}.0)) end;
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
     end $$`,
  `create function search_count_added() returns trigger language plpgsql as $$
     begin
       update search_shelves set places = places + count from (
         select shelf, count(*)::integer as count from added group by shelf) as counted where n = shelf;
       perform search_divide_shelf(n) from search_shelves
         where places > ${SHELF.most} and n in (select shelf from added) order by n;
       return null;
     end $$`,
  `create function search_count_removed() returns trigger language plpgsql as $$
     begin
       update search_shelves set places = places - count from (
         select shelf, count(*)::integer as count from removed group by shelf) as counted where n = shelf;
       return null;
     end $$`,
  `create trigger search_places_shelf before insert on search_places for each row execute function search_onto_shelf()`,
  `create trigger search_places_added after insert on search_places referencing new table as added
     for each statement execute function search_count_added()`,
  `create trigger search_places_removed after delete on search_places referencing old table as removed
     for each statement execute function search_count_removed()`,
];

/** Shelves that are asked at once: more and more while little is found, at most so many. */
const AT_ONCE = 32;

// From the greatest number down. Where shelves together give more than one of them could, fewer are asked, so that no step sorts
// more than a shelf holds. "+ 0" keeps the planner from walking along the numbers.
const SEARCH = `create function search_shelf_by_shelf(sought tsquery, before bigint, most integer) returns setof bigint
  language plpgsql stable set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
  declare
    bound bigint := before; names text; lowest bigint; count integer := 1; ids bigint[]; missing integer := most;
  begin
    loop
      select string_agg(format('''#%s''', n), ' | '), min(first) into names, lowest from (
        select n, first from search_shelves where first < bound order by first desc limit count) as next;
      exit when lowest is null;
      ids := array(select id from search_places where words @@ (sought && names::tsquery) and id + 0 < before
        limit ${SHELF.most} + 1);
      if cardinality(ids) > ${SHELF.most} and count > 1 then
        count := count / 4 + 1;
        continue;
      end if;
      return query select id from unnest(ids) as found (id) order by found.id desc limit missing;
      missing := missing - cardinality(ids);
      exit when missing <= 0;
      bound := lowest;
      count := least(count * 2, ${AT_ONCE});
    end loop;
  end $$`;

// What begins in the places of a page.
const READ = `create function search_passages(places bigint[]) returns table (
    place text, source text, name text, title text, date text, publisher text, language text, role text, entry text, kind text,
    start integer, "end" integer, body text)
  language plpgsql stable set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
  #variable_conflict use_column
  begin
    return query select at.id::text, of.source, of.name, of.title, of.date, of.publisher, of.language, of.role, said.entry, said.kind,
        said.start, said."end", said.body
      from unnest(places) as wanted (id) join search_places as at on at.id = wanted.id
        join documents as of on of.source = at.source
        join passages as said on said.source = at.source and said.start >= at.start and said.start < at."end"
      order by said.start, said."end", coalesce(said.entry, '');
  end $$`;

export const search: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of [...OLD, WORDS, ...TABLES, ...SHELVES, SEARCH, READ]) await sql.raw(statement).execute(db);
  },
};
