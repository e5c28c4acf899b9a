import { useNavigate } from '@tanstack/react-router';
import { beginAnew, useAccount } from '../api/account.ts';
import { request } from '../api/request.ts';
import { useT } from '../i18n/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { Menu, MenuItem, MenuLine } from '../ui/menu.tsx';

/** Who is signed in, the way to their own account and the way out; for admins the way to the people. Nothing for a register of one person. */
export function AccountMenu() {
  const t = useT();
  const navigate = useNavigate();
  const person = useAccount().data?.person;
  if (!person) return null;
  const signOut = async () => {
    await request('/account/logout', { method: 'POST' });
    beginAnew('/');
  };
  return (
    <Menu
      trigger={
        <Button look="quiet" className="max-w-40" aria-label={t('account.menu', { name: person.name })}>
          <span className="truncate">{person.name}</span>
        </Button>
      }
    >
      <p className="px-2.5 py-1 text-xs text-muted">{t(`role.${person.role}`)}</p>
      <MenuLine />
      {person.role === 'admin' && (
        <MenuItem icon="people" onSelect={() => navigate({ to: '/people' })}>
          {t('people.title')}
        </MenuItem>
      )}
      <MenuItem icon="key" onSelect={() => navigate({ to: '/account' })}>
        {t('account.own')}
      </MenuItem>
      <MenuItem icon="settings" onSelect={() => navigate({ to: '/settings' })}>
        {t('nav.settings')}
      </MenuItem>
      <MenuItem onSelect={() => void signOut()}>{t('account.signOut')}</MenuItem>
    </Menu>
  );
}
