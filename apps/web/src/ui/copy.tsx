import { useT } from '../i18n/i18n.tsx';
import { Button } from './button.tsx';
import { Field, TextInput } from './field.tsx';
import { useToasts } from './toasts.tsx';

interface CopyLineProps {
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
}

/** A line to be copied, selected as soon as one is in it. */
export function CopyLine({ label, hint, text }: CopyLineProps) {
  return (
    <Field label={label} hint={hint}>
      {(props) => (
        <div className="flex gap-2">
          <TextInput {...props} readOnly value={text} dir="ltr" onFocus={(event) => event.target.select()} />
          <CopyButton text={text} of={label} />
        </div>
      )}
    </Field>
  );
}

/** Puts a text on the clipboard, and says whether the browser allowed it. */
export function CopyButton({ text, of }: { readonly text: string; readonly of: string }) {
  const t = useT();
  const { say } = useToasts();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      say({ tone: 'good', text: t('entry.copied') });
    } catch {
      say({ tone: 'danger', text: t('entry.notCopied') });
    }
  };
  return (
    <Button onClick={copy} className="shrink-0 self-start">
      {t('entry.copy')}
      <span className="sr-only">: {of}</span>
    </Button>
  );
}
