import type { z } from 'zod';
import type { Invited as InvitedSchema, Person, Role } from '../../../../api/contract/accounts.ts';
import type { Translate } from '../../i18n/messages.ts';

export type { Person, Role };
export type Invited = z.infer<typeof InvitedSchema>;

const ROLES: readonly Role[] = ['viewer', 'coder', 'editor', 'admin'];

/** The roles to choose from, in words. */
export function roleChoices(t: Translate): readonly (readonly [Role, string])[] {
  return ROLES.map((role) => [role, t(`role.${role}`)] as const);
}

/** Where somebody chooses a password: the secret stands behind the `#`, which a browser sends to nobody. */
export function invitationAddress(secret: string): string {
  return `${window.location.origin}/join#${secret}`;
}
