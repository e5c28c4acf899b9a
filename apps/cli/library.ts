import { join } from 'node:path';
import {
  buildSegment,
  createLibrary,
  type Library,
  type LibraryText,
  openSegment,
  planSegments,
  type Segment,
  textsOf,
} from '../../src/compare/index.ts';
import { type Finding, finding, isSetAside, WorldFailed } from '../../src/model/index.ts';
import type { Store, TextInForce } from '../../src/register/index.ts';
import { type KeptSegment, type NewSegment, readSegments, writeSegments } from '../../src/world/index.ts';
import type { RegisterPlace } from './register-place.ts';

/** The folder of a register's passage index. It holds nothing that the register does not have. */
export function indexFolder(place: RegisterPlace): string {
  return join(place.folder, 'passages');
}

// Bytes of text that one segment is built from at most; with its index and while it is built it takes some four times that.
const LOT = 2 ** 28;

interface Opened {
  readonly file: KeptSegment;
  readonly segment: Segment;
}

interface Found {
  readonly opened: readonly Opened[];
  readonly findings: readonly Finding[];
}

async function openAll(folder: string): Promise<Found> {
  const { segments, findings } = await readSegments(folder);
  const opened: Opened[] = [];
  const troubles = [...findings];
  for (const file of segments) {
    const segment = openSegment(file.bytes);
    if (segment && segment.keys.length === file.texts.length) opened.push({ file, segment });
    else troubles.push(finding('index-damaged', 'warning', { file: file.file }));
  }
  return { opened, findings: troubles };
}

/** The text of a document as it is indexed: running headers and page numbers are not part of any passage. */
async function textOf(store: Store, { source, text }: TextInForce): Promise<LibraryText[]> {
  const stored = await store.document(source);
  if (!stored?.text) return [];
  return [{ key: text, content: stored.text.content, aside: stored.text.blocks.filter(isSetAside) }];
}

/** Builds segments of texts as they come, none larger than may be held in memory. */
async function built(texts: AsyncIterable<LibraryText>): Promise<NewSegment[]> {
  const segments: NewSegment[] = [];
  let lot: LibraryText[] = [];
  let size = 0;
  const close = () => {
    const bytes = lot.length > 0 ? buildSegment(lot) : null;
    if (bytes) segments.push({ bytes, texts: lot.map(({ key }) => key) });
    else if (lot.length > 0) throw new WorldFailed('index-too-large', { texts: lot.length });
    [lot, size] = [[], 0];
  };
  for await (const text of texts) {
    if (size > 0 && size + text.content.length > LOT) close();
    lot.push(text);
    size += text.content.length;
  }
  close();
  return segments;
}

interface InStep {
  readonly segments: readonly Segment[];
  readonly inForce: readonly TextInForce[];
  /** Texts that had to be indexed. */
  readonly added: number;
  readonly findings: readonly Finding[];
}

/**
 * Brings the index of a register into step with its texts: what `add` put there is indexed, what was read anew or is damaged
 * is built again, and small segments are merged. Costs a comparison of names when there is nothing to do.
 */
export async function bringInStep(store: Store, place: RegisterPlace): Promise<InStep> {
  const folder = indexFolder(place);
  const [inForce, { opened, findings }] = [await store.texts(), await openAll(folder)];
  const wanted = new Map(inForce.map((row) => [row.text, row]));
  const weighed = opened.map(({ segment }) => ({ keys: segment.keys, size: segment.bytes.length }));
  const sizeOf = (key: string) => 2 * (wanted.get(key)?.bytes ?? 0);
  const plan = planSegments(weighed, new Set(wanted.keys()), sizeOf);
  if (plan.missing.length === 0 && plan.merged.length === 0 && findings.length === 0) {
    return { segments: opened.map(({ segment }) => segment), inForce, added: 0, findings };
  }
  async function* texts(): AsyncGenerator<LibraryText> {
    for (const index of plan.merged) yield* textsOf(opened[index]!.segment, (key) => wanted.has(key));
    for (const key of plan.missing) yield* await textOf(store, wanted.get(key)!);
  }
  const added = await built(texts());
  const kept = plan.kept.map((index) => opened[index]!);
  await writeSegments(
    folder,
    kept.map(({ file }) => file),
    added,
  );
  const fresh = added.map(({ bytes }) => openSegment(bytes)).filter((segment) => segment !== null);
  const segments = [...kept.map(({ segment }) => segment), ...fresh];
  return { segments, inForce, added: plan.missing.length, findings };
}

/**
 * The library of a register, its index in step, without the texts that `isLeftOut` names. `isAside` is asked at every search
 * whether the text of a source is to be passed over.
 */
export async function openLibrary(
  store: Store,
  place: RegisterPlace,
  isLeftOut: (text: TextInForce) => boolean,
  isAside: (source: string) => boolean = () => false,
): Promise<{ library: Library; sourceOf: ReadonlyMap<string, string>; findings: readonly Finding[] }> {
  const { segments, inForce, findings } = await bringInStep(store, place);
  const rows = inForce.filter((row) => !isLeftOut(row));
  const sourceOf = new Map(rows.map(({ text, source }) => [text, source]));
  const isLive = (key: string) => {
    const source = sourceOf.get(key);
    return source !== undefined && !isAside(source);
  };
  return { library: createLibrary(segments, isLive), sourceOf, findings };
}
