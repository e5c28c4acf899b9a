import { documentRecord, NOTHING_GIVEN } from '../../src/register/index.ts';
import { MAKER, readingOf } from '../register/ruritania.ts';
import { openAt } from './open-at.ts';

// A process of its own that opens the register and adds numbered documents: `writer.ts REGISTER FROM TO`.
const [path, from, to] = process.argv.slice(2);
const store = await openAt(path!);
for (let number = Number(from); number < Number(to); number += 1) {
  const reading = readingOf(`Ruritania will open school ${number}.\n`, `${number}.txt`);
  await store.putDocument(documentRecord(reading, NOTHING_GIVEN, MAKER));
}
await store.close();
