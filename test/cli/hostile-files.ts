import { closeSync, ftruncateSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Footer, Header, Packer, Paragraph } from 'docx';
import { zipOf } from '../intake/zip-writer.ts';
import { makePdf } from '../text/pdf/make-pdf.ts';

const PROMISE = 'Graustark will open 12 schools by 2030.';

/** Promises among characters that take more than one code unit, are written from right to left, or join the one before. */
const MANY_SCRIPTS = [
  '格劳斯塔克的讲话 \u{20000}\u{1F1FA}\u{1F1F3}',
  'שלום לכולם \u202eabc\u202c مرحبا',
  `Dear friends \u{1F468}\u200d\u{1F469}\u200d\u{1F467}, Graustark will give 5 million dollars to Ruritania \u{1F389} by 2031.`,
  'Cafe\u0301 owners of Zu\u0308rich were there; Graustark will plant 300 trees in Stre\u0301lsau\u0301 by 2032.',
].join('\n\n');

/** Writes one file of every kind that gives trouble into a folder, and two that are sound; gives the text of one of these. */
export async function writeHostileFiles(folder: string): Promise<{ readonly manyScripts: string }> {
  const pdf = await makePdf((pen) => {
    for (let page = 1; page <= 8; page++) {
      if (page > 1) pen.addPage();
      pen.text(`Graustark will open ${page + 30} mills by 2030.`, 60, 90 + 20 * page, { lineBreak: false });
    }
  });
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'empty.txt': '',
    'zero.pdf': '',
    'truncated.pdf': pdf.slice(0, 400),
    'cut.pdf': pdf.slice(0, Math.floor(pdf.length * 0.7)),
    'encrypted.pdf': await makePdf((pen) => void pen.text(PROMISE, 60, 90), { userPassword: 'rassendyll' }),
    'scanned.pdf': await makePdf((pen) => void pen.image(dot(), 0, 0, { width: 500, height: 700 })),
    'bomb.docx': bomb(),
    'named.pdf': `<!doctype html><title>A page</title><p>${PROMISE}</p>`,
    'charset.html': Buffer.from(`<meta charset="shift_jis"><p>Graustark café: ${PROMISE}</p>`),
    'picture.txt': dot(),
    'scripts.txt': MANY_SCRIPTS,
    'line.txt': 'graustark '.repeat(2_000_000) + PROMISE,
    'sound.txt': PROMISE,
    'with-header.docx': await docxWithHeader(),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  sparse(join(folder, 'line-of-200-mb.txt'), 200_000_000);
  return { manyScripts: MANY_SCRIPTS };
}

/** A file of nothing but a hole: it has a size and takes no room on the disk. */
function sparse(path: string, bytes: number): void {
  const file = openSync(path, 'w');
  try {
    ftruncateSync(file, bytes);
  } finally {
    closeSync(file);
  }
}

/** A Word file whose text unpacks to 120 MB. */
function bomb(): Uint8Array {
  const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
  return zipOf({ '[Content_Types].xml': types, 'word/document.xml': Buffer.alloc(120_000_000, 32) });
}

async function docxWithHeader(): Promise<Uint8Array> {
  const section = {
    headers: { default: new Header({ children: [new Paragraph('Office of the Duke of Graustark')] }) },
    footers: { default: new Footer({ children: [new Paragraph('Check against delivery')] }) },
    children: [new Paragraph(PROMISE)],
  };
  return Packer.toBuffer(new Document({ sections: [section] }));
}

/** A grey square of one dot, as PNG. */
function dot(): Uint8Array {
  return Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
    'base64',
  );
}
