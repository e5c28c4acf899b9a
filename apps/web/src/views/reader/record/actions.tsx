import type { EntryRow } from '../../../../../api/contract/entry.ts';
import { useT } from '../../../i18n/i18n.tsx';
import { Button, IconButton } from '../../../ui/button.tsx';
import { Menu, MenuItem } from '../../../ui/menu.tsx';
import { useActions } from '../data/use-actions.ts';
import { KEYS } from '../keys/commands.ts';
import { isAnswered, type TestAnswers } from './guide-tests.tsx';

interface RecordActionsProps {
  readonly entry: EntryRow;
  readonly answers: TestAnswers;
}

/** What can be done with the statement looked at: what is done most as buttons, the rest behind one. */
export function RecordActions({ entry, answers }: RecordActionsProps) {
  const t = useT();
  const actions = useActions();
  const tests = isAnswered(answers) ? answers : null;
  return (
    <div className="flex flex-wrap gap-2">
      <Button look="primary" icon="check" hint={KEYS.accept[0]!} onClick={() => actions.decide('accept', tests)}>
        {t('reader.accept')}
      </Button>
      <Button icon="cross" hint={KEYS.reject[0]!} onClick={() => actions.decide('reject', tests)}>
        {t('reader.reject')}
      </Button>
      <Button icon="edit" hint={KEYS.edit[0]!} onClick={actions.edit}>
        {t('reader.edit')}
      </Button>
      <Button look="quiet" icon="mark" hint={KEYS.words[0]!} className="-ms-2" onClick={actions.words}>
        {t('reader.words')}
      </Button>
      <span className="ms-auto flex">
        <IconButton icon="undo" label={t('reader.undo')} disabled={!entry.undo} onClick={actions.undo} />
        <IconButton icon="redo" label={t('reader.redo')} disabled={!entry.redo} onClick={actions.redo} />
        <Menu trigger={<IconButton icon="more" label={t('reader.more')} />}>
          <MenuItem icon="split" onSelect={actions.split}>
            {t('reader.split')}
          </MenuItem>
          <MenuItem icon="merge" onSelect={actions.merge}>
            {t('reader.merge')}
          </MenuItem>
          <MenuItem icon="comment" onSelect={actions.comment}>
            {t('reader.comment')}
          </MenuItem>
        </Menu>
      </span>
    </div>
  );
}
