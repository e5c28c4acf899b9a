import { type FormEvent, useState } from 'react';
import type { GivenFields } from '../../../../api/contract/documents.ts';
import { formatBytes } from '../../i18n/format.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field, TextArea } from '../../ui/field.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { GivenForm } from './given-form.tsx';
import { addressesOf, sendAddresses, sendFiles } from './queries.ts';

interface AddDialogProps {
  readonly files: readonly File[];
  readonly onClose: () => void;
  readonly onJob: (id: string) => void;
}

/** Files or addresses to add, and what is to be said of them. */
export function AddDialog({ files: dropped, onClose, onJob }: AddDialogProps) {
  const { t } = useI18n();
  const [files, setFiles] = useState(dropped);
  const [typed, setTyped] = useState('');
  const [given, setGiven] = useState<GivenFields>({});
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const { addresses, wrong } = addressesOf(typed);
  const nothing = files.length === 0 && addresses.length === 0;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setSending(true);
    setProblem(null);
    try {
      if (files.length > 0) onJob((await sendFiles(files, given)).id);
      setFiles([]);
      if (addresses.length > 0) onJob((await sendAddresses(addresses, given)).id);
      onClose();
    } catch (error) {
      setProblem(error);
    } finally {
      setSending(false);
    }
  };
  return (
    <Dialog open title={t('documents.add')} onClose={onClose}>
      <form className="flex flex-col gap-4" onSubmit={send}>
        <FilePick files={files} onFiles={setFiles} />
        <Field
          label={t('documents.addresses')}
          hint={t('documents.addresses.hint')}
          error={wrong.length > 0 ? t('documents.addresses.wrong', { address: wrong[0]! }) : null}
        >
          {(props) => (
            <TextArea {...props} dir="ltr" rows={2} value={typed} onChange={(event) => setTyped(event.target.value)} />
          )}
        </Field>
        <GivenForm given={given} onGiven={setGiven} />
        {problem !== null && <ErrorState error={problem} />}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button look="primary" type="submit" disabled={nothing || sending || wrong.length > 0}>
            {t(sending ? 'documents.sending' : 'documents.send')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

interface FilePickProps {
  readonly files: readonly File[];
  readonly onFiles: (files: readonly File[]) => void;
}

function FilePick({ files, onFiles }: FilePickProps) {
  const { t, locale } = useI18n();
  return (
    <div className="flex flex-col gap-2">
      <Field label={t('documents.files')} hint={t('documents.files.hint')}>
        {(props) => (
          <input
            {...props}
            type="file"
            multiple
            onChange={(event) => onFiles([...files, ...(event.target.files ?? [])])}
            className="w-full rounded-md border border-dashed border-line-strong p-3 text-sm file:me-3 file:rounded-md file:border file:border-line-strong file:bg-surface file:px-3 file:py-1 file:text-ink"
          />
        )}
      </Field>
      <ul className="text-sm">
        {files.map((file, index) => (
          <li key={`${file.name} ${file.size} ${file.lastModified}`} className="flex items-center gap-2">
            <span className="min-w-0 flex-1 wrap-anywhere">{file.name}</span>
            <span className="text-xs whitespace-nowrap text-muted">{formatBytes(file.size, locale)}</span>
            <IconButton
              icon="close"
              label={t('documents.leaveOut', { name: file.name })}
              onClick={() => onFiles(files.toSpliced(index, 1))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
