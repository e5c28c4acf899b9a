import type { EntryDetail } from '../../../../api/contract/entry.ts';
import { useT } from '../../i18n/i18n.tsx';
import type { Translate } from '../../i18n/messages.ts';
import { Said } from '../../said/said.tsx';
import { AREAS, areaLabel, BINDINGS, bindingLabel } from '../../ui/labels.ts';

/** Weights below this are written as zero, and say nothing. */
const LEAST = 0.005;

/** A value as the interface calls it: an area and how firmly it binds have names in every language, the rest are words and names. */
function inWords(field: string, value: string, t: Translate): string {
  const binding = field === 'binding' && BINDINGS.find((one) => one === value);
  if (binding) return bindingLabel(binding, t);
  const area = field === 'area' && AREAS.find((one) => one === value);
  return area ? areaLabel(area, t) : value;
}

/** The rule that found it, what each field rests on, and the tests it passed. */
export function WhyFound({ explanation: { rule, bound, fields, checkable } }: Pick<EntryDetail, 'explanation'>) {
  const t = useT();
  const reasons = fields.filter(({ says }) => says !== null);
  return (
    <div className="flex flex-col gap-3 text-sm">
      <p>
        <code dir="ltr" className="rounded bg-sunken px-1 font-mono text-xs">
          {rule.id}
        </code>{' '}
        <Said code={`form.${rule.form}`} says={rule.says} />
      </p>
      <ul className="list-disc ps-5">
        {bound.map(({ test, words, says }) => (
          <li key={`${test} ${words}`}>
            <Said code={`bound.${test}`} params={{ words }} says={says} />
          </li>
        ))}
        {reasons.map(({ field, value, reason, says }) => (
          <li key={`${field} ${value}`}>
            {inWords(field, value, t)}: <Said code={`inference.${reason}`} says={says ?? ''} />
          </li>
        ))}
      </ul>
      <h3 className="font-medium">{t('entry.tests')}</h3>
      <ul className="flex flex-col gap-0.5">
        {checkable.tests
          .filter(({ weight }) => Math.abs(weight) >= LEAST)
          .map(({ test, words, says, weight }) => (
            <li key={`${test} ${words}`} className="flex gap-2">
              <span className={`w-12 shrink-0 text-end tabular-nums ${weight < 0 ? 'text-danger' : 'text-good'}`}>
                {weight > 0 ? '+' : '−'}
                {Math.abs(weight).toFixed(2)}
              </span>
              <span>
                <Said code={`test.${test}`} params={{ words }} says={says} />
              </span>
            </li>
          ))}
      </ul>
      <p className="text-muted">
        <Said code={`verdict.${checkable.verdict}`} says={checkable.says} />
      </p>
    </div>
  );
}
