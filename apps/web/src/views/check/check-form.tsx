import { type DragEvent, type FormEvent, useRef, useState } from 'react';
import { useT } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Field, TextArea, TextInput } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { AgainstChoice } from './against-choice.tsx';
import type { CheckInput, Report } from './check-input.ts';

interface CheckFormProps {
  readonly against: readonly string[];
  readonly busy: boolean;
  readonly onAgainst: (against: readonly string[]) => void;
  readonly onCheck: (input: CheckInput) => void;
}

/** A report in whatever form one has it: a file dropped or chosen, pasted words, or an address. */
export function CheckForm({ against, busy, onAgainst, onCheck }: CheckFormProps) {
  const t = useT();
  const [text, setText] = useState('');
  const [address, setAddress] = useState('');
  const [isOver, setIsOver] = useState(false);
  const check = (report: Report) => onCheck({ report, against });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') check({ is: 'text', text });
    else if (address.trim() !== '') check({ is: 'address', address: address.trim() });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const file = event.dataTransfer.files[0];
    if (file) check({ is: 'file', file });
  };
  return (
    <form
      onSubmit={submit}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
      className={`grid gap-5 rounded-lg border-2 p-4 lg:grid-cols-2 ${isOver ? 'border-accent bg-accent-soft' : 'border-line bg-surface'}`}
    >
      <div className="flex min-w-0 flex-col gap-4">
        <FileChoice onChoose={(file) => check({ is: 'file', file })} />
        <Field label={t('check.address')}>
          {(props) => (
            <TextInput
              {...props}
              type="url"
              inputMode="url"
              dir="ltr"
              placeholder="https://"
              value={address}
              onChange={(event) => setAddress(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('check.text')}>
          {(props) => <TextArea {...props} rows={5} value={text} onChange={(event) => setText(event.target.value)} />}
        </Field>
      </div>
      <div className="flex min-w-0 flex-col gap-4">
        <AgainstChoice chosen={against} onChoose={onAgainst} />
        <Button
          type="submit"
          look="primary"
          icon="balance"
          disabled={busy || (text.trim() === '' && address.trim() === '')}
          className="mt-auto self-end"
        >
          {t('check.go')}
        </Button>
      </div>
    </form>
  );
}

function FileChoice({ onChoose }: { readonly onChoose: (file: File) => void }) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="flex flex-col items-start gap-2 rounded-md border border-dashed border-line-strong p-3 text-sm">
      <p className="flex items-center gap-2">
        <Icon name="upload" />
        {t('check.drop')}
      </p>
      <input
        ref={input}
        type="file"
        aria-label={t('check.file')}
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onChoose(file);
          event.target.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()}>{t('check.file')}</Button>
    </div>
  );
}
