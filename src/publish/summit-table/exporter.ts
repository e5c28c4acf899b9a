import type { Entry } from '../../register/index.ts';
import { shownName } from '../addresses.ts';
import { csvLine } from '../csv-cells.ts';
import type { Edition, Format } from '../edition.ts';

/** The columns before those of the members. */
export const SUMMIT_COLUMNS = ['summit', 'number', 'area', 'text'] as const;

/**
 * The table that research groups on summits keep: a row for each commitment, numbered within its summit (the document), and a
 * column for each member with −1, 0 or +1, empty where nobody scored it. Members are those whom the commitments bind: of a
 * group its members at the time, as far as they are known. A CSV file under the rules of `csv-cells.ts`.
 */
export const summitTable: Format = {
  name: 'summit-table',
  mediaType: 'text/csv',
  says: 'the research groups’ table: summit, number, area, text, a column per member with −1, 0 or +1',
  write,
};

async function* write(edition: Edition): AsyncIterable<string> {
  const members = await membersIn(edition);
  yield csvLine([...SUMMIT_COLUMNS, ...members]);
  let [document, number] = ['', 0];
  for await (const entry of edition.entries()) {
    number = entry.document.id === document ? number + 1 : 1;
    document = entry.document.id;
    const scores = edition.scores(entry.id);
    const { area, text } = entry.value;
    yield csvLine([
      shownName(entry.document),
      number,
      area,
      text,
      ...members.map((member) => scores.get(member) ?? null),
    ]);
  }
}

/** Codes of all members, in the order of the alphabet. */
async function membersIn(edition: Edition): Promise<string[]> {
  const codes = new Set<string>();
  for await (const entry of edition.entries()) {
    for (const code of [...boundBy(entry), ...edition.scores(entry.id).keys()]) codes.add(code);
  }
  return [...codes].sort();
}

function boundBy({ value }: Entry): string[] {
  return value.promisor.flatMap(({ code, members }) => (members && members.length > 0 ? members : [code]));
}
