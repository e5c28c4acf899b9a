import { type FormEvent, useState } from 'react';
import type { Guideline } from '../../../../../src/model/index.ts';
import { useT } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Field, TextArea } from '../../ui/field.tsx';
import { sendGuideline, useScoreWrite } from './data.ts';

/** The parts of a guideline as they are typed: lists one item a line, what has a name with a colon after it. */
interface Typed {
  readonly full: string;
  readonly partial: string;
  readonly none: string;
  readonly definitions: string;
  readonly strong: string;
  readonly weak: string;
  readonly readings: string;
  readonly why: string;
}

function typedOf(from: Guideline | null): Typed {
  const { rubric, definitions = [], strong = [], weak = [], readings = [] } = from ?? {};
  return {
    ...{ full: '', partial: '', none: '', ...rubric, why: '' },
    definitions: definitions.map(({ term, means }) => `${term}: ${means}`).join('\n'),
    strong: strong.join('\n'),
    weak: weak.join('\n'),
    readings: readings.map(({ id, says }) => `${id}: ${says}`).join('\n'),
  };
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A line as its name and what it says; a line without a colon is named by itself. */
function named(line: string): [string, string] {
  const at = line.indexOf(':');
  const name = at < 0 ? line : line.slice(0, at).trim();
  return [name, (at < 0 ? '' : line.slice(at + 1).trim()) || name];
}

interface GuidelineFormProps {
  readonly entry: string;
  readonly from: Guideline | null;
  readonly resting: number;
  readonly onClose: () => void;
}

/** Writes the next version of a guideline; how many scores it opens again is said before. */
export function GuidelineForm({ entry, from, resting, onClose }: GuidelineFormProps) {
  const t = useT();
  const write = useScoreWrite();
  const [typed, setTyped] = useState(() => typedOf(from));
  const isWhole = [typed.full, typed.partial, typed.none].every((text) => text.trim() !== '');
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const sent = await write(() =>
      sendGuideline(entry, {
        rubric: { full: typed.full, partial: typed.partial, none: typed.none },
        definitions: linesOf(typed.definitions)
          .map(named)
          .map(([term, means]) => ({ term, means })),
        strong: linesOf(typed.strong),
        weak: linesOf(typed.weak),
        readings: linesOf(typed.readings)
          .map(named)
          .map(([id, says]) => ({ id, says })),
        expected: from?.version ?? 0,
        why: typed.why.trim() || null,
      }),
    );
    if (sent) onClose();
  };
  const area = (name: keyof Typed, label: string, hint?: string) => (
    <Field label={label} hint={hint}>
      {(props) => (
        <TextArea
          {...props}
          rows={name === 'why' ? 1 : 2}
          value={typed[name]}
          onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <form className="flex max-w-3xl flex-col gap-4" onSubmit={(event) => void send(event)}>
      {area('full', `+1 – ${t('scores.rubric.full')}`)}
      {area('partial', `0 – ${t('scores.rubric.partial')}`)}
      {area('none', `−1 – ${t('scores.rubric.none')}`)}
      {area('definitions', t('scores.guideline.definitions'), t('scores.hint.named'))}
      {area('strong', t('scores.guideline.strong'), t('scores.hint.lines'))}
      {area('weak', t('scores.guideline.weak'), t('scores.hint.lines'))}
      {area('readings', t('scores.guideline.readings'), t('scores.hint.readings'))}
      {from && area('why', t('scores.whyChanged'))}
      {from && resting > 0 && <p className="text-sm text-warn">{t('scores.willReopen', { count: resting })}</p>}
      <div className="flex justify-end gap-2">
        {from && <Button onClick={onClose}>{t('action.cancel')}</Button>}
        <Button look="primary" type="submit" disabled={!isWhole}>
          {t('scores.guideline.keep')}
        </Button>
      </div>
    </form>
  );
}
