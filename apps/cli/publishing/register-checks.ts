import { type CheckedText, check, proposeSources } from '../../../src/compare/index.ts';
import type { Edition } from '../../../src/publish/index.ts';
import type { SiteCheck } from '../../../src/publish/site/index.ts';
import {
  type DocumentSummary,
  type Entry,
  entryQuery,
  NOTHING_GIVEN,
  type Store,
} from '../../../src/register/index.ts';
import { createReader } from '../../../src/text/index.ts';
import { openLibrary } from '../library.ts';
import { codesOf, type DocumentReader, openDocumentReader } from '../reading.ts';
import type { RegisterPlace } from '../register-place.ts';
import type { Screen } from '../screen.ts';

interface Desk {
  readonly store: Store;
  readonly place: RegisterPlace;
  readonly screen: Screen;
  readonly gazetteer: string | undefined;
}

/** Documents of the register that are reports, each held against the primary texts that carry most of it. */
export function registerChecks(edition: Edition, desk: Desk): () => AsyncIterable<SiteCheck> {
  return async function* () {
    const reader = await openDocumentReader(desk.gazetteer, desk.screen);
    let own: string | null = null;
    const isReport = ({ role }: { role: string | null }) => role === 'secondary';
    const { library, sourceOf } = await openLibrary(desk.store, desk.place, isReport, (source) => source === own);
    try {
      for await (const report of edition.documents()) {
        if (report.role !== 'secondary') continue;
        own = report.id;
        const text = await textOf(report.id, desk.store, reader);
        if (!text) continue;
        const ids = proposeSources(text, library).map(({ key }) => sourceOf.get(key)!);
        const found = await Promise.all(ids.map((id) => textOf(id, desk.store, reader)));
        const sources = found.filter((source) => source !== null);
        if (sources.length > 0) yield checked(report, text, sources, reader);
      }
    } finally {
      await reader.close();
    }
  };
}

function checked(
  report: DocumentSummary,
  text: CheckedText,
  sources: readonly CheckedText[],
  reader: DocumentReader,
): SiteCheck {
  const parties = reader.gazetteerFor(NOTHING_GIVEN);
  const byName = new Map(sources.map((source) => [source.document, source]));
  return {
    report,
    result: check(text, sources, { parties }),
    sources: new Map(sources.map(({ document, sha256 }) => [document, sha256!])),
    words: ({ start, end }, document) =>
      (document === null ? text : byName.get(document))?.reader.range(start, end).text ?? '',
    nameOf: (party) => parties.get(party)?.name ?? party,
  };
}

/** A document as it was read and decided on: what people rejected does not count. Null without a text. */
async function textOf(id: string, store: Store, reader: DocumentReader): Promise<CheckedText | null> {
  const document = await store.document(id);
  if (!document?.text) return null;
  const { text, label, runs } = document;
  const given = runs.at(-1)?.given ?? NOTHING_GIVEN;
  const statements = (await standing(id, store)).map(({ value }) => value);
  const speaker = codesOf(given.speaker, reader.gazetteerFor(given));
  return { document: label.name, sha256: id, text, reader: createReader(text), statements, date: label.date, speaker };
}

async function standing(id: string, store: Store): Promise<readonly Entry[]> {
  const query = entryQuery({ documents: [id], statuses: ['proposed', 'accepted', 'edited'], limit: 10_000 });
  return (await store.entries(query)).entries;
}
