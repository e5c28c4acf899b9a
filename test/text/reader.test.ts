import { describe, expect, it } from 'vitest';
import { createReader, readPlain } from '../../src/text/index.ts';

const read = (content: string) => createReader(readPlain(content)).range(0, content.length);

describe('words broken at line ends', () => {
  it.each([
    ['the accom-\nmodation of guests', 'the accommodation of guests'],
    ['the Ruritania-\nGraustark pipeline', 'the Ruritania-Graustark pipeline'],
    ['a high-\nlevel group', 'a high-level group'],
    ['low-\nered tariffs', 'lowered tariffs'],
    ['people-\nto-people contacts', 'people-to-people contacts'],
    ['small-\nand medium-sized firms', 'small- and medium-sized firms'],
    ['COVID-\n19 tests', 'COVID-19 tests'],
    ['with-\nout tolls', 'without tolls'],
    ['in 2031 -\nwe hope', 'in 2031 - we hope'],
    ['the lake—\nand the shore', 'the lake—and the shore'],
    ['soft\u00ad\nened, soft\u00adened', 'softened, softened'],
  ])('%j is read as %j', (content, text) => {
    expect(read(content).text).toBe(text);
  });

  it('goes by the words of the document itself', () => {
    expect(read('A lake-\nshore is no lake-shore.').text).toBe('A lake-shore is no lake-shore.');
    expect(read('A lake-\nshore is the lakeshore.').text).toBe('A lakeshore is the lakeshore.');
    expect(read('The fish-\nmarket. A market sells fish. Any fish at the market.').text).toMatch(/^The fish-market/);
  });
});

describe('offsets', () => {
  it('point at the original characters', () => {
    const content = 'We  will **pro-\nvide** 50 tri-\u00a0\nal [boats](https://example.org) there.';
    const reading = read(content);
    expect(reading.text).toBe('We will provide 50 trial boats there.');
    const at = reading.text.indexOf('provide');
    expect(reading.span(at, at + 7).exact).toBe('pro-\nvide');
    const boats = reading.text.indexOf('boats');
    expect(reading.span(boats, boats + 5).exact).toBe('boats');
    expect(reading.indexOf(content.indexOf('there'))).toBe(reading.text.indexOf('there'));
  });

  it('expand ligatures and fold compatibility forms', () => {
    const reading = read('ﬁve oﬃces');
    expect(reading.text).toBe('five offices');
    expect(reading.span(0, 2).exact).toBe('ﬁ');
  });

  it('keep emoji, joiners, combining marks and right-to-left letters whole', () => {
    const content = 'Cafe\u0301 👩‍🚀 شكرا \u200f!';
    expect(read(content).text).toBe('Cafe\u0301 👩‍🚀 شكرا !');
  });

  it('join lines of scripts without spaces', () => {
    expect(read('湖水\n很清。').text).toBe('湖水很清。');
  });

  it('leave out markers', () => {
    const content = '-   Plant trees;\n-   Count fish.';
    const doc = readPlain(content);
    const reader = createReader(doc);
    expect(doc.sentences.map((_, i) => reader.sentence(i).text)).toEqual(['Plant trees;', 'Count fish.']);
    expect(doc.sentences[0]?.start).toBe(0);
    expect(reader.sentence(0).span(0, 5).exact).toBe('Plant');
  });
});
