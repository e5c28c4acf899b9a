import { Link, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useConnected } from '../api/live.tsx';
import { useT } from '../i18n/i18n.tsx';
import { IconButton } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { AccountMenu } from './account-menu.tsx';
import { useIsOutside } from './gate.tsx';
import { Preferences } from './preferences.tsx';

/** The views that the navigation leads to, in the order of a day's work; `also` are addresses that belong to a view. */
export const PLACES = [
  { to: '/documents', key: 'nav.documents', icon: 'document' },
  { to: '/commitments', key: 'nav.commitments', icon: 'list' },
  { to: '/check', key: 'nav.check', icon: 'balance' },
  { to: '/parties', key: 'nav.parties', icon: 'people' },
  { to: '/follow-up', key: 'nav.followUp', icon: 'flag' },
  { to: '/deadlines', key: 'nav.deadlines', icon: 'clock' },
  { to: '/coding', key: 'nav.coding', icon: 'split', also: '/agreement' },
  { to: '/scores', key: 'nav.scores', icon: 'check', also: '/guidelines/' },
] as const satisfies readonly { to: string; key: string; icon: IconName; also?: string }[];

/** A bar across the top; where it is too narrow for all names, they are behind a button. */
export function Navigation() {
  const t = useT();
  const isOutside = useIsOutside();
  return (
    <header className="sticky top-0 z-30 border-b border-line bg-page">
      <div className="mx-auto flex h-13 max-w-[96rem] items-center gap-3 px-4 sm:px-6">
        <Link to="/" className="me-2 flex items-center gap-2 font-serif text-lg font-semibold text-ink no-underline">
          <img src="/icon.svg" alt="" width={24} height={24} />
          Servanda
        </Link>
        <nav aria-label={t('nav.main')} className="me-auto hidden min-w-0 xl:block">
          {!isOutside && <Places look="flex items-center gap-1" item="px-2.5 py-1.5 text-sm" />}
        </nav>
        <div className="ms-auto flex items-center xl:ms-0">
          {!isOutside && <Hearing />}
          <AccountMenu />
          <Preferences />
          {!isOutside && <NarrowMenu />}
        </div>
      </div>
    </header>
  );
}

/** Says when what others do is not heard: the server is gone, or the way to it. */
function Hearing() {
  const t = useT();
  const connected = useConnected();
  return (
    <span role="status" className="text-xs text-warn">
      {connected ? '' : t('nav.offline')}
    </span>
  );
}

function NarrowMenu() {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <div className="xl:hidden">
      <IconButton icon="menu" label={t('nav.menu')} aria-expanded={open} onClick={() => setOpen(true)} />
      <Dialog open={open} title={t('nav.menu')} onClose={() => setOpen(false)}>
        <nav aria-label={t('nav.main')}>
          <Places look="flex flex-col gap-1" item="min-h-11 px-3" onGo={() => setOpen(false)} icons />
        </nav>
      </Dialog>
    </div>
  );
}

const HERE = 'font-semibold bg-accent-soft';

interface PlacesProps {
  readonly look: string;
  readonly item: string;
  readonly icons?: boolean;
  readonly onGo?: () => void;
}

function Places({ look, item, icons = false, onGo }: PlacesProps) {
  const t = useT();
  const { pathname } = useLocation();
  return (
    <ul className={look}>
      {PLACES.map(({ to, key, icon, ...more }) => {
        const isHere = 'also' in more && pathname.startsWith(more.also);
        return (
          <li key={to} className="min-w-0">
            <Link
              to={to}
              onClick={() => onGo?.()}
              className={`flex items-center gap-2.5 rounded-md text-ink no-underline hover:bg-sunken ${item} ${isHere ? HERE : ''}`}
              activeProps={{ className: HERE, 'aria-current': 'page' }}
            >
              {icons && <Icon name={icon} />}
              {t(key)}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
