/** The part of pdfkit that the samples and a benchmark use; the package brings no types of its own. */
declare module 'pdfkit' {
  type Options = {
    readonly size: string;
    readonly margin: number;
    readonly compress?: boolean;
    readonly autoFirstPage: boolean;
    readonly info?: Readonly<Record<string, string | Date>>;
  };
  export default class PDFDocument {
    readonly page: { readonly width: number; readonly height: number };
    constructor(options: Options);
    on(event: 'data', listener: (chunk: Buffer) => void): this;
    on(event: 'end', listener: () => void): this;
    addPage(): this;
    font(name: string): this;
    fontSize(points: number): this;
    widthOfString(text: string): number;
    moveDown(lines: number): this;
    text(text: string): this;
    text(
      text: string,
      x: number,
      y: number,
      options: { readonly lineBreak: boolean; readonly wordSpacing: number },
    ): this;
    end(): void;
  }
}
