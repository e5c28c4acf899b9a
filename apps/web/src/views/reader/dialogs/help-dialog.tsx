import { useT } from '../../../i18n/i18n.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Checkbox } from '../../../ui/field.tsx';
import { useDesk } from '../desk.tsx';
import { type Command, KEYS } from '../keys/commands.ts';

interface HelpDialogProps {
  readonly keysOn: boolean;
  readonly onKeys: (on: boolean) => void;
}

const CHOOSING = ['end', 'start', 'both', 'sentence', 'done', 'leave'] as const;
const CHOOSING_KEYS = { end: '← →', start: 'Shift ← →', both: 'Alt ← →', sentence: '↑ ↓', done: 'Enter', leave: 'Esc' };

/** Every key, and the way to switch them off for those whose speech or hand would press them by accident. */
export function HelpDialog({ keysOn, onKeys }: HelpDialogProps) {
  const t = useT();
  const { begin } = useDesk();
  return (
    <Dialog open wide title={t('reader.help')} onClose={() => begin(null)}>
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <KeyList
          title={t('reader.help.reading')}
          rows={(Object.keys(KEYS) as Command[]).map((command) => [KEYS[command].join(', '), t(`command.${command}`)])}
        />
        <div className="flex flex-col gap-4">
          <KeyList
            title={t('reader.help.choosing')}
            rows={CHOOSING.map((one) => [CHOOSING_KEYS[one], t(`choosing.${one}`)])}
          />
          <p className="text-sm text-muted">{t('reader.help.mouse')}</p>
          <Checkbox checked={keysOn} onChoose={onKeys} label={t('reader.help.keysOn')} />
        </div>
      </div>
    </Dialog>
  );
}

function KeyList({ title, rows }: { readonly title: string; readonly rows: readonly (readonly [string, string])[] }) {
  return (
    <section>
      <h3 className="mb-1 text-sm font-semibold">{title}</h3>
      <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-3 gap-y-1 text-sm">
        {rows.map(([keys, says]) => (
          <div key={keys} className="contents">
            <dt>
              <kbd
                dir="ltr"
                className="rounded border border-line-strong bg-sunken px-1.5 font-mono text-xs leading-5 whitespace-nowrap"
              >
                {keys}
              </kbd>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
