import { useMemo, useState } from 'react';
import type { EntryRow } from '../../../../../api/contract/entry.ts';
import { useT } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useDesk } from '../desk.tsx';
import { exactSpans, oneLine } from '../words/exact-span.ts';
import { partsOf, wordsOf } from '../words/split-parts.ts';
import { CutWords } from './cut-words.tsx';

/** Cuts the words of an entry into parts, each an entry of its own. */
export function SplitDialog({ entry }: { readonly entry: EntryRow }) {
  const t = useT();
  const { text, begin, deciding, go } = useDesk();
  const [cuts, setCuts] = useState<ReadonlySet<number>>(new Set());
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const words = useMemo(() => wordsOf(text.content, entry.value.spans), [text.content, entry.value.spans]);
  const parts = partsOf(words, entry.value.spans, cuts, left);
  const split = async () => {
    if (parts.length < 2) return;
    const made = await deciding.split(
      entry,
      parts.map((part) => ({ spans: exactSpans(text.content, part) })),
    );
    if (!made) return;
    begin(null);
    go(made.find(({ id }) => id !== entry.id)?.id ?? null);
  };
  return (
    <Dialog
      open
      wide
      title={t('reader.split.title')}
      onClose={() => begin(null)}
      actions={
        <>
          <Button onClick={() => begin(null)}>{t('action.cancel')}</Button>
          <Button look="primary" disabled={parts.length < 2} onClick={() => void split()}>
            {t('reader.split.do', { count: parts.length })}
          </Button>
        </>
      }
    >
      <p className="text-sm text-muted">{t('reader.split.how')}</p>
      <CutWords
        words={words}
        content={text.content}
        cuts={cuts}
        left={left}
        onCuts={setCuts}
        onLeft={setLeft}
        onDone={() => void split()}
      />
      <ol className="flex list-decimal flex-col gap-1 ps-5 font-serif">
        {parts.map((part) => (
          <li key={part[0]!.start} dir="auto">
            {part.map(({ start, end }) => oneLine(text.content.slice(start, end))).join(' … ')}
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
