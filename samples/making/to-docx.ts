import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { fixedZip } from './fixed-zip.ts';
import type { SampleBlock, SampleDocument } from './sample-document.ts';

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** A sample as a Word document with real headings, lists, a header and page numbers; the same bytes on every run. */
export async function toDocx({ meta, blocks }: SampleDocument): Promise<Uint8Array> {
  const document = new Document({
    creator: meta.publisher,
    title: meta.title,
    numbering: { config: [level('bullets', LevelFormat.BULLET, '•'), level('numbers', LevelFormat.DECIMAL, '%1.')] },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph(meta.header)] }) },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          new Paragraph({ text: meta.title, heading: HeadingLevel.HEADING_1 }),
          ...[meta.byline, meta.place].filter((line) => line !== '').map((line) => new Paragraph(line)),
          ...blocks.flatMap(blockDocx),
        ],
      },
    ],
  });
  return fixedZip(await Packer.toBuffer(document), meta.date);
}

function blockDocx(block: SampleBlock): (Paragraph | Table)[] {
  if (block.kind === 'heading') return [new Paragraph({ text: block.text, heading: HEADINGS[block.level - 1]! })];
  if (block.kind === 'numbered') return [listItem(block.text, 'numbers')];
  if (block.kind === 'bullets') return block.items.map((item) => listItem(item, 'bullets'));
  if (block.kind === 'paragraph') return [new Paragraph(block.text)];
  return [new Table({ rows: [block.head, ...block.rows].map(tableRow) })];
}

function listItem(text: string, reference: string): Paragraph {
  return new Paragraph({ text, numbering: { reference, level: 0 } });
}

function tableRow(cells: readonly string[]): TableRow {
  return new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) });
}

function level(reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  const style = { paragraph: { indent: { left: 720, hanging: 360 } } };
  return { reference, levels: [{ level: 0, format, text, alignment: AlignmentType.LEFT, style }] };
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
}
