import { Outlet } from '@tanstack/react-router';
import { useT } from '../i18n/i18n.tsx';
import { PartyWordsProvider } from '../ui/party-words.tsx';
import { Gate } from './gate.tsx';
import { NameDialog } from './name-dialog.tsx';
import { Navigation } from './navigation.tsx';
import { RouteFocusProvider } from './route-focus.tsx';

/** What surrounds every view: the way past the navigation, the navigation, and the place of the view. */
export function AppFrame() {
  const t = useT();
  return (
    <RouteFocusProvider>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:start-2 focus:top-2 focus:z-50 focus:rounded-md focus:bg-accent focus:px-3 focus:py-2 focus:text-on-accent"
      >
        {t('nav.skip')}
      </a>
      <Navigation />
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-[96rem] px-4 py-5 sm:px-6">
        <Gate>
          <PartyWordsProvider>
            <Outlet />
          </PartyWordsProvider>
        </Gate>
      </main>
      <NameDialog />
    </RouteFocusProvider>
  );
}
