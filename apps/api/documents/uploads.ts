import type { Context } from 'hono';
import { type Given, isCalendarDate, NOTHING_GIVEN } from '../../../src/register/index.ts';
import type { GivenFields } from '../contract/index.ts';
import { UPLOAD_FILES } from '../guard/limits.ts';
import { Refused } from '../problem.ts';
import type { Input } from '../services.ts';

/** A form that came: its files, and its other fields, each with all its values. */
export interface Form {
  readonly files: readonly File[];
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

/** Reads a form. Errors: `api.form` for one that cannot be read, `api.no-file`, `api.too-many-files`. */
export async function formOf(c: Context): Promise<Form> {
  const form = await sentForm(c);
  const files: File[] = [];
  const fields: Record<string, string[]> = Object.create(null);
  for (const [name, value] of form) {
    if (typeof value !== 'string') files.push(value);
    else fields[name] = [...(fields[name] ?? []), value];
  }
  if (files.length === 0) throw new Refused(400, 'api.no-file');
  if (files.length > UPLOAD_FILES) throw new Refused(400, 'api.too-many-files', { limit: UPLOAD_FILES });
  return { files, fields };
}

async function sentForm(c: Context): Promise<FormData> {
  try {
    return await c.req.formData();
  } catch {
    throw new Refused(400, 'api.form');
  }
}

/** A file that was sent as a document. Its name is data: it opens nothing. */
export function inputOf(file: File): Input {
  const name = file.name.toWellFormed() || 'document';
  return {
    name,
    load: async () => ({ bytes: new Uint8Array(await file.arrayBuffer()), hint: { name, kind: 'file' } }),
  };
}

/** What was said of documents, checked. Errors: `api.date`. */
export function givenOf(fields: GivenFields): Given {
  const { date = '', title = '', publisher = '', language = '', role = null } = fields;
  if (date !== '' && !isCalendarDate(date)) throw new Refused(400, 'api.date', { date });
  const said = (text: string) => (text.trim() === '' ? null : text.trim());
  return {
    ...NOTHING_GIVEN,
    date: said(date),
    title: said(title),
    publisher: said(publisher),
    language: said(language),
    role,
    speaker: listed(fields.speaker),
    parties: listed(fields.parties),
  };
}

/** The fields of a form that say something of a document; of a field that stands twice, the first. */
export function firstFields(fields: Form['fields']): Record<string, string> {
  const said = Object.entries(fields).filter(([, values]) => (values[0] ?? '') !== '');
  return Object.fromEntries(said.map(([name, values]) => [name, values[0]!]));
}

function listed(text = ''): string[] {
  const items = text.split(',').map((item) => item.trim());
  return [...new Set(items.filter((item) => item !== ''))];
}
