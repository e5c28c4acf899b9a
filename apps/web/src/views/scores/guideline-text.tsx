import type { Guideline } from '../../../../../src/model/index.ts';
import { useT } from '../../i18n/i18n.tsx';

/** How a commitment is read when it is scored. */
export function GuidelineText({ guideline }: { readonly guideline: Guideline }) {
  const t = useT();
  const { rubric, definitions, strong, weak, readings, version } = guideline;
  const lists = [
    ['definitions', definitions.map(({ term, means }) => `${term}: ${means}`)],
    ['strong', strong],
    ['weak', weak],
    ['readings', readings.map(({ id, says }) => `${id}: ${says}`)],
  ] as const;
  return (
    <details open className="rounded-lg border border-line bg-surface p-3 text-sm">
      <summary className="cursor-pointer font-medium">{t('scores.guideline.version', { version })}</summary>
      <dl className="mt-2 grid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-3 gap-y-1">
        {(['full', 'partial', 'none'] as const).map((step, index) => (
          <div key={step} className="contents">
            <dt className="font-semibold tabular-nums">{['+1', '0', '−1'][index]}</dt>
            <dd className="wrap-anywhere">{rubric[step]}</dd>
          </div>
        ))}
      </dl>
      {lists.map(
        ([name, items]) =>
          items.length > 0 && (
            <div key={name} className="mt-2">
              <p className="font-medium">{t(`scores.guideline.${name}`)}</p>
              <ul className="list-disc ps-5">
                {items.map((item) => (
                  <li key={item} className="wrap-anywhere">
                    {item}
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
    </details>
  );
}
