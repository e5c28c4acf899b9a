import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { appendOnly, numbered, text } from './0001-foundation.ts';

const TIMES = 'created_at timestamptz not null, updated_at timestamptz not null';

// What is known of people. The first four tables have the columns that better-auth asks for, under names of our own.
const TABLES = [
  `create table auth_people (
     id ${text} primary key, name ${text} not null unique, email ${text} not null unique, email_verified boolean not null,
     image ${text}, role ${text} not null check (role in ('viewer', 'coder', 'editor', 'admin')), active boolean not null, ${TIMES})`,
  `create table auth_sessions (
     id ${text} primary key, person ${text} not null references auth_people on delete cascade, token ${text} not null unique,
     expires_at timestamptz not null, address ${text}, agent ${text}, ${TIMES})`,
  'create index auth_sessions_of_person on auth_sessions (person)',
  `create table auth_logins (
     id ${text} primary key, person ${text} not null references auth_people on delete cascade, provider ${text} not null,
     account ${text} not null, password ${text}, access_token ${text}, refresh_token ${text}, id_token ${text},
     access_token_expires_at timestamptz, refresh_token_expires_at timestamptz, scope ${text}, ${TIMES},
     unique (provider, account))`,
  'create index auth_logins_of_person on auth_logins (person)',
  `create table auth_verifications (
     id ${text} primary key, identifier ${text} not null, value ${text} not null, expires_at timestamptz not null, ${TIMES})`,
  'create index auth_verifications_by_identifier on auth_verifications (identifier)',
  `create table auth_tokens (
     id ${text} primary key, person ${text} not null references auth_people on delete cascade, name ${text} not null,
     hash ${text} not null unique, created_at timestamptz not null default now(), expires_at timestamptz not null,
     used_at timestamptz, revoked boolean not null default false)`,
  // A way in that is good once: to set up the first account (no person), or to choose a password.
  `create table auth_invitations (
     hash ${text} primary key, person ${text} references auth_people on delete cascade, expires_at timestamptz not null)`,
  `create table auth_attempts (
     seq ${numbered}, subject ${text} not null, at timestamptz not null default now())`,
  'create index auth_attempts_of_subject on auth_attempts (subject, at)',
  'create table auth_secret (one boolean primary key default true check (one), secret text not null)',
  `create table auth_audit (
     seq ${numbered}, at timestamptz not null default now(), person ${text}, name ${text} not null, via ${text} not null,
     action ${text} not null, target ${text} not null, status integer not null, address ${text})`,
];

export const accounts: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of [...TABLES, appendOnly('auth_audit')]) await sql.raw(statement).execute(db);
  },
};
