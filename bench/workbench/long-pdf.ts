import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';

const PARTIES = ['Ruritania', 'Graustark', 'Tarvonia', 'Velmark', 'Brennia'];
const THINGS = ['schools', 'clinics', 'wells', 'bridges', 'libraries', 'treatment works'];
/** Promises on a page: as many as the densest of communiqués have. */
const PROMISES = 8;
const FIRST_YEAR = 2027;

/** Writes a PDF of so many pages of running text, with promises on each; all parties are invented. Gives its path. */
export async function longPdf(pages: number, folder: string): Promise<string> {
  const path = join(folder, 'long.pdf');
  const pdf = new PDFDocument({ size: 'A4', margin: 64, autoFirstPage: false });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => pdf.on('end', () => resolve()));
  for (let page = 0; page < pages; page++) {
    pdf.addPage();
    pdf
      .font('Times-Bold')
      .fontSize(14)
      .text(`Chapter ${page + 1} of the account of the lakes`);
    for (let number = page * PROMISES; number < (page + 1) * PROMISES; number++) {
      pdf.moveDown(0.7).font('Times-Roman').fontSize(10.5).text(paragraph(number));
    }
  }
  pdf.end();
  await done;
  writeFileSync(path, Buffer.concat(chunks));
  return path;
}

function paragraph(number: number): string {
  const by = PARTIES[number % PARTIES.length];
  const to = PARTIES[(number * 3 + 1) % PARTIES.length];
  const what = THINGS[number % THINGS.length];
  return [
    `The ferries of ${by} carried ${number + 900} people in the year before, and the wardens counted them by hand.`,
    `${by} will build ${number + 2} ${what} in ${to} by ${FIRST_YEAR + (number % 9)}.`,
    'Nobody who was asked could say how deep the water stood at the weir when the bridge was opened to the carts.',
  ].join(' ');
}
