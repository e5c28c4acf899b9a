import type { Statement } from '../model/index.ts';
import {
  type DocumentRecord,
  type Feature,
  featuresOf,
  featuresOfWords,
  LIKE_ENOUGH,
  likenessOf,
  type Passage,
  profileOf,
  tellingOf,
  toldOf,
} from '../register/index.ts';
import { type Candidate, candidatesOf } from './feature-lists.ts';
import { type Known, knownOf, type Profiles } from './profiles.ts';
import type { Database } from './tables.ts';

/** Entries of the lists that are compared in full with a new one, and with a sentence. */
const COMPARED = 24;

/** A commitment that is set beside those of the register. */
export interface Said {
  readonly id: string;
  readonly statement: Statement;
  readonly features: readonly Feature[];
}

/** An entry that says the same, or that a sentence tells of. */
export interface Alike {
  readonly entry: Known;
  readonly score: number;
}

export interface ToldOf extends Alike {
  readonly why: ReturnType<typeof tellingOf>['why'];
}

/** What the register has for each commitment, and for each sentence that tells of something done, as it was at one moment. */
export interface Compared {
  readonly alike: readonly (readonly Alike[])[];
  readonly told: readonly (readonly ToldOf[])[];
}

/** What of a document is set beside the register. It may be compared again: what was reckoned is not reckoned twice. */
export interface Comparing {
  readonly commitments: readonly Said[];
  readonly told: readonly Passage[];
  /** `own` are the numbers of its own entries in the lists: they are passed over. */
  with(db: Database, own?: readonly number[]): Promise<Compared>;
}

export function comparing(record: DocumentRecord, profiles: Profiles): Comparing {
  const commitments = record.proposals.flatMap(({ id, statement }) =>
    statement.kind === 'commitment' ? [{ id, statement, features: featuresOf(statement) }] : [],
  );
  const isPromise = ({ start, end }: Passage) =>
    commitments.some(({ statement: { spans } }) => spans.some((span) => span.start < end && start < span.end));
  const told = record.passages.filter((passage) => passage.tells === true && !isPromise(passage));
  return comparingOf({ commitments, told, speakers: record.run.given.speaker }, profiles);
}

/** The same for commitments alone, of a document that is there. */
export function comparingOf(
  { commitments, told, speakers }: Pick<Comparing, 'commitments' | 'told'> & { readonly speakers: readonly string[] },
  profiles: Profiles,
): Comparing {
  const alikeTo = commitments.map(({ statement }) => {
    const profile = profileOf(statement);
    return remembered(({ profile: other }) => likenessOf(profile, other));
  });
  const tellsOf = told.map(({ read }) => {
    const sentence = toldOf(read, speakers);
    return remembered(({ profile }) => tellingOf(profile, sentence));
  });
  const features = [...commitments.map((each) => each.features), ...told.map(({ read }) => featuresOfWords(read))];
  return {
    commitments,
    told,
    async with(db, own = []) {
      const found = await candidatesOf(db, features, COMPARED, own);
      const known = await knownOf(db, [...new Set(found.flatMap((list) => list.map(({ n }) => n)))], profiles);
      const entriesOf = (list: readonly Candidate[]) => list.flatMap(({ n }) => known.get(n) ?? []);
      const alike = alikeTo.map((likeness, index) =>
        entriesOf(found[index]!).flatMap((entry) => {
          const score = likeness(entry);
          return score >= LIKE_ENOUGH ? [{ entry, score }] : [];
        }),
      );
      const telling = tellsOf.map((tells, index) =>
        entriesOf(found[commitments.length + index]!).flatMap((entry) => {
          const { enough, score, why } = tells(entry);
          return enough ? [{ entry, score, why }] : [];
        }),
      );
      return { alike, told: telling };
    },
  };
}

/** What was reckoned of a statement stays right: statements do not change, an entry gets another. */
function remembered<Value>(reckon: (entry: Known) => Value): (entry: Known) => Value {
  const values = new Map<Known['profile'], Value>();
  return (entry) => {
    const known = values.get(entry.profile);
    if (known !== undefined) return known;
    const value = reckon(entry);
    values.set(entry.profile, value);
    return value;
  };
}
