import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { EntryRow } from '../../../../api/contract/entry.ts';
import { call } from '../../api/call.ts';
import { formatAmount, formatEdtf } from '../../i18n/format.ts';
import { useI18n, useT } from '../../i18n/i18n.tsx';
import { CopyButton, CopyLine } from '../../ui/copy.tsx';
import { documentName } from '../../ui/document-name.ts';
import { Field, Select, TextArea } from '../../ui/field.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { embedHtml } from './embed.ts';
import { textFragment } from './text-fragment.ts';

interface SharingProps {
  readonly entry: EntryRow;
  /** The address that the document came from; null where it came from a file. */
  readonly source: string | null;
}

/** Ways to lead others to an entry: its addresses, a citation, a piece of a page. */
export function Sharing({ entry, source }: SharingProps) {
  const t = useT();
  const here = `${location.origin}/commitments/${entry.id}`;
  const there = source === null ? null : textFragment(source, entry.value.spans[0]?.exact ?? '');
  return (
    <div className="flex flex-col gap-5">
      <CopyLine label={t('entry.address')} text={here} />
      {there && (
        <div className="flex flex-col gap-1">
          <CopyLine label={t('entry.fragment')} text={there} />
          <a href={there} target="_blank" rel="noreferrer" className="self-start text-sm text-accent underline">
            {t('entry.fragment.open')}
          </a>
        </div>
      )}
      <Citation id={entry.id} />
      <Embedding entry={entry} address={there ?? here} />
    </div>
  );
}

const FORMATS = ['plain', 'bibtex', 'ris'] as const;

function Citation({ id }: { readonly id: string }) {
  const t = useT();
  const [format, setFormat] = useState<(typeof FORMATS)[number]>('plain');
  const label = useId();
  const { data } = useQuery({
    queryKey: ['entry', id, 'cite', format],
    queryFn: async ({ signal }) => (await call('getEntriesIdCite', { path: { id }, query: { format }, signal })).text(),
  });
  const choices = FORMATS.map((one) => [one, t(`entry.cite.${one}`)] as const);
  return (
    <section aria-labelledby={label} className="flex flex-col gap-2">
      <h3 id={label} className="text-sm font-medium">
        {t('entry.cite')}
      </h3>
      <div className="flex gap-2">
        <Select value={format} choices={choices} onChoose={setFormat} aria-labelledby={label} />
        <CopyButton text={data ?? ''} of={t('entry.cite')} />
      </div>
      {data === undefined ? (
        <Skeleton lines={2} />
      ) : (
        <pre dir="ltr" className="rounded-md bg-sunken p-2 font-mono text-xs whitespace-pre-wrap">
          {data}
        </pre>
      )}
    </section>
  );
}

function Embedding({ entry, address }: { readonly entry: EntryRow; readonly address: string }) {
  const { t, locale } = useI18n();
  const { value, document } = entry;
  const html = embedHtml({
    words: value.text,
    facts: [
      value.promisor.map(({ name }) => name).join(', '),
      value.amounts.map((amount) => formatAmount(amount, { t, locale })).join('; '),
      value.deadline?.edtf ? formatEdtf(value.deadline.edtf, locale) : (value.deadline?.text ?? ''),
    ],
    source: [documentName(document), document.publisher, document.date].filter(Boolean).join(', '),
    address,
    language: document.language,
  });
  return (
    <Field label={t('entry.embed')} hint={t('entry.embed.hint')}>
      {(props) => (
        <div className="flex flex-col gap-2">
          <TextArea {...props} readOnly rows={5} value={html} dir="ltr" className="font-mono text-xs!" />
          <CopyButton text={html} of={t('entry.embed')} />
        </div>
      )}
    </Field>
  );
}
