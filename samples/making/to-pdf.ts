import PDFDocument from 'pdfkit';
import { breakLines, type SetLine } from './break-lines.ts';
import type { SampleBlock, SampleDocument, SampleMeta } from './sample-document.ts';

const MARGIN = 56;
const GAP = 22;
const TOP = 72;
const LEADING = 14;
const BODY = { font: 'Times-Roman', size: 11 } as const;
const BOLD = { font: 'Times-Bold', size: 12 } as const;
const SMALL = { font: 'Times-Roman', size: 8.5 } as const;

type Face = { readonly font: string; readonly size: number };
type Pen = { column: number; y: number; top: number };

/**
 * A sample as PDF on A4 in two justified columns, with a running header, page numbers and words broken at line ends. The
 * streams are not compressed and the dates are the document's own, so the same text gives the same bytes.
 */
export async function toPdf({ meta, blocks }: SampleDocument): Promise<Uint8Array> {
  const date = new Date(`${meta.date}T00:00:00Z`);
  const info = {
    Title: meta.title,
    Author: meta.publisher,
    Producer: 'samples',
    Creator: 'samples',
    CreationDate: date,
  };
  const pdf = new PDFDocument({ size: 'A4', margin: 0, compress: false, autoFirstPage: false, info });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => pdf.on('end', () => resolve()));
  new Setter(pdf, meta).set(blocks);
  pdf.end();
  await done;
  return Buffer.concat(chunks);
}

/** Sets blocks on pages, one column after the other. */
class Setter {
  private readonly pdf: PDFDocument;
  private readonly meta: SampleMeta;
  private readonly pen: Pen = { column: 0, y: TOP, top: TOP };
  private page = 0;

  constructor(pdf: PDFDocument, meta: SampleMeta) {
    this.pdf = pdf;
    this.meta = meta;
  }

  set(blocks: readonly SampleBlock[]): void {
    this.nextPage();
    this.titleBlock();
    for (const block of blocks) this.block(block);
  }

  private block(block: SampleBlock): void {
    if (block.kind === 'heading') this.heading(block.text);
    else if (block.kind === 'table') this.table([block.head, ...block.rows]);
    else if (block.kind === 'bullets') for (const item of block.items) this.paragraph(item, 12, '•');
    else this.paragraph(block.kind === 'numbered' ? `${block.number}. ${block.text}` : block.text, 0, null);
    this.pen.y += LEADING / 2;
  }

  private titleBlock(): void {
    const width = this.pdf.page.width - 2 * MARGIN;
    const lines = [this.meta.byline, this.meta.place].filter((line) => line !== '');
    this.face({ font: 'Times-Bold', size: 18 });
    this.put(this.meta.title, MARGIN, TOP);
    this.face(BOLD);
    let y = TOP + 26;
    for (const line of lines.flatMap((text) => breakLines(text, width, (part) => this.pdf.widthOfString(part)))) {
      this.put(line.text, MARGIN, y);
      y += 15;
    }
    this.pen.top = y + 14;
    this.pen.y = this.pen.top;
  }

  /** A heading stays with the first lines of what follows it. */
  private heading(text: string): void {
    if (this.pen.y + 5 * LEADING > this.bottom()) this.nextColumn();
    this.face(BOLD);
    for (const line of breakLines(text, this.width(), (part) => this.pdf.widthOfString(part)))
      this.line(line, 0, false);
  }

  private paragraph(text: string, indent: number, bullet: string | null): void {
    this.face(BODY);
    const lines = breakLines(text, this.width() - indent, (part) => this.pdf.widthOfString(part));
    for (const [index, line] of lines.entries()) {
      this.room();
      if (index === 0 && bullet) this.put(bullet, this.x(), this.pen.y);
      this.line(line, indent, true);
    }
  }

  private table(rows: readonly (readonly string[])[]): void {
    if (this.pen.y + rows.length * LEADING > this.bottom()) this.nextColumn();
    const columns = [0, 0.52, 0.8].map((part) => part * this.width());
    for (const [index, row] of rows.entries()) {
      this.face(index === 0 ? { font: 'Times-Bold', size: 9 } : { font: 'Times-Roman', size: 9 });
      for (const [at, cell] of row.entries()) this.put(cell, this.x() + columns[at]!, this.pen.y);
      this.pen.y += LEADING;
    }
  }

  private line(line: SetLine, indent: number, justify: boolean): void {
    this.room();
    const spare = this.width() - indent - this.pdf.widthOfString(line.text);
    const gaps = line.text.split(' ').length - 1;
    this.put(line.text, this.x() + indent, this.pen.y, justify && !line.last && gaps > 0 ? spare / gaps : 0);
    this.pen.y += LEADING;
  }

  private room(): void {
    if (this.pen.y + LEADING > this.bottom()) this.nextColumn();
  }

  private nextColumn(): void {
    const { font, size } = this.current;
    if (this.pen.column === 1) this.nextPage();
    else {
      this.pen.column = 1;
      this.pen.y = this.pen.top;
    }
    this.face({ font, size });
  }

  private nextPage(): void {
    this.pdf.addPage();
    this.page += 1;
    this.pen.column = 0;
    this.pen.top = TOP;
    this.pen.y = TOP;
    this.face(SMALL);
    this.put(this.meta.header, MARGIN, 36);
    const number = String(this.page);
    this.put(number, (this.pdf.page.width - this.pdf.widthOfString(number)) / 2, this.pdf.page.height - 40);
  }

  private current: Face = BODY;

  private face(face: Face): void {
    this.current = face;
    this.pdf.font(face.font).fontSize(face.size);
  }

  private put(text: string, x: number, y: number, wordSpacing = 0): void {
    this.pdf.text(text, x, y, { lineBreak: false, wordSpacing });
  }

  private width(): number {
    return (this.pdf.page.width - 2 * MARGIN - GAP) / 2;
  }

  private x(): number {
    return MARGIN + this.pen.column * (this.width() + GAP);
  }

  private bottom(): number {
    return this.pdf.page.height - 64;
  }
}
