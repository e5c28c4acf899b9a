import { useT } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/button.tsx';
import { fieldLabel } from '../../../ui/labels.ts';
import { useDesk } from '../desk.tsx';
import { exactSpans } from '../words/exact-span.ts';
import { firstChoice } from '../words/move-range.ts';
import type { PartProps } from './edit-form.tsx';
import { WordsField } from './words-field.tsx';

/** The words that the entry stands on: usually one stretch, sometimes several. Those that meet become one. */
export function SpanFields({ draft, set }: PartProps) {
  const t = useT();
  const { text, choice } = useDesk();
  const { spans } = draft;
  const label = fieldLabel('spans', t);
  const put = (ranges: readonly { readonly start: number; readonly end: number }[]) =>
    set({ spans: exactSpans(text.content, ranges) });
  const add = () => {
    const from = firstChoice(text.content, text.sentences, spans.at(-1)?.end ?? 0);
    if (from) choice.begin(from, label, (range) => put([...spans, range]));
  };
  return (
    <fieldset className="flex min-w-0 flex-col gap-1.5">
      <legend className="mb-1 text-sm font-medium">{label}</legend>
      {spans.map((span) => {
        const others = spans.filter((one) => one !== span);
        const clear = others.length > 0 ? { onClear: () => put(others) } : {};
        return (
          <WordsField
            key={span.start}
            label={label}
            span={span}
            onChoose={(next) => put([...others, next])}
            {...clear}
          />
        );
      })}
      <Button icon="plus" look="quiet" className="-ms-2 self-start" onClick={add}>
        {t('reader.addWords')}
      </Button>
    </fieldset>
  );
}
