import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Places of a shelf at most. */
const SHELF = 2048;

/** Shelves that are asked after the newest one, where most questions end, and then each time. */
const [NEXT, THEN] = [8, 32] as const;

/** The whole index is read in about the time that one shelf in so many takes: between 8 and 48 it made no difference. */
const PART = 16;

/** Places that are looked at one by one at most, to see which of them hold all that is sought; and so many are thought few enough before. */
const [MOST, FEW] = [4096, 1000] as const;

/** Places that a guess is made by. */
const SAMPLE = 64;

// The rarest of the words, as many as it takes to leave few places: the index reads long lists page by page, so words that are common
// are rather looked for in the places that are left. How common each is shows in places from all over the register, one of every so many
// shelves. Null where more than one of these has all the words: then tens of thousands have, although not among the newest.
const RARE = `create function search_rarest(sought tsquery, shelves bigint) returns tsquery
  language plpgsql stable set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
  declare
    sample tsvector[] := array(
      select (select words from search_places where id >= first order by id limit 1)
      from search_shelves where n % (shelves / ${SAMPLE} + 1) = 0);
    rarest tsquery;
  begin
    select string_agg(word, ' & ')::tsquery into rarest from (
      select word, sum(ln((seen + 0.5) / greatest(cardinality(sample), 1)))
          over (order by seen, word rows between unbounded preceding and 1 preceding) as part_with_rarer
        from (select word, (select count(*) from unnest(sample) as each (words) where words @@ word::tsquery) as seen
          from (select distinct unnest(regexp_split_to_array(translate(sought::text, '()', ''), ' (&|<->) ')) as word) as parts) as counted
      ) as ordered
      where coalesce(exp(part_with_rarer), 1) * shelves * ${SHELF} > ${FEW};
    return case when (select count(*) from unnest(sample) as each (words) where words @@ rarest) < 2 then rarest end;
  end $$`;

// From the greatest number down: the newest shelf alone, then more at once, as many as are likely to give no more than one could. Shelves
// and words are two conditions, since the index skips in the one what the other rules out, which it does not within one. When the
// shelves so far show that a page is longer in coming than it takes to read the whole index, all places with the rarest words
// are looked at, and that is the end; unless they are many after all. `sought` is of words and phrases that are all to be there; places
// that have the words of a phrase need not have the phrase.
const SEARCH = `create or replace function search_shelf_by_shelf(sought tsquery, before bigint, most integer) returns setof bigint
  language plpgsql stable set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
  declare
    loose tsquery := replace(sought::text, '<->', '&'); rarest tsquery;
    bound bigint := before; lowest bigint; names text; at_once integer := 1; asked integer; missing integer := most;
    ids bigint[]; held integer; in_all bigint; shelves bigint := 0; holding bigint := 0; found bigint := 0; guessed boolean := false;
  begin
    loop
      select string_agg(format('''#%s''', n), ' | '), min(first), count(*) into names, lowest, asked from (
        select n, first from search_shelves where first < bound order by first desc limit at_once) as next;
      exit when lowest is null;
      select array_agg(id) filter (where words @@ sought), count(*) into ids, held from (
        select id, words from search_places where words @@ names::tsquery and words @@ loose and id + 0 < before
        limit ${SHELF} + 1) as held;
      if held > ${SHELF} and at_once > 1 then
        at_once := at_once / 4 + 1;
        continue;
      end if;
      return query select id from unnest(ids) as here (id) order by here.id desc limit missing;
      missing := missing - coalesce(cardinality(ids), 0);
      exit when missing <= 0;
      bound := lowest;
      shelves := shelves + asked;
      holding := holding + held;
      found := found + coalesce(cardinality(ids), 0);
      at_once := least(case when shelves = 1 then ${NEXT} else ${THEN} end, 1 + ${SHELF / 2} * shelves / (holding + 1));
      continue when shelves = 1 or guessed;
      in_all := (select max(n) from search_shelves);
      continue when ${PART} * missing * shelves <= in_all * found or holding * in_all > ${MOST} * shelves
        or not exists (select from search_shelves where first < bound order by first desc offset in_all / ${PART});
      guessed := true;
      rarest := search_rarest(sought, in_all);
      continue when rarest is null;
      select array_agg(id) filter (where id < bound and words @@ sought), count(*) into ids, held from (
        select id, words from search_places where words @@ rarest limit ${MOST} + 1) as held;
      continue when held > ${MOST};
      return query select id from unnest(ids) as here (id) order by here.id desc limit missing;
      exit;
    end loop;
  end $$`;

export const searchRare: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of [RARE, SEARCH]) await sql.raw(statement).execute(db);
  },
};
