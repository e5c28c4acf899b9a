import { useT } from '../../i18n/i18n.tsx';
import { CopyLine } from '../../ui/copy.tsx';
import { type Invited, invitationAddress } from './person.ts';

/** The address to pass on to who was invited; it is shown this once. */
export function InvitationNote({ invited }: { readonly invited: Invited }) {
  const t = useT();
  return (
    <div role="status" className="mb-5 max-w-xl rounded-lg border border-good bg-good-soft p-4">
      <CopyLine
        label={t('people.invitation', { name: invited.person.name })}
        hint={t('people.invitation.hint')}
        text={invitationAddress(invited.invitation)}
      />
    </div>
  );
}
