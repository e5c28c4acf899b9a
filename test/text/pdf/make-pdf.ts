import { createRequire } from 'node:module';

/** The part of pdfkit that the tests draw with; the package brings no types of its own. */
export type Pen = {
  readonly page: { readonly width: number; readonly height: number };
  addPage(options?: object): Pen;
  font(name: string): Pen;
  fontSize(size: number): Pen;
  fillColor(colour: string): Pen;
  rect(x: number, y: number, width: number, height: number): Pen;
  fill(): Pen;
  save(): Pen;
  restore(): Pen;
  rotate(degrees: number, options?: object): Pen;
  widthOfString(text: string, options?: object): number;
  text(text: string, x: number, y: number, options?: object): Pen;
  image(bytes: Uint8Array, x: number, y: number, options?: object): Pen;
  end(): void;
};

type Stream = {
  on(event: 'data', listener: (chunk: Uint8Array) => void): void;
  on(event: 'end', listener: () => void): void;
};

const PDFDocument = createRequire(import.meta.url)('pdfkit') as new (options: object) => Pen & Stream;

/** Draws a PDF (A4, Times 11) and gives its bytes; the streams are plain unless `compress` is asked for. */
export async function makePdf(draw: (pen: Pen) => void, options: object = {}): Promise<Uint8Array> {
  const pen = new PDFDocument({ size: 'A4', margin: 0, compress: false, ...options });
  const chunks: Uint8Array[] = [];
  pen.on('data', (chunk) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => pen.on('end', () => resolve()));
  pen.font('Times-Roman').fontSize(11);
  draw(pen);
  pen.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}

export type Column = { readonly x: number; readonly width: number; readonly top: number; readonly bottom: number };

/**
 * Sets words in justified lines into columns, one after the other, breaking long words with a hyphen; `next` gives the column
 * that follows. Returns where the next line would stand.
 */
export function setWords(
  pen: Pen,
  words: string,
  column: Column,
  y: number,
  next: () => Column,
  indent = 0,
): [Column, number] {
  let [at, top, line, lead] = [column, y, '', indent];
  const put = (text: string, last: boolean): void => {
    if (top + 13 > at.bottom) {
      at = next();
      top = at.top;
    }
    const spare = at.width - lead - pen.widthOfString(text);
    const gaps = text.split(' ').length - 1;
    pen.text(text, at.x + lead, top, { lineBreak: false, wordSpacing: last || gaps === 0 ? 0 : spare / gaps });
    top += 13;
    lead = 0;
  };
  for (const word of words.split(' ')) {
    const room = at.width - lead;
    const longer = line === '' ? word : `${line} ${word}`;
    if (pen.widthOfString(longer) <= room) line = longer;
    else {
      const cut = /^[a-z]{8,}$/.test(word) ? Math.floor(word.length / 2) : 0;
      const broken = cut > 0 && pen.widthOfString(`${line} ${word.slice(0, cut)}-`) <= room;
      put(broken ? `${line} ${word.slice(0, cut)}-` : line, false);
      line = broken ? word.slice(cut) : word;
    }
  }
  put(line, true);
  return [at, top];
}
