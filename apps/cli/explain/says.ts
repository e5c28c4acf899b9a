import { DROPPED, INFERENCES } from '../sentences/inferences.ts';
import type { Sentence, Sentences } from '../sentences/sentence.ts';
import { BOUND, CHECKABLE_TESTS, LOOKED_FOR, TRACKED, VERDICTS } from '../sentences/tests.ts';

const TABLES = {
  test: CHECKABLE_TESTS,
  bound: BOUND,
  'looked-for': LOOKED_FOR,
  verdict: VERDICTS,
  tracked: TRACKED,
  inference: INFERENCES,
  dropped: DROPPED,
} satisfies Record<string, Sentences>;

/** The sentence for a name that the rules give. One that is not known here still says its name in plain words. */
export function says(table: keyof typeof TABLES, name: string, params: Parameters<Sentence>[0] = {}): string {
  const tables: Readonly<Record<string, Sentences>> = TABLES;
  const sentence = Object.hasOwn(tables[table]!, name) ? tables[table]![name] : undefined;
  return sentence ? sentence(params) : name.replaceAll('-', ' ');
}
