import type { ownAccount as english } from '../en/own-account.ts';
import type { SameKeys } from '../message.ts';

export const ownAccount: SameKeys<typeof english> = {
  'own.title': 'Votre compte',
  'own.password': 'Changer le mot de passe',
  'own.password.old': 'Mot de passe actuel',
  'own.password.new': 'Nouveau mot de passe',
  'own.password.again': 'Nouveau mot de passe, encore une fois',
  'own.password.differ': 'Les deux diffèrent : retapez le nouveau mot de passe.',
  'own.password.change': 'Changer',
  'own.password.changed': 'Votre mot de passe est changé. Partout ailleurs, vous êtes déconnecté.',
  'own.tokens': 'Jetons pour les programmes',
  'own.tokens.note':
    'Un programme muni d’un jeton peut ce que vous pouvez. Donnez à chacun le sien, afin de pouvoir le révoquer seul.',
  'own.token.name': 'À quoi il sert',
  'own.token.good': 'Valable',
  'own.token.days': { one: '{count} jour', other: '{count} jours' },
  'own.token.make': 'Créer un jeton',
  'own.token.made': 'Jeton pour « {name} »',
  'own.token.made.hint':
    'Copiez-le maintenant : il n’est montré qu’une fois. Un programme l’envoie ainsi : « Authorization: Bearer … ».',
  'own.token.facts': 'Créé le {made}, valable jusqu’au {until}',
  'own.token.used': 'dernière utilisation : {moment}',
  'own.token.unused': 'jamais utilisé',
  'own.token.over': 'expiré',
  'own.token.revoke': 'Révoquer',
  'own.token.revokeOf': 'Révoquer {name}',
  'own.token.sure': 'Révoquer « {name} » ?',
  'own.token.sure.why': 'Un programme qui l’utilise sera désormais refusé. Un jeton révoqué ne peut plus servir.',
  'own.tokens.none': 'Vous n’avez pas de jeton.',
  'own.tokens.list': 'Vos jetons',
  'own.noAccounts': 'Ce registre n’a pas de comptes',
  'own.noAccounts.do':
    'C’est celui d’une seule personne : nul ne s’y connecte, et les décisions sont signées du nom donné dans les réglages.',
};
