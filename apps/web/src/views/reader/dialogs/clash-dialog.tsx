import { useT } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { expectedEntry } from '../data/writes.ts';
import { useDesk } from '../desk.tsx';
import { SideBySide } from '../edit/side-by-side.tsx';

/** Two people decided without knowing of each other: both versions side by side, and which of them is to stand. */
export function ClashDialog() {
  const t = useT();
  const { deciding, begin } = useDesk();
  const { clash, settle } = deciding;
  if (!clash) return null;
  const { current, seen, decision } = clash;
  const mine = expectedEntry(seen, decision);
  const last = current.decisions.at(-1);
  const insist = async () => {
    settle();
    if (await deciding.decide(current, decision)) begin(null);
  };
  return (
    <Dialog
      open
      wide
      title={t('reader.clash.title')}
      onClose={settle}
      actions={
        <>
          <Button
            onClick={() => {
              settle();
              begin(null);
            }}
          >
            {t('reader.clash.keepTheirs')}
          </Button>
          <Button look="primary" onClick={() => void insist()}>
            {t('reader.clash.useMine')}
          </Button>
        </>
      }
    >
      <p className="text-sm">
        {t('reader.clash.says', {
          by: last?.by ?? '–',
          theirs: t(`decision.${last?.action ?? 'edit'}`),
          mine: t(`decision.${decision.action}`),
        })}
      </p>
      <SideBySide
        theirs={current.value}
        mine={mine.value}
        theirsTitle={t('reader.clash.theirs')}
        mineTitle={t('reader.clash.mine')}
      />
    </Dialog>
  );
}
