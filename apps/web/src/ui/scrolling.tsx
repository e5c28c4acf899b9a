import type { ReactNode } from 'react';

/** What is wider than the page scrolls by itself, with the keyboard too. `label` is the name of what is in it. */
export function Scrolling({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <section
      aria-label={label}
      className="overflow-x-auto"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
      tabIndex={0}
    >
      {children}
    </section>
  );
}
