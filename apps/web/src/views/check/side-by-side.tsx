import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { CheckAnswer, CheckedText } from '../../../../api/contract/checks.ts';
import { useT } from '../../i18n/i18n.tsx';
import { documentName } from '../../ui/document-name.ts';
import { Select } from '../../ui/field.tsx';
import { MarkedSide, markId } from './marked-side.tsx';
import type { Mark, Marks } from './marks.ts';

interface SideBySideProps {
  readonly answer: CheckAnswer;
  readonly marks: Marks;
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

/** The report and its source beside each other (one below the other where it is narrow); both show what is chosen. */
export function SideBySide({ answer, marks, chosen, onChoose }: SideBySideProps) {
  const t = useT();
  const { report, source, shown, setShown, all } = useSides(answer, marks, chosen);
  return (
    <div className="grid gap-4 lg:grid-cols-2 *:min-w-0">
      <div className="flex flex-col gap-2">
        <SideHead name={t('check.report')} text={answer.report} />
        <MarkedSide
          side="report"
          text={answer.report}
          marks={marks.report}
          chosen={chosen}
          pane={report}
          onChoose={onChoose}
        />
      </div>
      <div className="flex flex-col gap-2">
        <SourceHead all={all} shown={shown} onShow={setShown} />
        {shown && (
          <MarkedSide
            key={shown.name}
            side="source"
            text={shown}
            marks={marks.sources.get(shown.name) ?? NO_MARKS}
            chosen={chosen}
            pane={source}
            onChoose={onChoose}
          />
        )}
      </div>
    </div>
  );
}

const NO_MARKS: readonly Mark[] = [];

/** Which source is in sight, and the panes: what is chosen is brought into the middle of both. */
function useSides(answer: CheckAnswer, marks: Marks, chosen: string | null) {
  const report = useRef<HTMLElement>(null);
  const source = useRef<HTMLElement>(null);
  const marked = answer.sources.filter(({ name }) => marks.sources.has(name));
  const all = marked.length > 0 ? marked : answer.sources;
  const [name, setShown] = useState('');
  const shown = all.find((one) => one.name === name) ?? all[0] ?? null;
  const chosenIn = [...marks.sources].find(([, ones]) => ones.some(({ key }) => key === chosen))?.[0];
  useEffect(() => {
    if (chosenIn !== undefined) setShown(chosenIn);
  }, [chosenIn]);
  const shownName = shown?.name;
  useEffect(() => {
    if (chosen === null || shownName === undefined) return;
    const bring = () => {
      show(report.current, markId('report', chosen));
      show(source.current, markId('source', chosen));
    };
    bring();
    // Stretches that come into sight for the first time are laid out then, and move the mark.
    const again = requestAnimationFrame(() => requestAnimationFrame(bring));
    return () => cancelAnimationFrame(again);
  }, [chosen, shownName]);
  return { report, source, all, shown, setShown };
}

interface SourceHeadProps {
  readonly all: readonly CheckedText[];
  readonly shown: CheckedText | null;
  readonly onShow: (name: string) => void;
}

function SourceHead({ all, shown, onShow }: SourceHeadProps) {
  const t = useT();
  if (!shown) {
    return <p className="rounded-lg border border-line bg-surface p-4 text-sm text-muted">{t('check.noSource')}</p>;
  }
  if (all.length === 1) return <SideHead name={t('check.source')} text={shown} />;
  const choices = all.map((one) => [one.name, documentName(one)] as const);
  return <Select value={shown.name} choices={choices} onChoose={onShow} aria-label={t('check.source')} />;
}

function SideHead({ name, text }: { readonly name: string; readonly text: CheckedText }) {
  return (
    <h2 className="flex min-h-9 items-center gap-2 text-sm">
      <span className="font-semibold">{name}</span>
      {text.id ? (
        <Link to="/documents/$id" params={{ id: text.id }} className="truncate text-accent underline">
          {documentName(text)}
        </Link>
      ) : (
        <span className="truncate text-muted">{documentName(text)}</span>
      )}
    </h2>
  );
}

/** Brings a mark into the middle of its pane without moving the page. */
function show(pane: HTMLElement | null, id: string): void {
  const mark = document.getElementById(id);
  if (!pane || !mark) return;
  const { top, height } = mark.getBoundingClientRect();
  const frame = pane.getBoundingClientRect();
  pane.scrollTop += top - frame.top - (frame.height - height) / 2;
}
