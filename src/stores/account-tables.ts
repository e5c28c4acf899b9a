import type { Generated } from 'kysely';

/** Roles, each with all that those before it may do. */
export type Role = 'viewer' | 'coder' | 'editor' | 'admin';

interface Times {
  created_at: Date;
  updated_at: Date;
}

/** The tables of people, in PostgreSQL alone; secrets in them are hashes. */
export interface AccountTables {
  auth_people: Times & {
    id: string;
    name: string;
    email: string;
    email_verified: boolean;
    image: string | null;
    role: Role;
    active: boolean;
  };
  auth_sessions: Times & {
    id: string;
    person: string;
    token: string;
    expires_at: Date;
    address: string | null;
    agent: string | null;
  };
  auth_logins: Times & { id: string; person: string; provider: string; account: string; password: string | null };
  auth_tokens: {
    id: string;
    person: string;
    name: string;
    hash: string;
    created_at: Generated<Date>;
    expires_at: Date;
    used_at: Date | null;
    revoked: Generated<boolean>;
  };
  auth_invitations: { hash: string; person: string | null; expires_at: Date };
  auth_attempts: { seq: Generated<number>; subject: string; at: Generated<Date> };
  auth_secret: { one: Generated<boolean>; secret: string };
  auth_audit: {
    seq: Generated<number>;
    at: Generated<Date>;
    person: string | null;
    name: string;
    via: string;
    action: string;
    target: string;
    status: number;
    address: string | null;
  };
}
