import jsonldLibrary from 'jsonld';
import { describe, expect, it } from 'vitest';
import { codePoints } from '../../src/publish/code-points.ts';
import { FORMATS } from '../../src/publish/index.ts';
import { BY_2030, CONTENT, editionOf, entryOf, HOSTILE, MONEY, STATE, written } from './invented-edition.ts';

const format = (name: string) => FORMATS.find((each) => each.name === name)!;
const EXACT = 'pay 3 to 5 million crowns';

describe('code points', () => {
  it('are those of the text, wherever one asks, also in a long one', () => {
    const text = 'a👍b\ud83d ö'.repeat(2000);
    const at = codePoints(text);
    const points = [...text];
    let offset = 0;
    for (const [index, point] of points.entries()) {
      expect(at(offset)).toBe(index);
      offset += point.length;
    }
    expect(at(text.length)).toBe(points.length);
  });
});

interface Selector {
  type: string;
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
}

/** Finds the words of an annotation as another program would: by code points, and by what stands around them. */
function anchored(text: string, [position, quote]: readonly Selector[]): [string, string] {
  const byPosition = [...text].slice(position!.start, position!.end).join('');
  const { prefix, exact, suffix } = quote!;
  const at = text.indexOf(prefix + exact + suffix);
  return [byPosition, at < 0 ? '' : text.slice(at + prefix.length, at + prefix.length + exact.length)];
}

describe('W3C annotations', () => {
  it('lead to the same words by position and by quotation', async () => {
    const entries = [entryOf(1), entryOf(2, { spans: [entryOf(1).value.spans[0]!, BY_2030.span] })];
    const collection = JSON.parse(await written(format('w3c'), editionOf(entries)));
    expect(collection).toMatchObject({
      type: 'AnnotationCollection',
      total: 2,
      first: { type: 'AnnotationPage', startIndex: 0 },
    });
    expect(collection['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
    const [one, two] = collection.first.items;
    expect(one).toMatchObject({ type: 'Annotation', motivation: 'classifying' });
    expect(one.target.selector.map(({ type }: Selector) => type)).toEqual([
      'TextPositionSelector',
      'TextQuoteSelector',
    ]);
    expect(anchored(CONTENT, one.target.selector)).toEqual([EXACT, EXACT]);
    expect(one.target.selector[0].start).toBe(CONTENT.indexOf(EXACT) - 1);
    expect(two.target.map(({ selector }: { selector: Selector[] }) => anchored(CONTENT, selector)[0])).toEqual([
      EXACT,
      'by 2030',
    ]);
    expect(one.target.source).toMatch(/^ni:\/\/\/sha-256;[\w-]{43}$/);
  });

  it('claim no position in a text in which the words do not stand there', async () => {
    const { first } = JSON.parse(
      await written(format('w3c'), editionOf([entryOf(1)], { text: async () => 'Another text.' })),
    );
    expect(first.items[0].target.selector).toEqual([{ type: 'TextQuoteSelector', exact: EXACT }]);
    expect(first.items[0].target).not.toHaveProperty('textSha256');
  });

  it('of an empty register are an empty collection', async () => {
    expect(JSON.parse(await written(format('w3c'), editionOf([])))).toMatchObject({ total: 0, first: { items: [] } });
  });

  it.each(HOSTILE)('carry %j as it is', async (text) => {
    const { first } = JSON.parse(await written(format('w3c'), editionOf([entryOf(1, { text })])));
    expect(first.items[0].body[1].value).toBe(text);
  });
});

describe('JSON-LD', () => {
  const entry = entryOf(
    1,
    { amounts: [MONEY], beneficiary: [STATE], deadline: BY_2030 },
    { name: 'https://ruritania.example/a speech' },
  );

  it('is expanded by a library, without the network, and loses no property', async () => {
    const text = await written(format('jsonld'), editionOf([entry, entryOf(2)]));
    const expanded = await jsonldLibrary.expand(JSON.parse(text), {
      documentLoader: (url: string) => Promise.reject(new Error(`asked for ${url}`)),
    });
    const commitment = expanded.find(
      (node: Record<string, unknown>) => node['@id'] === `urn:servanda:entry:${entry.id}`,
    )!;
    expect(commitment).toMatchObject({
      '@type': ['https://schema.org/Quotation', 'urn:servanda:ns#Commitment'],
      'https://schema.org/text': [{ '@value': EXACT }],
      'http://www.w3.org/ns/prov#wasQuotedFrom': [{ '@id': 'https://ruritania.example/a%20speech' }],
      'urn:servanda:ns#deadline': [{ '@value': '2030' }],
      'urn:servanda:ns#amount': [
        { 'https://schema.org/currency': [{ '@value': 'EUR' }], 'https://schema.org/maxValue': [{ '@value': 5e6 }] },
      ],
      'urn:servanda:ns#span': [{ 'urn:servanda:ns#exact': [{ '@value': EXACT }] }],
    });
    const keys = Object.keys(JSON.parse(text)['@graph'][1]).length;
    expect(Object.keys(commitment)).toHaveLength(keys);
  });

  it.each(HOSTILE)('carries %j as it is', async (text) => {
    const graph = JSON.parse(await written(format('jsonld'), editionOf([entryOf(1, { text }, { title: text })])))[
      '@graph'
    ];
    expect(graph[0].name).toBe(text);
    expect(graph[1].text).toBe(text);
  });
});
