import type { Party } from '../model/index.ts';

type Member = Party['members'][number];

/**
 * Codes of a group's members at a date, in the order of the table. `date` is EDTF; of an interval its beginning counts, and a
 * date without month or day includes whoever was a member at some time in it. Without a date: the members that have not left.
 */
export function membersOn(party: Party, date: string | null): readonly string[] {
  const day = date?.split('/')[0]?.replace(/[~?%X].*$/, '') ?? '';
  const held = day === '' ? (member: Member) => member.to === null : (member: Member) => holdsOn(member, day);
  return [...new Set(party.members.filter(held).map((member) => member.code))];
}

function holdsOn(member: Member, day: string): boolean {
  return (
    (member.from === null || compare(member.from, day) <= 0) && (member.to === null || compare(day, member.to) <= 0)
  );
}

/** Order of two ISO dates at the precision that they share: 0 if one is the beginning of the other. */
function compare(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, length), b.slice(0, length)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
