import { Link } from '@tanstack/react-router';
import type { CodingRound } from '../../../../api/contract/coding.ts';
import { formatEdtf } from '../../i18n/format.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Icon } from '../../ui/icon.tsx';

/** A round in a list: what was given, to whom, who is done, how far it is. */
export function RoundRow({ round }: { readonly round: CodingRound }) {
  const { t, locale } = useI18n();
  const day = (date: string) => formatEdtf(date, locale);
  const { id, title, subject, coders, done, state, settled } = round;
  return (
    <li className="flex flex-col gap-1 rounded-lg border border-line bg-surface p-3">
      <Link to="/coding/$round" params={{ round: id }} className="font-medium text-accent wrap-anywhere underline">
        {title}
      </Link>
      <p className="text-sm text-muted">
        {subject.kind === 'document'
          ? t('coding.given.document')
          : t('coding.given.scores', {
              count: subject.cells.length,
              from: day(subject.window.from),
              to: day(subject.window.to),
            })}
        {' · '}
        {state === 'revealed' ? t('coding.state.revealed', { count: settled.length }) : t(`coding.state.${state}`)}
      </p>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {coders.map((coder) => (
          <li key={coder} className="flex items-center gap-1">
            {done.includes(coder) && <Icon name="check" size={15} />}
            {coder}
            <span className="sr-only">{t(done.includes(coder) ? 'coding.isDone' : 'coding.isAtWork')}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}
