import { useT } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/field.tsx';
import { type Person, roleChoices } from './person.ts';

interface PersonRowProps {
  readonly person: Person;
  /** Nobody takes their own role away, or shuts themselves out. */
  readonly isOwn: boolean;
  readonly act: (path: string, json?: unknown) => Promise<boolean>;
}

export function PersonRow({ person, isOwn, act }: PersonRowProps) {
  const t = useT();
  const { id, name, email, role, active } = person;
  return (
    <li className="flex flex-wrap items-center gap-3 py-3">
      <div className="min-w-40 flex-1">
        <p className="font-medium wrap-anywhere">
          {name}
          {!active && <span className="ms-2 text-xs text-muted">{t('people.out')}</span>}
        </p>
        <p className="text-sm text-muted wrap-anywhere">{email}</p>
      </div>
      <Select
        aria-label={t('people.roleOf', { name })}
        className="sm:w-auto! max-w-full"
        disabled={isOwn}
        value={role}
        choices={roleChoices(t)}
        onChoose={(chosen) => void act(`/people/${id}`, { role: chosen })}
      />
      {active && <Button onClick={() => void act(`/people/${id}/invitation`)}>{t('people.inviteAgain')}</Button>}
      <Button
        look={active ? 'danger' : 'plain'}
        disabled={isOwn}
        onClick={() => void act(`/people/${id}`, { active: !active })}
      >
        {t(active ? 'people.shutOut' : 'people.letIn')}
      </Button>
    </li>
  );
}
