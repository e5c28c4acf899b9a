import type { parties as english } from '../en/parties.ts';
import type { SameKeys } from '../message.ts';

export const parties: SameKeys<typeof english> = {
  'parties.note': 'Qui s’est engagé, et envers qui. Un nombre mène aux engagements.',
  'parties.empty': 'Aucune partie pour l’instant',
  'parties.list': 'Toutes les parties',
  'parties.find': 'Chercher une partie',
  'parties.party': 'Partie',
  'parties.promised': 'A promis',
  'parties.received': 'On lui a promis',
  'parties.kind.state': 'État',
  'parties.kind.group': 'Groupe d’États',
  'parties.kind.organisation': 'Organisation',
  'parties.matrix': 'Qui a promis à qui',
  'parties.matrix.note': 'Engagements qui nomment un destinataire ; en ligne qui promet, en colonne qui reçoit.',
  'parties.matrix.corner': 'Par qui, à qui',
  'parties.matrix.all': 'Total',
  'parties.matrix.empty': 'Aucun engagement ne nomme de destinataire.',
  'parties.matrix.leftOut': 'De chaque côté figurent les {size} parties qui ont le plus d’engagements.',
  'party.members': 'Membres',
  'party.memberOf': 'Membre de',
  'party.promised': 'Ce qu’elle a promis',
  'party.received': 'Ce qui lui a été promis',
  'party.nothing': 'Rien dans le registre.',
};
