import * as z from 'zod';
import { FacetValue } from '../../../src/register/index.ts';

/** A party that stands in the register: how many commitments it made (`promised`) and how many were made to it (`received`). */
export const PartyRow = z.object({
  code: z.string(),
  name: z.string(),
  kind: z.enum(['state', 'group', 'organisation']).nullable(),
  promised: z.int(),
  received: z.int(),
});
export type PartyRow = z.infer<typeof PartyRow>;

export const PartyList = z.object({ items: z.array(PartyRow) }).meta({ id: 'PartyList' });
export type PartyList = z.infer<typeof PartyList>;

/** Languages that names of states are known in. */
export const NameLanguage = z.enum(['en', 'zh', 'ru', 'fr']);
export type NameLanguage = z.infer<typeof NameLanguage>;

/** A party that is known, whether the register has it or not: `name` is what an entry calls it, `shown` the name in the language asked for. */
export const KnownParty = PartyRow.pick({ code: true, name: true }).extend({
  kind: z.enum(['state', 'group', 'organisation']),
  shown: z.string(),
});
export type KnownParty = z.infer<typeof KnownParty>;

export const KnownParties = z.object({ items: z.array(KnownParty) }).meta({ id: 'KnownParties' });
export type KnownParties = z.infer<typeof KnownParties>;

export const PartyParams = z.object({ code: z.string().min(1).max(200) });

/**
 * A party with what it promised and what was promised to it, by area and by the other side. `members` are codes of a group's
 * members today. The addresses lead to the entries.
 */
export const PartyDetail = z
  .object({
    party: PartyRow,
    capital: z.string().nullable(),
    members: z.array(z.object({ code: z.string(), name: z.string() })),
    memberOf: z.array(z.object({ code: z.string(), name: z.string() })),
    promised: z.object({ entries: z.string(), areas: z.array(FacetValue), others: z.array(FacetValue) }),
    received: z.object({ entries: z.string(), areas: z.array(FacetValue), others: z.array(FacetValue) }),
  })
  .meta({ id: 'PartyDetail' });
export type PartyDetail = z.infer<typeof PartyDetail>;

/** Who promised to whom: a cell for each pair that has commitments; `from` and `to` are codes of `parties`. */
export const PartyMatrix = z
  .object({
    parties: z.array(PartyRow),
    cells: z.array(z.object({ from: z.string(), to: z.string(), count: z.int() })),
    counted: z.string(),
  })
  .meta({ id: 'PartyMatrix' });
export type PartyMatrix = z.infer<typeof PartyMatrix>;
