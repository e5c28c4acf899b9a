import { describe, expect, it } from 'vitest';
import { createReader, readPlain } from '../../src/text/index.ts';

/** The blocks of a text as `kind: words read`. */
function blocksOf(content: string): string[] {
  const doc = readPlain(content);
  const reader = createReader(doc);
  return doc.blocks.map((block, i) => `${block.kind}: ${reader.block(i).text}`);
}

/** The sentences of a text as they are read. */
function sentencesOf(content: string): string[] {
  const doc = readPlain(content);
  const reader = createReader(doc);
  return doc.sentences.map((_, i) => reader.sentence(i).text);
}

describe('one sentence a line', () => {
  const content = [
    'Ruritania: Clean Water for the Border Lakes',
    'Remarks by H.E.',
    'Rudolf Rassendyll',
    'May 2031',
    'Dear Colleagues,',
    'Friends,',
    'The lakes that our two countries share have been measured for thirty years, and the water is cleaner than it ever was.',
    '¯ Over the past ten years, we have planted trees along every shore.',
    'Ruritania will build two more treatment plants in Graustark by 2035.',
    'Thank you.',
  ].join('\n');

  it('keeps every line apart', () => {
    expect(blocksOf(content)).toEqual([
      'heading: Ruritania: Clean Water for the Border Lakes',
      'paragraph: Remarks by H.E.',
      'heading: Rudolf Rassendyll',
      'paragraph: May 2031',
      'paragraph: Dear Colleagues,',
      'paragraph: Friends,',
      'paragraph: The lakes that our two countries share have been measured for thirty years, and the water is cleaner than it ever was.',
      'item: Over the past ten years, we have planted trees along every shore.',
      'paragraph: Ruritania will build two more treatment plants in Graustark by 2035.',
      'paragraph: Thank you.',
    ]);
  });

  it('finds the title and the date that the text states, with their spans', () => {
    const { meta } = readPlain(content);
    expect(meta.title?.value).toBe('Ruritania: Clean Water for the Border Lakes');
    expect(meta.date).toEqual({ value: '2031-05', span: { start: 78, end: 86, exact: 'May 2031' }, basis: 'text' });
  });
});

describe('paragraphs wrapped at a width, with items', () => {
  const content = `**Water for the Lakes**

Ruritania and Graustark met on the shore of the lake and agreed that the
water has to be cleaner than it is today.  They will work on the
following matters together, and report to their parliaments:

-   Ruritania will build two treatment plants on the eastern shore of the
    lake, the first of them by 2033;
-   Graustark will train engineers, and in particular:
    -   send twenty of them to the academy of Ruritania every year. They
        return after two years;
    -   pay for their lodging.

<!-- -->

2.  As a first step, the two governments will open an office.
`;

  it('reads items with their markers and levels', () => {
    const doc = readPlain(content);
    const items = doc.blocks.filter((block) => block.kind === 'item');
    expect(items.map((item) => [item.marker, item.level])).toEqual([
      ['-', 0],
      ['-', 0],
      ['-', 1],
      ['-', 1],
      ['2.', 0],
    ]);
  });

  it('gives each item at least one sentence of its own', () => {
    expect(sentencesOf(content)).toEqual([
      'Water for the Lakes',
      'Ruritania and Graustark met on the shore of the lake and agreed that the water has to be cleaner than it is today.',
      'They will work on the following matters together, and report to their parliaments:',
      'Ruritania will build two treatment plants on the eastern shore of the lake, the first of them by 2033;',
      'Graustark will train engineers, and in particular:',
      'send twenty of them to the academy of Ruritania every year.',
      'They return after two years;',
      'pay for their lodging.',
      'As a first step, the two governments will open an office.',
    ]);
  });

  it('takes a bold lead for part of its sentence, not for a heading', () => {
    const lead = '**Energy:** Ruritania will share its wind power with the towns\nof the border.\n\nIt is a start.';
    expect(blocksOf(lead)).toEqual([
      'paragraph: Energy: Ruritania will share its wind power with the towns of the border.',
      'paragraph: It is a start.',
    ]);
  });

  it('does not take a dash or a year at a line start for an item', () => {
    const prose = `The academy of the lakes in Strelsau, an institute of the ministry there
– will work with the universities of both countries from the autumn of
2031. The ministers of both countries will meet there once in each of
the years to come, as they did before.`;
    expect(sentencesOf(prose)).toEqual([
      'The academy of the lakes in Strelsau, an institute of the ministry there – will work with the universities of both countries from the autumn of 2031.',
      'The ministers of both countries will meet there once in each of the years to come, as they did before.',
    ]);
  });
});

describe('set columns', () => {
  const content = `Lakes of the Border to 
be ‘Clean by 2040’ 

On May 5, the presi-
dent of Ruritania met his col-
league of Graustark at the high-
level lake meeting. The lakes were 
measured, the presidents said, and the 
water is better than 

it was ten years ago. A high-level body 
of engineers will look at the infra-
structure of the northern shore and fol-

low its course to the sea.
`;

  it('joins paragraphs that the end of a column cut, and words that a line end broke', () => {
    expect(blocksOf(content)).toEqual([
      'heading: Lakes of the Border to be ‘Clean by 2040’',
      'paragraph: On May 5, the president of Ruritania met his colleague of Graustark at the high-level lake meeting. The lakes were measured, the presidents said, and the water is better than it was ten years ago. A high-level body of engineers will look at the infrastructure of the northern shore and follow its course to the sea.',
    ]);
  });
});

describe('pages', () => {
  it('sets running heads and page numbers aside, also within a paragraph', () => {
    const page = (n: number, text: string) => `Report on the Border Lakes\n\n${text}\n\n${n}\n`;
    const content = [
      page(1, 'The lakes have been measured. The engineers of both countries will go on'),
      page(2, 'with their work until every shore is clean. They report each year.'),
      page(3, 'Nothing else was agreed.'),
    ].join('\f');
    const doc = readPlain(content);
    expect(doc.blocks.map((block) => block.kind)).toEqual([
      'header',
      'paragraph',
      'page-number',
      'header',
      'page-number',
      'header',
      'paragraph',
      'page-number',
    ]);
    expect(sentencesOf(content)).toEqual([
      'The lakes have been measured.',
      'The engineers of both countries will go on with their work until every shore is clean.',
      'They report each year.',
      'Nothing else was agreed.',
    ]);
    expect(doc.blocks.map((block) => block.page)).toEqual([1, 1, 1, 2, 2, 3, 3, 3]);
  });
});

describe('Markdown and left-overs of HTML', () => {
  it('reads past marks, links, escapes and note marks', () => {
    const content =
      "## Water\n\nWe met at the [lake office](https://example.org/a_(b)) in *Strelsau*<sup>\\[1\\]</sup> on the 9<sup>th</sup> day.  It\\'s \\[nearly\\] done.\n\n\\[1\\] A town of Ruritania.";
    const doc = readPlain(content);
    expect(blocksOf(content)).toEqual([
      'heading: Water',
      "paragraph: We met at the lake office in Strelsau on the 9th day. It's [nearly] done.",
      'note: A town of Ruritania.',
    ]);
    expect(doc.blocks[0]?.level).toBe(2);
  });

  it('leaves ordinary stars, brackets and angle signs alone', () => {
    const content = 'If a < b and 2 * 3 = 6 then [so they say] x_1 stays & y > 0.';
    expect(blocksOf(content)).toEqual([`paragraph: ${content}`]);
  });

  it('reads tables by cell', () => {
    expect(blocksOf('| Party | Trees |\n|---|---|\n| Ruritania | 500 |')).toEqual([
      'cell: Party',
      'cell: Trees',
      'cell: Ruritania',
      'cell: 500',
    ]);
  });

  it('reads a bold title whose closing marks stand on the next line', () => {
    const content = '***Trade and Fishing\n***\nWe will open the market of the lake towns to fish from both shores.';
    expect(blocksOf(content)).toEqual([
      'heading: Trade and Fishing',
      'paragraph: We will open the market of the lake towns to fish from both shores.',
    ]);
  });
});

describe('letters and messages', () => {
  const content = [
    'From: office@example.org',
    'Date: 4 May 2031',
    '',
    'Dear Colleagues,',
    '',
    'The ministers met in Strelsau on Monday and agreed on the text that you',
    'find below. Please send your remarks by Friday.',
    '',
    '> Ruritania will pay 3 million crowns for the first two plants on the',
    '> eastern shore.',
    '',
    'Kind regards,',
    'Rudolf',
  ].join('\r\n');

  it('keep labels and salutations apart and read past the signs of a quoted message', () => {
    expect(blocksOf(content)).toEqual([
      'paragraph: From: office@example.org',
      'paragraph: Date: 4 May 2031',
      'paragraph: Dear Colleagues,',
      'paragraph: The ministers met in Strelsau on Monday and agreed on the text that you find below. Please send your remarks by Friday.',
      'paragraph: Ruritania will pay 3 million crowns for the first two plants on the eastern shore.',
      'paragraph: Kind regards,',
      'paragraph: Rudolf',
    ]);
    expect(readPlain(content).meta.date?.value).toBe('2031-05-04');
  });
});

describe('numbered communiques', () => {
  const content = `JOINT COMMUNIQUE OF THE MINISTERS
OF RURITANIA AND GRAUSTARK

Strelsau, 4 May 2031

1. Trade and Fishing

The ministers agreed to open the market of the lake towns to fish from
both shores by 2033.

They also agreed:
(a) to plant trees along the shore;
(b) to count the fish
    each year.
`;

  it('have headings, numbered sections and items', () => {
    expect(blocksOf(content)).toEqual([
      'heading: JOINT COMMUNIQUE OF THE MINISTERS OF RURITANIA AND GRAUSTARK',
      'paragraph: Strelsau, 4 May 2031',
      'heading: Trade and Fishing',
      'paragraph: The ministers agreed to open the market of the lake towns to fish from both shores by 2033.',
      'paragraph: They also agreed:',
      'item: to plant trees along the shore;',
      'item: to count the fish each year.',
    ]);
  });

  it('may have a bold lead-in with a colon, which is no heading', () => {
    const lead = '**To this end, the two ministers will do the following:**\n\n-   plant trees;\n-   count fish.';
    expect(blocksOf(lead)[0]).toBe('paragraph: To this end, the two ministers will do the following:');
  });

  it('may have numbers on lines of their own', () => {
    expect(blocksOf('1.\nRuritania will plant trees.\n\n2.\nGraustark will count fish.')).toEqual([
      'item: Ruritania will plant trees.',
      'item: Graustark will count fish.',
    ]);
  });

  it('read line ends as Markdown has them when told to', () => {
    const doc = readPlain('We will plant trees.\nWe will count fish.', { markdown: true });
    expect(doc.blocks).toHaveLength(1);
    expect(doc.sentences).toHaveLength(2);
    expect(readPlain('We will plant trees.\nWe will count fish.').blocks).toHaveLength(2);
  });
});

describe('empty texts', () => {
  it.each(['', ' \n\n\t', '***\n---', '\u200b'])('finds nothing in %j and says so', (content) => {
    const doc = readPlain(content);
    expect(doc.content).toBe(content);
    expect(doc.sentences).toEqual([]);
    expect(doc.findings.map((finding) => finding.code)).toEqual(['text-empty']);
  });
});
