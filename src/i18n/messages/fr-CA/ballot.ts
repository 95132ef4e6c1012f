import type { ballot as english } from '../en/ballot';
import type { Translation } from '../translation';

export const ballot: Translation<typeof english> = {
  'ballot.title': '{title} : votre avis',
  'ballot.untitled': 'Votre avis',
  'ballot.asked':
    '{facilitator, select, none {On vous demande} other {<b>{name}</b> vous demande}} d’évaluer {count, plural, one {une tâche TI} many {# de tâches TI} other {# tâches TI}}. Environ {minutes, plural, one {une minute} many {# de minutes} other {# minutes}}.',
  'ballot.private':
    '<b>Rien ne part tout seul.</b> À la fin, vous recevez un code court, et vous décidez à qui le donner. Quiconque l’a peut lire vos réponses et le nom que vous avez choisi.',
  'ballot.name': 'Votre nom, ou n’importe quel nom',
  'ballot.name.hint': 'Il distingue votre bulletin des autres. Restez bref.',
  'ballot.name.missing': 'Donnez un nom, n’importe lequel.',
  'ballot.begin': 'Commencer',
  'ballot.kept':
    'Vos réponses restent dans cet onglet, même si vous rechargez la page. Le fermer les efface.',
  'ballot.notKept': 'Ce navigateur ne conserve rien : recharger la page efface vos réponses.',
  'ballot.flagged':
    'Marquée comme une décision : {flags}. Votre organisation en répond de toute façon; évaluez la partie concrète.',
  'ballot.decisionOnly':
    'Marquée comme une décision sans partie concrète : {flags}. Elle reste à l’interne de toute façon; vous pouvez la sauter.',
  'ballot.skipped': 'Ce que vous sautez compte comme « ne sais pas ».',
  'ballot.back': 'Retour',
  'ballot.next': 'Suivant',
  'ballot.finish': 'Terminer',
  'ballot.done.title': 'Votre code, {voter}',
  'ballot.done.send':
    '{facilitator, select, none {Envoyez ceci à la personne qui vous l’a demandé.} other {Envoyez ceci à {name}.}} C’est tout.',
  'ballot.done.open':
    '{count, plural, one {Une réponse manque et compte} many {# de réponses manquent et comptent} other {# réponses manquent et comptent}} comme « ne sais pas ».',
  'ballot.done.code': 'Votre code',
  'ballot.copy': 'Copier le code',
  'ballot.copyLink': 'Le copier sous forme de lien',
  'ballot.share': 'Partager…',
  'ballot.copied': 'Copié. Collez-le dans un message.',
  'ballot.copyRefused': 'Le navigateur ne permet pas de copier. Sélectionnez le code et copiez-le vous-même.',
  'ballot.again': 'Changer mes réponses',
  'ballot.again.note': 'Votre nouveau code remplace le précédent.',
  'ballot.gone.title': 'Il n’y a pas de bulletin dans cet onglet',
  'ballot.gone.text': 'Ouvrez de nouveau le lien que vous avez reçu. Tout y est.',
  'ballot.filled.title': 'Bulletin : {voter}',
  'ballot.filled.text':
    'Voici un bulletin rempli, pour la personne qui anime l’atelier. Copiez le code et collez-le là où l’atelier reçoit les bulletins.',
  'ballot.refused.title': 'Ce bulletin n’a pas été ouvert',
};
