import type { SourceMeta, Stated } from '../../model/index.ts';
import type { Parts } from './unpack.ts';

/** Titles that the word processor gave, not the author. */
const NO_TITLE = /^(?:microsoft word\b.*|untitled.*|document ?\d*|\(?no title\)?|powerpoint.*)$/i;

/**
 * Title and language as the properties of the file state them. The dates there are those of the file, made and saved, and
 * say nothing of when the words were said: they are not used.
 */
export function docxMeta(parts: Parts): Partial<SourceMeta> {
  const core = parts.get('docProps/core.xml')?.toString('utf8').slice(0, 100_000) ?? '';
  const title = property(core, 'title');
  const language = property(core, 'language');
  return {
    title: title !== null && !NO_TITLE.test(title) ? stated(title, 'docx:title') : null,
    language:
      language !== null && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) ? stated(language, 'docx:language') : null,
  };
}

function stated(value: string, basis: string): Stated {
  return { value, span: null, basis };
}

function property(core: string, name: string): string | null {
  const open = core.search(new RegExp(`<dc:${name}[\\s>]`));
  const from = open < 0 ? -1 : core.indexOf('>', open) + 1;
  const to = from <= 0 ? -1 : core.indexOf('<', from);
  if (to < 0) return null;
  return withoutEntities(core.slice(from, to)).replace(/\s+/g, ' ').trim().slice(0, 1000) || null;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&amp;', '&'],
]);

function withoutEntities(text: string): string {
  return text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES.get(entity) ?? entity);
}
