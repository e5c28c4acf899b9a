import { Link } from '@tanstack/react-router';
import { useI18n } from '../../i18n/i18n.tsx';
import type { Search } from '../../routes/search.ts';

interface CountLinkProps {
  readonly count: number;
  readonly search: Search;
  readonly className?: string;
}

/** A number of commitments that leads to them; none leads nowhere. */
export function CountLink({ count, search, className = '' }: CountLinkProps) {
  const { locale } = useI18n();
  const text = new Intl.NumberFormat(locale).format(count);
  if (count === 0) return <span className={`text-muted tabular-nums ${className}`}>{text}</span>;
  return (
    <Link
      to="/commitments"
      search={search as never}
      className={`inline-block min-h-6 min-w-6 leading-6 text-accent underline tabular-nums ${className}`}
    >
      {text}
    </Link>
  );
}
