import {
  type Cell,
  type MeanScore as Mean,
  type WindowScores as Scores,
  scoresByWindow,
} from '../../../src/follow/index.ts';
import { type Entry, NOTHING_GIVEN } from '../../../src/register/index.ts';
import type { MeanScore, ScoreCell, ScoredEntry, ScoreTable, WindowScores } from '../contract/index.ts';
import type { Services } from '../services.ts';

/** All scores, or those on the commitments of one document. A summit is the document that its commitments stand in. */
export async function scoreTable(services: Services, document: string | null): Promise<ScoreTable> {
  const { assessments, guidelines, evidence } = await services.follow.followUps(null);
  const versions = new Map(guidelines.map(({ entry, version }) => [entry, version]));
  const entries = await entriesOf(
    [...assessments, ...guidelines].map(({ entry }) => entry),
    services,
  );
  const wanted = [...entries.values()].filter((entry) => document === null || entry.document.id === document);
  const ids = new Set(wanted.map(({ id }) => id));
  const own = assessments.filter(({ entry }) => ids.has(entry));
  const windows = scoresByWindow(own, { guidelines, evidence }, (entry) => entries.get(entry)?.document.id ?? '');
  const gazetteer = services.gazetteer(NOTHING_GIVEN);
  const codes = [...new Set(own.map(({ party }) => party))].sort();
  const names = await services.follow.names();
  return {
    windows: windows.map(presentWindow),
    entries: wanted.map((entry) => scoredEntry(entry, names, versions)),
    parties: codes.map((code) => ({ code, name: gazetteer.get(code)?.name ?? code })),
  };
}

async function entriesOf(ids: readonly string[], { store }: Services): Promise<Map<string, Entry>> {
  const found = new Map<string, Entry>();
  for (const id of new Set(ids)) {
    const entry = await store.entry(id);
    if (entry) found.set(id, entry);
  }
  return new Map([...found].sort(([, a], [, b]) => (a.sort < b.sort ? -1 : 1)));
}

function scoredEntry(
  { id, value, document }: Entry,
  names: ReadonlyMap<string, string>,
  versions: ReadonlyMap<string, number>,
): ScoredEntry {
  const promisors = value.promisor.map(({ code, name }) => code || name);
  return { id, name: names.get(id) ?? null, text: value.text, document, promisors, version: versions.get(id) ?? 0 };
}

function presentWindow({ window, cells, byParty, byEntry, bySummit, all }: Scores): WindowScores {
  return {
    window,
    cells: cells.map(presentCell),
    byParty: byParty.map(presentMean),
    byEntry: byEntry.map(presentMean),
    bySummit: bySummit.map(presentMean),
    all: all && presentMean(all),
  };
}

function presentCell({ entry, party, score, open, readings, rests }: Cell): ScoreCell {
  return { entry, party, score, open, readings: [...readings], by: [...new Set(rests.map(({ by }) => by))] };
}

function presentMean({ key, mean, percent, counted, notApplicable, open }: Mean): MeanScore {
  return { key, mean, percent, counted, notApplicable, open };
}
