import { isExact, type Span } from '../../model/index.ts';
import { type Entry, sha256 } from '../../register/index.ts';
import { documentAddress, entryAddress, NAMESPACE } from '../addresses.ts';
import { around, codePoints } from '../code-points.ts';
import type { Edition, Format } from '../edition.ts';

/** Characters of the text on each side of a quotation: enough to tell two places with the same words apart. */
const AROUND = 32;

const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { servanda: NAMESPACE, textSha256: 'servanda:textSha256', page: 'servanda:page', reviewed: 'servanda:reviewed' },
];

/**
 * W3C Web Annotation (https://www.w3.org/TR/annotation-model/): one collection, an annotation for each entry, a target for each
 * of its spans. Positions count Unicode code points of the text, whose hash stands beside them, and the exact words with what
 * stands around them are always there too. An entry that stands in an older text than the one in force has the words alone.
 */
export const w3c: Format = {
  name: 'w3c',
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  says: 'W3C Web Annotations: positions in code points, and the words with what stands around them',
  write,
};

/** A text that positions are reckoned in. */
interface Counted {
  readonly document: string;
  readonly content: string;
  readonly hash: string;
  readonly at: (offset: number) => number;
}

async function* write(edition: Edition): AsyncIterable<string> {
  const id = `${edition.base ?? 'urn:servanda:'}annotations`;
  const head = { '@context': CONTEXT, id, type: 'AnnotationCollection', label: edition.title };
  yield `${JSON.stringify(head).slice(0, -1)},"first":{"id":${JSON.stringify(`${id}-1`)},`;
  yield `"type":"AnnotationPage","partOf":${JSON.stringify(id)},"startIndex":0,"items":[`;
  let total = 0;
  let text: Counted | null = null;
  for await (const entry of edition.entries()) {
    if (text?.document !== entry.document.id) text = await counted(edition, entry.document.id);
    yield `${total === 0 ? '' : ','}\n${JSON.stringify(annotation(edition, entry, text))}`;
    total += 1;
  }
  yield `\n]},"total":${total}}\n`;
}

async function counted(edition: Edition, document: string): Promise<Counted> {
  const content = (await edition.text(document)) ?? '';
  return { document, content, hash: sha256(content), at: codePoints(content) };
}

function annotation({ base, program }: Edition, entry: Entry, text: Counted): object {
  const { value, document } = entry;
  const body = (purpose: string, words: string) => ({
    type: 'TextualBody',
    purpose,
    value: words,
    format: 'text/plain',
  });
  const target = value.spans.map((span) => ({
    type: 'SpecificResource',
    source: documentAddress(document),
    selector: selectors(span, text),
    ...(entry.page === null ? {} : { page: entry.page }),
    ...(isExact(text.content, span) ? { textSha256: text.hash } : {}),
  }));
  const last = entry.decisions.at(-1);
  return {
    id: entryAddress(base, entry.id),
    type: 'Annotation',
    motivation: 'classifying',
    ...(last ? { modified: last.at } : {}),
    generator: { type: 'Software', name: program },
    reviewed: entry.reviewed,
    body: [
      body('classifying', value.kind),
      body('describing', value.text),
      ...(value.area === null ? [] : [body('tagging', value.area)]),
    ],
    target: target.length === 1 ? target[0] : target,
  };
}

function selectors(span: Span, { content, at }: Counted): object[] {
  const { exact, start, end } = span;
  if (!isExact(content, span)) return [{ type: 'TextQuoteSelector', exact }];
  return [
    { type: 'TextPositionSelector', start: at(start), end: at(end) },
    { type: 'TextQuoteSelector', exact, ...around(content, start, end, AROUND) },
  ];
}
