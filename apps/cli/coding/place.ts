import type { CodingDesk } from '../../../src/follow/index.ts';
import { WorldFailed, WrongUse } from '../../../src/model/index.ts';
import { openCoding } from '../coding-place.ts';
import { withFollowUp } from '../following-up.ts';

/** Runs `work` with the register, its follow-up and its coding rounds open. */
export async function withCoding<Result>(
  flag: string | undefined,
  work: (desk: CodingDesk) => Promise<Result>,
): Promise<Result> {
  return withFollowUp(flag, async (follow, store, place) => {
    const coding = await openCoding(place);
    try {
      return await work({ store, follow, coding });
    } finally {
      await coding.close();
    }
  });
}

/** The one round whose id begins so. Errors: `cli.no-such-id`, `cli.ambiguous-id`. */
export async function roundNamed({ coding }: CodingDesk, id: string): Promise<string> {
  const found = (await coding.rounds(null))
    .map((round) => round.id)
    .filter((each) => each.startsWith(id.toLowerCase()));
  const exact = found.find((each) => each === id.toLowerCase());
  const [first, ...others] = found;
  if (exact !== undefined) return exact;
  if (first === undefined) throw new WorldFailed('cli.no-such-id', { id });
  if (others.length > 0) throw new WrongUse('cli.ambiguous-id', { id, ids: found.join(', ') });
  return first;
}

/** What a flag says that cannot be left out. Errors: `follow.needs`. */
export function needed(value: string | undefined, flag: string): string {
  if (value === undefined || value.trim() === '') throw new WrongUse('follow.needs', { flag });
  return value.trim();
}
