import { Fragment } from 'react';
import type { Restatement } from '../../../../api/contract/across.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { placed } from '../../ui/diff-pieces.ts';

type Difference = Restatement['difference'];

/** Both wordings in one: what the later left out and put in; below it the fields that changed. */
export function SaidAgainWords({ difference: { words, fields } }: { readonly difference: Difference }) {
  const { t } = useI18n();
  return (
    <>
      <p className="font-serif wrap-anywhere">
        {placed(words).map(({ at, gap, kind, text }) => (
          <Fragment key={at}>
            {gap}
            {kind === 'same' && text}
            {kind === 'old' && <del className="diff-removed">{text}</del>}
            {kind === 'new' && <ins className="diff-added">{text}</ins>}
          </Fragment>
        ))}
      </p>
      {fields.length > 0 && (
        <dl aria-label={t('again.fields')} className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
          {fields.map((each) => (
            <Field key={`${each.field} ${each.earlier} ${each.later}`} difference={each} />
          ))}
        </dl>
      )}
    </>
  );
}

function Field({ difference: { field, earlier, later } }: { readonly difference: Difference['fields'][number] }) {
  const { t } = useI18n();
  const said = { earlier: earlier ?? t('again.nothing'), later: later ?? t('again.nothing') };
  return (
    <>
      <dt className="text-muted">{t(`again.field.${field}`)}</dt>
      <dd className="wrap-anywhere">
        <bdi>{said.earlier}</bdi> → <bdi>{said.later}</bdi>
      </dd>
    </>
  );
}
