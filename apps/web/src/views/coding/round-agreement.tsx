import { useQuery } from '@tanstack/react-query';
import type { RoundAgreement } from '../../../../api/contract/coding.ts';
import { useT } from '../../i18n/i18n.tsx';
import { Scrolling } from '../../ui/scrolling.tsx';
import { ErrorState, Skeleton } from '../../ui/states.tsx';
import { AgreementTable, EstimateCell } from './agreement-table.tsx';
import { agreementQuery } from './data.ts';
import { HowToRead } from './how-to-read.tsx';

/** How far the coders of one round agree: on what was marked, and on what was said of it. */
export function RoundAgreementView({ id }: { readonly id: string }) {
  const t = useT();
  const { data, error, refetch } = useQuery(agreementQuery(id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  return (
    <div className="flex flex-col gap-6">
      <p className="text-sm">{t('coding.agreedOf', { agreed: data.agreed, all: data.items })}</p>
      <div>
        <h2 className="mb-2 text-lg font-semibold">{t('coding.byField')}</h2>
        <AgreementTable fields={data.fields} />
      </div>
      {data.spans && <Spans spans={data.spans} />}
      <HowToRead />
    </div>
  );
}

function Spans({ spans }: { readonly spans: NonNullable<RoundAgreement['spans']> }) {
  const t = useT();
  const rows = [
    ...spans.pairs.flatMap(({ coders, characters, units, both, only }) => [
      { name: t('coding.byCharacters'), of: coders.join(', '), estimate: characters, note: '' },
      {
        name: t('coding.byUnits'),
        of: coders.join(', '),
        estimate: units,
        note: t('coding.unitCounts', { both, first: only[0], second: only[1] }),
      },
    ]),
    ...spans.byKind.map(({ kind, alpha }) => ({
      name: t('coding.unitizing'),
      of: t(`kind.${kind as 'commitment'}`),
      estimate: alpha,
      note: '',
    })),
    { name: t('coding.unitizing'), of: t('coding.allKinds'), estimate: spans.all, note: '' },
  ];
  return (
    <div>
      <h2 className="mb-2 text-lg font-semibold">{t('coding.onWords')}</h2>
      <Scrolling label={t('coding.onWords')}>
        <table className="w-full border-collapse text-sm tabular-nums">
          <caption className="sr-only">{t('coding.onWords')}</caption>
          <tbody>
            {rows.map(({ name, of, estimate, note }) => (
              <tr key={`${name} ${of}`} className="border-b border-line align-top">
                <th scope="row" className="py-2 pe-3 text-start font-medium">
                  {name}
                  <span className="block text-xs font-normal text-muted">{of}</span>
                </th>
                <td className="px-2 py-2 text-end">
                  <EstimateCell estimate={estimate} />
                </td>
                <td className="px-2 py-2 text-xs text-muted">{note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </div>
  );
}
