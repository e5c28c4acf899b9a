import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../../src/publish/index.ts';
import type { Fonts, Paper, SiteEdition } from '../../../src/publish/site/index.ts';
import type { FollowStore, FollowUps, Store } from '../../../src/register/index.ts';
import { createReader } from '../../../src/text/index.ts';
import { textResources } from '../../../src/world/index.ts';
import type { PublishFlags } from '../commands/publish.ts';
import type { RegisterPlace } from '../register-place.ts';
import type { Screen } from '../screen.ts';
import { registerChecks } from './register-checks.ts';

interface Sources {
  readonly store: Store;
  readonly follow: FollowStore;
  readonly place: RegisterPlace;
  readonly date: string;
  readonly flags: PublishFlags;
  readonly screen: Screen;
  readonly before: () => AsyncIterable<string> | null;
}

/** An edition with all that a site needs beside it. What people put down in following up is read at once; texts one by one. */
export async function siteEdition(edition: Edition, sources: Sources): Promise<SiteEdition> {
  const { store, follow, place, date, flags, screen, before } = sources;
  const [byEntry, names] = [followUpsByEntry(await follow.followUps(null)), await follow.names()];
  const shown = new Set<string>();
  for await (const { document } of edition.entries()) shown.add(document.id);
  async function* documents() {
    for await (const document of edition.documents()) if (shown.has(document.id)) yield document;
  }
  const checks = flags.checks ? registerChecks(edition, { store, place, screen, gazetteer: flags.gazetteer }) : null;
  return {
    ...edition,
    documents,
    date,
    withNames: flags.names === true,
    fonts: flags.pictures === false ? null : fonts(),
    paper: papersOf(store),
    followUp: (entry) => byEntry.get(entry) ?? NOTHING,
    entryName: (entry) => names.get(entry) ?? null,
    checks: () => (checks ? checks() : none()),
    before,
  };
}

async function* none(): AsyncIterable<never> {}

const NOTHING: FollowUps = {
  evidence: [],
  indicators: [],
  rates: [],
  links: [],
  guidelines: [],
  assessments: [],
  statuses: [],
};

/** Everything that stands, by the entry it stands on; a link stands on both of its ends, a rate on all. */
function followUpsByEntry(all: FollowUps): ReadonlyMap<string, FollowUps> {
  const evidence = Map.groupBy(all.evidence, ({ entry }) => entry ?? '');
  const indicators = Map.groupBy(all.indicators, ({ entry }) => entry);
  const guidelines = Map.groupBy(all.guidelines, ({ entry }) => entry);
  const assessments = Map.groupBy(all.assessments, ({ entry }) => entry);
  const statuses = Map.groupBy(all.statuses, ({ entry }) => entry);
  const ends = all.links.flatMap((link) => [...new Set([link.from, link.to])].map((end) => ({ end, link })));
  const links = Map.groupBy(ends, ({ end }) => end);
  const lists = [evidence, indicators, guidelines, assessments, statuses, links];
  const ids = new Set(lists.flatMap((list) => [...list.keys()]));
  ids.delete('');
  return new Map(
    [...ids].map((id) => {
      const own = evidence.get(id) ?? [];
      const known = new Set(own.map((each) => each.id));
      return [
        id,
        {
          evidence: own,
          indicators: indicators.get(id) ?? [],
          rates: all.rates.filter((rate) => known.has(rate.evidence)),
          links: (links.get(id) ?? []).map(({ link }) => link),
          guidelines: guidelines.get(id) ?? [],
          assessments: assessments.get(id) ?? [],
          statuses: statuses.get(id) ?? [],
        },
      ];
    }),
  );
}

/** The text of a document and how it is read; the last one is kept, since entries of one document come together. */
function papersOf(store: Store): SiteEdition['paper'] {
  let last: { readonly source: string; readonly paper: Paper | null } | null = null;
  return async (source) => {
    if (last?.source !== source) last = { source, paper: await paperOf(store, source) };
    return last.paper;
  };
}

async function paperOf(store: Store, source: string): Promise<Paper | null> {
  const document = await store.document(source);
  if (!document?.text) return null;
  const { text, runs } = document;
  const reader = createReader(text);
  return {
    content: text.content,
    blocks: text.blocks,
    licence: runs.at(-1)?.given.licence ?? null,
    mediaType: document.source.mediaType,
    block: (index) => reader.block(index),
    range: ({ start, end }) => reader.range(start, end),
  };
}

/** The fonts that come with pdf.js (Liberation Sans, SIL Open Font Licence); null where they are not installed. */
function fonts(): Fonts | null {
  const folder = textResources().standardFontDataUrl;
  try {
    const font = (weight: string) => readFileSync(join(folder, `LiberationSans-${weight}.ttf`));
    return { regular: font('Regular'), bold: font('Bold') };
  } catch {
    return null;
  }
}
