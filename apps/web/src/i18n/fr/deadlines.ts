import type { deadlines as english } from '../en/deadlines.ts';
import type { SameKeys } from '../message.ts';

export const deadlines: SameKeys<typeof english> = {
  'deadlines.note':
    'Une échéance tombe le dernier jour de sa date. Qu’elle soit passée ne dit pas si la promesse a été tenue.',
  'deadlines.window.overdue': 'Échues',
  'deadlines.window.due': 'Bientôt dues',
  'deadlines.window.later': 'Plus tard',
  'deadlines.window.undated': 'Sans date',
  'deadlines.knows.evidence': 'éléments connus',
  'deadlines.knows.looked': 'cherché, rien trouvé : inconnu',
  'deadlines.knows.nothing-known': 'sans élément à ce jour : inconnu',
  'deadlines.ahead': 'Horizon',
  'deadlines.days': { one: '{count} jour', other: '{count} jours' },
  'deadlines.group': 'Regrouper par',
  'deadlines.by.time': 'Mois',
  'deadlines.by.party': 'Par qui',
  'deadlines.by.area': 'Domaine',
  'deadlines.more': 'En voir plus',
  'deadlines.empty.overdue': 'Aucune échéance passée',
  'deadlines.empty.due': 'Rien n’échoit dans cette période',
  'deadlines.empty.later': 'Rien n’échoit plus tard',
  'deadlines.empty.undated': 'Chaque engagement a une date',
  'deadlines.undated.recurring': 'Périodiques',
  'deadlines.undated.vague': 'Un délai, mais pas de date',
  'deadlines.undated.none': 'Aucun délai indiqué',
};
