import type { Migration } from 'kysely/migration';
import { foundation } from './0001-foundation.ts';
import { workbench } from './0002-workbench.ts';
import { followUp } from './0003-follow-up.ts';
import { acrossTexts } from './0004-across-texts.ts';
import { coding } from './0005-coding.ts';
import { accounts } from './0007-accounts.ts';
import { intake } from './0008-intake.ts';
import { search } from './0009-search.ts';
import { followLookup } from './0010-follow-lookup.ts';
import { searchRare } from './0011-search-rare.ts';
import { searchRarest } from './0012-search-rarest.ts';
import { searchTurn } from './0013-search-turn.ts';
import { intakeInPlace } from './0014-intake-in-place.ts';
import { searchQuarter } from './0015-search-quarter.ts';

/** The migrations in order; a register's version is the number it has had. Never change one that was released: add the next. */
export const MIGRATIONS: readonly Migration[] = [
  foundation,
  workbench,
  followUp,
  acrossTexts,
  coding,
  accounts,
  intake,
  search,
  followLookup,
  searchRare,
  searchRarest,
  searchTurn,
  intakeInPlace,
  searchQuarter,
];
