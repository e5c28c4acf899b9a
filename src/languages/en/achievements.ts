import { words } from './word-list.ts';

/** Words by which a text tells that something was done, opened, paid or reached. */

/** Verbs in the past that stand after their subject without another ("the crew finished the tunnel"). */
export const ACHIEVED = words(`
accepted achieved allocated approved arrived awarded became began brought built bought came carried completed concluded constructed contributed
convened created cut delivered deployed disbursed distributed donated doubled dropped dug enacted ended entered erected established exceeded expanded
extended fell fulfilled finished funded gave grew granted held helped hosted imported inaugurated increased installed invested issued joined
launched left lent made met named opened organised organized paid passed planted procured produced provided published purchased put raised
ratified reached received reduced repaired resumed returned rose sent set shipped signed sold spent sponsored started supplied supported surpassed
surged targeted topped trained transferred tripled upgraded vaccinated visited welcomed won`);

/** Of these, verbs that a measure may follow ("grew by a third"). */
export const GREW = words('cut doubled dropped expanded fell grew increased reduced rose surged tripled');

/** What tells how far something is without a verb in the past: "is under way". */
export const UNDER_WAY = [
  'under way',
  'underway',
  'on track',
  'in operation',
  'so far',
  'to date',
  'up from',
  'is complete',
] as const;
