import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { BYTE_FORMATS, FOLDER_FORMATS, FORMATS } from '../../../src/publish/index.ts';
import {
  type Paper,
  publishSite,
  type SiteEdition,
  type SitePut,
  type SiteWritten,
} from '../../../src/publish/site/index.ts';
import type { Entry, FollowUps } from '../../../src/register/index.ts';
import { createReader } from '../../../src/text/index.ts';
import { textOf } from '../../register/ruritania.ts';
import { CONTENT, editionOf } from '../invented-edition.ts';

export type Files = Map<string, string | Uint8Array>;

/** A place to write to that keeps everything. */
export function inMemory(): { readonly files: Files; readonly put: SitePut } {
  const files: Files = new Map();
  const aside = new Map<string, string>();
  const file = (path: string, content: string | Uint8Array) => {
    if (files.has(path)) throw new Error(`${path} is written twice`);
    files.set(path, content);
  };
  const put: SitePut = {
    file,
    async stream(path, chunks) {
      const all: Uint8Array[] = [];
      for await (const chunk of chunks) all.push(Buffer.from(chunk as string));
      const bytes = Buffer.concat(all);
      file(path, path.endsWith('.parquet') ? bytes : bytes.toString());
      return { bytes: bytes.length, sha256: 'ab' };
    },
    aside: (name, lines) => void aside.set(name, (aside.get(name) ?? '') + lines),
    readAside: (name) => aside.get(name) ?? '',
  };
  return { files, put };
}

export const NO_FOLLOW_UP: FollowUps = {
  evidence: [],
  indicators: [],
  rates: [],
  links: [],
  guidelines: [],
  assessments: [],
  statuses: [],
};

/** A text as a site is given it. */
export function paperOf(content: string, licence: string | null): Paper {
  const text = textOf(content);
  const reader = createReader(text);
  return {
    content,
    blocks: text.blocks,
    licence,
    mediaType: 'text/plain',
    block: (index) => reader.block(index),
    range: ({ start, end }) => reader.range(start, end),
  };
}

/** An edition of entries as a site needs it; without a base, before, checks and fonts unless they are given. */
export function siteEditionOf(entries: readonly Entry[], more: Partial<SiteEdition> = {}): SiteEdition {
  return {
    ...editionOf(entries),
    date: '2026-11-22',
    withNames: false,
    fonts: null,
    paper: async () => paperOf(CONTENT, 'full'),
    followUp: () => NO_FOLLOW_UP,
    entryName: () => null,
    async *checks() {},
    before: () => null,
    ...more,
  };
}

/** Publishes into memory. */
export async function published(
  edition: SiteEdition,
): Promise<{ readonly files: Files; readonly written: SiteWritten }> {
  const { files, put } = inMemory();
  const offered = { formats: [...FORMATS, ...BYTE_FORMATS], folders: FOLDER_FORMATS };
  return { files, written: await publishSite(edition, offered, put, () => {}) };
}

/** The fonts that the program draws with. */
export function fonts() {
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const font = (weight: string) => readFileSync(join(home, 'standard_fonts', `LiberationSans-${weight}.ttf`));
  return { regular: font('Regular'), bold: font('Bold') };
}

/** A page as a browser without scripts reads it: its elements in order, and its words. */
export interface ReadPage {
  readonly elements: readonly DefaultTreeAdapterTypes.Element[];
  readonly text: string;
}

export function readPage(markup: string): ReadPage {
  const elements: DefaultTreeAdapterTypes.Element[] = [];
  const said: string[] = [];
  const stack: DefaultTreeAdapterTypes.ChildNode[] = [
    ...parse(markup, { scriptingEnabled: false }).childNodes,
  ].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeName === '#text') said.push((node as DefaultTreeAdapterTypes.TextNode).value);
    if (!('tagName' in node)) continue;
    elements.push(node);
    stack.push(...[...node.childNodes].reverse());
  }
  return { elements, text: said.join('') };
}

export function attribute({ attrs }: DefaultTreeAdapterTypes.Element, name: string): string | null {
  return attrs.find((each) => each.name === name)?.value ?? null;
}
