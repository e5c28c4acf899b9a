import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import type { CodedItem, RoundDetail, SettleRequest } from '../../../../api/contract/coding.ts';
import { useT } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox, TextInput } from '../../ui/field.tsx';
import { sendSettle, useWrite } from './data.ts';
import { rowsOfItem, type VersionRow } from './version-rows.tsx';

interface ItemCardProps {
  readonly item: CodedItem;
  readonly detail: RoundDetail;
  readonly maySettle: boolean;
}

/** The versions of an item beside each other; where they differ, one is chosen, field by field. */
export function ItemCard({ item, detail, maySettle }: ItemCardProps) {
  const t = useT();
  const [again, setAgain] = useState(false);
  const heading = useId();
  const cell = detail.cells.find(({ entry, party }) => entry === item.entry && party === item.party);
  const title = cell ? `${cell.partyName}: ${cell.text}` : wordsOf(item);
  const isOpen = maySettle && (item.settled === null || again);
  return (
    <li aria-labelledby={heading} className="rounded-lg border border-line bg-surface p-4">
      <h2 id={heading} tabIndex={-1} dir="auto" className="font-serif leading-snug wrap-anywhere">
        {title}
      </h2>
      <p className="mt-1 mb-3 text-sm">
        {item.differ.length === 0 ? (
          <span className="text-good">{t('coding.same')}</span>
        ) : (
          <span className="text-warn">
            {t('coding.differ', { fields: item.differ.map((field) => t(`coding.field.${field}`)).join(', ') })}
          </span>
        )}
      </p>
      <Versions item={item} detail={detail} isOpen={isOpen} onDone={() => setAgain(false)} />
      {item.settled && (
        <p className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
          {t(item.settled.took === null ? 'coding.settledOwn' : 'coding.settledBy', {
            by: item.settled.by,
            took: item.settled.took ?? '',
          })}
          {item.settled.why && <q>{item.settled.why}</q>}
          {item.settled.entry && (
            <Link to="/commitments/$id" params={{ id: item.settled.entry }} className="text-accent underline">
              {t('coding.inRegister')}
            </Link>
          )}
          {maySettle && !again && <Button onClick={() => setAgain(true)}>{t('coding.again')}</Button>}
        </p>
      )}
    </li>
  );
}

function wordsOf({ versions }: CodedItem): string {
  const marks = versions.flatMap(({ mark }) => (mark?.mark.kind === 'statement' ? [mark.mark.draft.spans] : []));
  const longest = marks.toSorted((a, b) => b.length - a.length || length(b) - length(a))[0] ?? [];
  return longest.map(({ exact }) => exact.replace(/\s+/g, ' ')).join(' … ');
}

const length = (spans: readonly { readonly start: number; readonly end: number }[]) =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

interface VersionsProps {
  readonly item: CodedItem;
  readonly detail: RoundDetail;
  readonly isOpen: boolean;
  readonly onDone: () => void;
}

/** One column for each coder, one row for each field. A row in which they differ has a choice in every cell. */
function Versions({ item, detail, isOpen, onDone }: VersionsProps) {
  const t = useT();
  const group = useId();
  const rows = rowsOfItem(item, detail, t);
  const first = item.versions.find(({ mark }) => mark !== null)!.coder;
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const [all, setAll] = useState(false);
  const shownRows = rows.filter(({ field, differs }) => all || differs || field === 'spans' || field === 'score');
  const of = (row: VersionRow) => chosen[row.field] ?? first;
  return (
    <>
      <div className="overflow-x-auto">
        <table className="w-full border-collapse text-sm">
          <thead>
            <tr className="border-b border-line-strong text-start">
              <th scope="col" className="py-1 pe-3 text-start font-medium text-muted">
                {t('coding.fieldColumn')}
              </th>
              {item.versions.map(({ coder }) => (
                <th key={coder} scope="col" className="px-2 py-1 text-start font-medium">
                  {coder}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shownRows.map((row) => (
              <tr key={row.field} className={`border-b border-line align-top ${row.differs ? 'bg-warn-soft' : ''}`}>
                <th scope="row" className="py-1.5 pe-3 text-start font-normal text-muted">
                  {row.label}
                </th>
                {row.values.map(({ coder, shown, isThere }) => (
                  <td key={coder} className="max-w-xs px-2 py-1.5 wrap-anywhere">
                    {isOpen && row.differs && isThere ? (
                      <label className="flex items-start gap-2">
                        <input
                          type="radio"
                          name={`${group}-${row.field}`}
                          aria-label={`${row.label}: ${coder}`}
                          checked={of(row) === coder}
                          onChange={() => setChosen({ ...chosen, [row.field]: coder })}
                          className="mt-0.5 size-4 shrink-0 accent-(--accent)"
                        />
                        <span className="min-w-0">{shown}</span>
                      </label>
                    ) : (
                      shown
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Checkbox label={t('coding.allFields')} checked={all} onChoose={setAll} className="mt-1" />
      {isOpen && <Settle item={item} detail={detail} rows={rows} of={of} onDone={onDone} />}
    </>
  );
}

interface SettleProps {
  readonly item: CodedItem;
  readonly detail: RoundDetail;
  readonly rows: readonly VersionRow[];
  readonly of: (row: VersionRow) => string;
  readonly onDone: () => void;
}

function Settle({ item, detail, rows, of, onDone }: SettleProps) {
  const t = useT();
  const write = useWrite();
  const [why, setWhy] = useState('');
  const send = async (choice: SettleRequest['choice']) => {
    const done = await write(() => sendSettle(detail.round.id, { item: item.id, choice, why: why.trim() || null }));
    if (done) onDone();
  };
  const take = () => {
    const coders = [...new Set(rows.filter(({ differs }) => differs).map(of))];
    const [only, ...others] = coders.length > 0 ? coders : [item.versions.find(({ mark }) => mark !== null)!.coder];
    if (others.length === 0 && only !== undefined) return send({ take: only });
    return send({ draft: composed(item, rows, of) });
  };
  return (
    <div className="mt-3 flex flex-wrap items-center gap-2">
      <TextInput
        aria-label={t('scores.why')}
        placeholder={t('scores.why')}
        value={why}
        onChange={(event) => setWhy(event.target.value)}
        className="max-w-md flex-1 basis-40"
      />
      {item.party === null && <Button onClick={() => void send({ nothing: true })}>{t('coding.nothing')}</Button>}
      <Button look="primary" icon="check" onClick={() => void take()}>
        {t('coding.settle')}
      </Button>
    </div>
  );
}

type Draft = Extract<SettleRequest['choice'], { draft: object }>['draft'];

/** A version put together from those of several coders, field by field. */
function composed({ versions }: CodedItem, rows: readonly VersionRow[], of: SettleProps['of']): Draft {
  const drafts = new Map(
    versions.flatMap(({ coder, mark }) => (mark?.mark.kind === 'statement' ? [[coder, mark.mark.draft] as const] : [])),
  );
  const base = drafts.values().next().value!;
  const fields = rows.map((row) => {
    const draft = (drafts.get(of(row)) ?? base) as Readonly<Record<string, unknown>>;
    return [row.field, draft[row.field]];
  });
  return { ...base, ...Object.fromEntries(fields.filter(([, value]) => value !== undefined)) } as Draft;
}
