import type { overview as english } from '../en/overview.ts';
import type { SameKeys } from '../message.ts';

export const overview: SameKeys<typeof english> = {
  'overview.empty': 'Le registre est vide',
  'overview.add': 'Ajouter des documents',
  'overview.documents': { one: 'document', other: 'documents' },
  'overview.commitments': { one: 'engagement', other: 'engagements' },
  'overview.left': { one: 'énoncé à décider', other: 'énoncés à décider' },
  'overview.table': 'Sous forme de tableau',
  'overview.timeline': 'Engagements selon la date du texte',
  'overview.timeline.says': {
    one: '{count} engagement, de {first} à {last}.',
    other: '{count} engagements, de {first} à {last}.',
  },
  'overview.decided': 'Décidés',
  'overview.toDecide': 'À décider',
  'overview.when': 'Quand',
  'overview.year': 'Année',
  'overview.noYear': 'Sans année',
  'overview.sum': 'Total',
  'overview.deadlines': 'Engagements selon l’année d’échéance',
  'overview.deadlines.note': 'Ceux dont l’échéance est une date.',
  'overview.deadlines.says': {
    one: '{count} engagement arrive à échéance, de {first} à {last}.',
    other: '{count} engagements arrivent à échéance, de {first} à {last}.',
  },
  'overview.money': 'Montants promis',
  'overview.amounts': 'Promis en {currency}, par domaine et année du texte',
  'overview.amounts.says': {
    one: '{count} montant, {sum}, dans {areas} domaines.',
    other: '{count} montants, {sum} au total, dans {areas} domaines.',
  },
  'overview.counted': {
    one: '{count} montant compté : engagements non rejetés, bas de la fourchette, année du texte, chaque monnaie à part.',
    other:
      '{count} montants comptés : engagements non rejetés, bas de la fourchette, année du texte, chaque monnaie à part.',
  },
  'overview.leftOut':
    'Laissés de côté : {noCurrency} sans monnaie, {reported} rapportés par d’autres, {restated} déjà énoncés, {umbrella} qui en englobent d’autres comptés ici.',
  'about.title': 'À propos',
  'about.program': 'Programme',
  'about.rules': 'Règles',
  'about.register': 'Registre',
  'about.api': 'L’interface pour les programmes',
};
