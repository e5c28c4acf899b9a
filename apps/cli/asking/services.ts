import { check } from '../../../src/compare/index.ts';
import { type Entry, NOTHING_GIVEN, type Store } from '../../../src/register/index.ts';
import type { CheckedPassage, McpDecision, McpServices } from '../../mcp/index.ts';
import { openRegisterDesk } from '../check-register.ts';
import { judgedByUsed, textOf } from '../checking.ts';
import { openDocumentReader } from '../reading.ts';
import type { RegisterPlace } from '../register-place.ts';
import type { Screen } from '../screen.ts';
import { VERSION } from '../version.ts';

const OPTIONS = { given: NOTHING_GIVEN, gazetteer: undefined, fetching: {} } as const;

/** What the tools stand on, over a register; documents are read with one reader, which `close` ends. */
export async function openServices(
  store: Store,
  place: RegisterPlace,
  screen: Screen,
  decider: string | null = null,
): Promise<McpServices & { close(): Promise<void> }> {
  const reader = await openDocumentReader(undefined, screen);

  /** The index is brought in step each time: the register may have grown since. */
  async function checkPassage(passage: string): Promise<CheckedPassage> {
    const bytes = new TextEncoder().encode(passage);
    const input = {
      name: 'passage.txt',
      load: async () => ({ bytes, hint: { name: 'passage.txt', kind: 'stdin' as const } }),
    };
    const { checked } = await textOf(input, OPTIONS, reader, 'report');
    const desk = await openRegisterDesk(place, OPTIONS);
    try {
      const found = checked ? (await desk.sourcesFor(checked, reader)).sources : [];
      const parties = reader.gazetteerFor(NOTHING_GIVEN);
      const judged = checked && judgedByUsed(check(checked, found, { parties }), found);
      const sources = new Map((judged?.sources ?? []).map(({ document, sha256 }) => [document, sha256 ?? '']));
      return { text: checked?.text.content ?? '', result: judged?.result ?? NOTHING_FOUND, sources };
    } finally {
      await desk.close();
    }
  }

  return {
    version: VERSION,
    store,
    today: () => new Date().toISOString().slice(0, 10),
    check: checkPassage,
    decide: decider === null ? null : (entry, action, why) => put(store, entry, action, { by: decider, why }),
    close: () => reader.close(),
  };
}

/** A decision goes down under the name of the person, and says that it came through a client. */
function put(store: Store, entry: Entry, action: McpDecision, said: { by: string; why: string }): Promise<Entry> {
  const act = { by: `${said.by} (through a client)`, why: said.why, at: new Date().toISOString() };
  const nothing = { changes: null, tests: null, undoes: null };
  return store.decide({ ...nothing, ...act, entry: entry.id, action, expected: entry.decisions.length });
}

/** What a check of a text without characters gives. */
const NOTHING_FOUND = {
  report: { document: 'passage.txt', sha256: null },
  quotes: [],
  figures: [],
  coverage: { carried: [], changed: [], omitted: [] },
  findings: [],
};
