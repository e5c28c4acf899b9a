import type { accounts as english } from '../en/accounts.ts';
import type { SameKeys } from '../message.ts';

export const accounts: SameKeys<typeof english> = {
  'account.menu': 'Compte de {name}',
  'account.own': 'Mot de passe et jetons',
  'account.signOut': 'Se déconnecter',
  'account.email': 'Adresse électronique',
  'account.password': 'Mot de passe',
  'account.password.hint': 'Au moins 12 caractères ; plusieurs mots se retiennent bien.',
  'role.viewer': 'Lecture – lit',
  'role.coder': 'Codage – lit et code',
  'role.editor': 'Édition – décide et ajoute',
  'role.admin': 'Administration – gère aussi les personnes',
  'signIn.title': 'Connexion',
  'signIn.first':
    'Personne n’a encore de compte. L’adresse pour créer le premier se trouve dans le terminal où le serveur a été lancé.',
  'signIn.enter': 'Se connecter',
  'signIn.openId': 'Se connecter avec votre organisation',
  'signIn.refused':
    'Le fournisseur d’identité ne vous a pas laissé entrer, ou personne ne vous a invité sous cette adresse.',
  'setUp.title': 'Le premier compte',
  'setUp.note': 'Il gère le registre et invite les autres.',
  'join.title': 'Choisir un mot de passe',
  'join.note': 'Vous êtes invité à ce registre. L’invitation ne sert qu’une fois.',
  'join.noSecret': 'Il manque la dernière partie de cette adresse, après le #. Ouvrez l’adresse entière.',
  'join.enter': 'Entrer',
  'people.title': 'Personnes',
  'people.note': 'Qui a accès à ce registre, et ce que chacun peut y faire.',
  'people.list': 'Toutes les personnes ayant un compte',
  'people.name': 'Nom',
  'people.role': 'Rôle',
  'people.roleOf': 'Rôle de {name}',
  'people.invite': 'Inviter',
  'people.inviteAgain': 'Inviter à nouveau',
  'people.shutOut': 'Exclure',
  'people.letIn': 'Réadmettre',
  'people.out': 'exclu',
  'people.invitation': 'Envoyez cette adresse à {name}',
  'people.invitation.hint':
    'Elle n’est montrée qu’une fois. Qui l’ouvre choisit un mot de passe ; elle sert une fois, pendant une semaine.',
};
