import type { Area, Statement } from '../../../../src/model/index.ts';
import type { Translate } from '../i18n/messages.ts';

/** The areas in the order of the model. A type error here means that the model has gained or lost one. */
const AREA_ORDER = {
  'Macroeconomic policy': 0,
  'Financial regulation': 1,
  'International taxation': 2,
  'Trade and investment': 3,
  Development: 4,
  'Infrastructure and connectivity': 5,
  Energy: 6,
  'Climate change': 7,
  Environment: 8,
  'Food and agriculture': 9,
  Health: 10,
  'Labour and employment': 11,
  'Education and training': 12,
  'Culture, tourism and people': 13,
  Gender: 14,
  'Migration and refugees': 15,
  'Digital and technology': 16,
  Space: 17,
  'Crime and corruption': 18,
  Terrorism: 19,
  'Peace and security': 20,
  Nonproliferation: 21,
  'Democracy and human rights': 22,
  'International cooperation': 23,
  Other: 24,
} as const satisfies Record<Area, number>;

export const AREAS: readonly Area[] = Object.keys(AREA_ORDER) as Area[];

export const KINDS = ['commitment', 'vague', 'proposal', 'call'] as const satisfies readonly Statement['kind'][];
export const BINDINGS = ['high', 'low'] as const satisfies readonly Statement['binding'][];

/** The fields of a statement in the order of the sentence "who promised what to whom, how much, by when, if". */
export const FIELDS = [
  'promisor',
  'beneficiary',
  'amounts',
  'deadline',
  'condition',
  'area',
  'binding',
  'kind',
] as const;
export type FieldName = (typeof FIELDS)[number] | 'spans';

export const fieldLabel = (field: FieldName, t: Translate): string => t(`field.${field}`);
export const areaLabel = (area: Area, t: Translate): string => t(`area.${area}`);
export const bindingLabel = (binding: Statement['binding'], t: Translate): string => t(`binding.${binding}`);
