import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { SourceMeta, Stated } from '../../model/index.ts';

/** Names of files and programs that end up as titles because nobody typed one. */
const NO_TITLE =
  /^(?:microsoft |powerpoint|untitled|unnamed|document\d*$|slide \d|title$|print)|\.(?:docx?|pdf|indd|qxd|rtf|odt|html?|pptx?|xlsx?|tex|dvi|ps)$|[\\/]{1}\S+[\\/]|^[\w-]*\d[\w-]*$/i;

/** Title and date as the information dictionary of the PDF states them; what makes no sense there is left out. */
export async function readPdfMeta(document: PDFDocumentProxy, lang: string | null): Promise<SourceMeta> {
  const none: SourceMeta = { title: null, date: null, publisher: null, language: null };
  try {
    const { info } = (await document.getMetadata()) as { info: Record<string, unknown> };
    const title = sensibleTitle(info.Title);
    const date = dateOf(info.CreationDate);
    return {
      ...none,
      title: stated(title, 'pdf-info'),
      date: stated(date, 'pdf-info'),
      language: stated(languageOf(lang), 'pdf-lang'),
    };
  } catch {
    return none;
  }
}

function stated(value: string | null, basis: string): Stated | null {
  return value === null ? null : { value, span: null, basis };
}

/** The title if a person may have typed it: letters, and no name of a file or program. */
export function sensibleTitle(title: unknown): string | null {
  if (typeof title !== 'string') return null;
  const text = title.replace(/[\u0000-\u001f\s]+/g, ' ').trim();
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters < 4 || text.length > 500 || NO_TITLE.test(text) ? null : text;
}

/** The day of a PDF date ("D:20260125103000+08'00'") as EDTF, in the time zone in which it was written. */
export function dateOf(date: unknown): string | null {
  const match = typeof date === 'string' ? /^(?:D:)?(\d{4})(\d{2})?(\d{2})?/.exec(date) : null;
  if (!match) return null;
  const [, year, month, day] = match;
  if (Number(year) < 1980 || Number(month ?? 1) > 12 || Number(day ?? 1) > 31 || month === '00' || day === '00')
    return null;
  return [year, month, day].filter((part) => part !== undefined).join('-');
}

function languageOf(lang: string | null): string | null {
  return lang !== null && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(lang) ? lang : null;
}
