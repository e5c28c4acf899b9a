import type { Range } from '../../../../../../src/model/index.ts';
import { useT } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/button.tsx';
import { useDesk } from '../desk.tsx';
import { exactSpans, shownWords } from '../words/exact-span.ts';

/** How many characters of the words are repeated in the bar. */
const SHOWN = 80;

/** At the foot of the text: the words being chosen, or what can be done with those selected. */
export function ChoiceBar({ selected }: { readonly selected: Range | null }) {
  const { choice } = useDesk();
  if (choice.range) return <Choosing range={choice.range} />;
  return selected ? <Selected range={selected} /> : null;
}

const BAR =
  'sticky bottom-2 z-10 mx-auto mt-4 flex max-w-2xl flex-wrap items-center gap-2 rounded-lg border border-accent bg-surface p-2 text-sm shadow-(--shadow)';

function Choosing({ range }: { readonly range: Range }) {
  const t = useT();
  const { choice } = useDesk();
  return (
    <div className={BAR}>
      <p className="basis-full">
        <span className="font-medium">{choice.label}: </span>
        <Words range={range} />
        <span className="block text-xs text-muted">{t('reader.choose.how')}</span>
      </p>
      <Button hint="Esc" className="ms-auto" onClick={choice.leave}>
        {t('action.cancel')}
      </Button>
      <Button look="primary" hint="⏎" onClick={choice.done}>
        {t('reader.choose.done')}
      </Button>
    </div>
  );
}

function Selected({ range }: { readonly range: Range }) {
  const t = useT();
  const { current, begin, deciding, text } = useDesk();
  const { go } = useDesk();
  const take = () => {
    window.getSelection()?.removeAllRanges();
    if (!current) return;
    const spans = exactSpans(text.content, [range]);
    void deciding.decide(current, { action: 'edit', changes: { spans } });
    go(current.id);
  };
  const mark = () => {
    window.getSelection()?.removeAllRanges();
    begin({ is: 'mark', range });
  };
  return (
    <div className={`${BAR} max-lg:bottom-[38dvh]`}>
      <p className="basis-full">
        <Words range={range} />
      </p>
      {current && (
        <Button className="ms-auto" onClick={take}>
          {t('reader.selected.take')}
        </Button>
      )}
      <Button look="primary" hint="n" onClick={mark}>
        {t('reader.selected.mark')}
      </Button>
    </div>
  );
}

function Words({ range }: { readonly range: Range }) {
  const { text } = useDesk();
  const words = shownWords(text.content, range);
  const shown = words.length > SHOWN ? `${words.slice(0, SHOWN / 2)} … ${words.slice(-SHOWN / 2)}` : words;
  return (
    <q dir="auto" aria-live="polite" className="font-serif">
      {shown}
    </q>
  );
}
