import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Places that a guess is made by: half as many as before made it no worse. */
const SAMPLE = 32;

/**
 * So many entries of a word's list are read in the time that it takes to look at one place: at a million commitments 30, 100 and 300 made no
 * difference, while to add words until a thousand places were left took up to twice as long.
 */
const ENTRIES = 100;

// As before, but a further word is asked for only where reading its list is sooner done than looking at the places that it rules out: of a
// common word that is a third of all places, and pays only when many are left.
const RAREST = `create or replace function search_rarest(sought tsquery, shelves bigint) returns tsquery
  language plpgsql stable set enable_seqscan = off set plan_cache_mode = force_generic_plan set jit = off as $$
  declare
    sample tsvector[] := array(
      select (select words from search_places where id >= first order by id limit 1)
      from search_shelves where n % (shelves / ${SAMPLE} + 1) = 0);
    rarest tsquery;
  begin
    select string_agg(word, ' & ')::tsquery into rarest from (
      select word, share, sum(ln(share)) over (order by share, word rows between unbounded preceding and 1 preceding) as part_with_rarer
        from (select word, (count(*) filter (where words @@ word::tsquery) + 0.5) / greatest(cardinality(sample), 1) as share
          from (select distinct unnest(regexp_split_to_array(translate(sought::text, '()', ''), ' (&|<->) ')) as word) as parts
            left join unnest(sample) as each (words) on true group by word) as counted
      ) as ordered
      where coalesce(exp(part_with_rarer), 1) * (1 - share) * ${ENTRIES} > share or part_with_rarer is null;
    return case when (select count(*) from unnest(sample) as each (words) where words @@ rarest) < 2 then rarest end;
  end $$`;

export const searchRarest: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(RAREST).execute(db);
  },
};
