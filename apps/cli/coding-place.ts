import type { CodingStore, ReadWords } from '../../src/register/index.ts';
import type { RegisterPlace } from './register-place.ts';

/** Opens the coding rounds of a register that is there. Errors: as the stores. */
export async function openCoding({ database }: RegisterPlace): Promise<CodingStore> {
  if (/^postgres(?:ql)?:\/\//.test(database)) {
    const { openPostgresCoding } = await import('../../src/stores/postgres/index.ts');
    return openPostgresCoding(database, loadReader);
  }
  const { openSqliteCoding } = await import('../../src/stores/sqlite/index.ts');
  return openSqliteCoding(database, loadReader);
}

/** How words are read from a text; loaded when an adjudicator makes an entry. */
async function loadReader(): Promise<ReadWords> {
  const { createReader } = await import('../../src/text/index.ts');
  return (text) => {
    const reader = createReader(text);
    return (start, end) => reader.range(start, end).text;
  };
}
