import { type ReactNode, useEffect, useRef } from 'react';
import { useRouteFocus } from '../shell/route-focus.tsx';

interface PageHeadProps {
  readonly title: string;
  /** What the tab is called, if not as the heading. */
  readonly pageTitle?: string;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
}

/** The heading of a view. It names the page, and takes the focus when one came here from another view. */
export function PageHead({ title, pageTitle, note, actions }: PageHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useRouteFocus(heading);
  usePageTitle(pageTitle ?? title);
  return (
    <div className="mb-5 flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
      <div className="min-w-0">
        <h1 ref={heading} tabIndex={-1} className="text-2xl font-semibold tracking-tight text-balance wrap-anywhere">
          {title}
        </h1>
        {note && <p className="mt-1 max-w-prose text-sm text-muted">{note}</p>}
      </div>
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </div>
  );
}

/** Names the page in the tab and in the history. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title === 'Servanda' ? title : `${title} – Servanda`;
  }, [title]);
}
