import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { TextResources } from '../text/index.ts';

/** Where the readers find their data files: the character maps and font metrics that come with pdf.js. */
export function textResources(): TextResources {
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return { cMapUrl: join(home, 'cmaps') + sep, standardFontDataUrl: join(home, 'standard_fonts') + sep };
}
