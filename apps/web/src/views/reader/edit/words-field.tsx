import type { Span } from '../../../../../../src/model/index.ts';
import { useT } from '../../../i18n/i18n.tsx';
import { Button, IconButton } from '../../../ui/button.tsx';
import { useDesk } from '../desk.tsx';
import { exactSpan, shownWords } from '../words/exact-span.ts';
import { firstChoice } from '../words/move-range.ts';

interface WordsFieldProps {
  readonly label: string;
  readonly span: Span | null;
  readonly onChoose: (span: Span) => void;
  readonly onClear?: () => void;
}

/** The words of the text that a field stands on, and the way to choose others. */
export function WordsField({ label, span, onChoose, onClear }: WordsFieldProps) {
  const t = useT();
  const { choice, text, current, light } = useDesk();
  const choose = () => {
    const from = span ?? firstChoice(text.content, text.sentences, current?.value.spans[0]?.start ?? 0);
    if (!from) return;
    choice.begin(from, label, (range) => {
      const chosen = exactSpan(text.content, range);
      if (chosen) onChoose(chosen);
    });
  };
  return (
    <div className="flex min-w-0 items-start gap-2 text-sm">
      <p
        className="min-w-0 flex-1 rounded bg-sunken px-2 py-1.5 font-serif wrap-anywhere"
        dir="auto"
        onPointerEnter={() => span && light([span])}
        onPointerLeave={() => light([])}
      >
        {span ? shownWords(text.content, span) : <span className="font-sans text-muted">{t('reader.noWords')}</span>}
      </p>
      <Button icon="mark" onClick={choose}>
        {t('reader.choose')}
        <span className="sr-only">: {label}</span>
      </Button>
      {onClear && span && (
        <IconButton icon="close" label={t('reader.clearWords', { field: label })} onClick={onClear} />
      )}
    </div>
  );
}
