import { type FormEvent, useState } from 'react';
import type { Range } from '../../../../../../src/model/index.ts';
import { useT } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field, Select } from '../../../ui/field.tsx';
import { BINDINGS, bindingLabel, fieldLabel, KINDS } from '../../../ui/labels.ts';
import { useDesk } from '../desk.tsx';
import { exactSpans, shownWords } from '../words/exact-span.ts';

/** Makes an entry of words that the program missed. Its other fields are set by editing it. */
export function MarkDialog({ range }: { readonly range: Range }) {
  const t = useT();
  const { text, begin, deciding, go } = useDesk();
  const [kind, setKind] = useState<(typeof KINDS)[number]>('commitment');
  const [binding, setBinding] = useState<(typeof BINDINGS)[number]>('high');
  const spans = exactSpans(text.content, [range]);
  const mark = async (event: FormEvent) => {
    event.preventDefault();
    const made = await deciding.mark({ draft: { kind, binding, spans } });
    if (!made) return;
    begin(null);
    go(made[0]?.id ?? null);
  };
  return (
    <Dialog open title={t('reader.mark.title')} onClose={() => begin(null)}>
      <form className="flex flex-col gap-4" onSubmit={mark}>
        <blockquote dir="auto" className="border-s-2 border-accent ps-3 font-serif text-lg leading-snug wrap-anywhere">
          {spans.map((span) => shownWords(text.content, span))}
        </blockquote>
        <div className="grid grid-cols-2 gap-3">
          <Field label={fieldLabel('kind', t)}>
            {(props) => (
              <Select
                {...props}
                value={kind}
                choices={KINDS.map((one) => [one, t(`kind.${one}`)])}
                onChoose={setKind}
              />
            )}
          </Field>
          <Field label={fieldLabel('binding', t)}>
            {(props) => (
              <Select
                {...props}
                value={binding}
                choices={BINDINGS.map((one) => [one, bindingLabel(one, t)])}
                onChoose={setBinding}
              />
            )}
          </Field>
        </div>
        <div className="flex justify-end gap-2">
          <Button onClick={() => begin(null)}>{t('action.cancel')}</Button>
          <Button look="primary" type="submit" data-first>
            {t('reader.mark.do')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
