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
    'Voici un bulletin rempli, pour la personne qui anime l’atelier. L’atelier n’est pas dans ce navigateur : copiez le code et collez-le là où l’atelier reçoit les bulletins.',
  'ballot.offer.looking': 'Recherche de son atelier dans ce navigateur.',
  'ballot.offer.found': 'Il appartient à votre atelier sur « {title} ».',
  'ballot.offer.seated': '{voter} a une place à la table.',
  'ballot.offer.new': '{voter} n’a pas encore de place et en reçoit une.',
  'ballot.offer.replaces': '{voter} avait déjà envoyé un bulletin : celui-ci le remplace.',
  'ballot.offer.sameName': 'Un bulletin porte déjà le nom « {voter} ». Est-ce la même personne?',
  'ballot.offer.counts':
    '{open, plural, one {Le bulletin compte pour une tâche} many {Le bulletin compte pour {open, number} de tâches} other {Le bulletin compte pour {open, number} tâches}}{rest, plural, =0 {.} one {; une autre est réglée.} many {; {rest, number} d’autres sont réglées.} other {; {rest, number} autres sont réglées.}}',
  'ballot.offer.hidden': 'Personne ne voit un vote avant qu’il soit dévoilé.',
  'ballot.offer.add': 'L’ajouter à l’atelier',
  'ballot.offer.samePerson': 'La même personne : le nouveau compte',
  'ballot.offer.another': 'Quelqu’un d’autre',
  'ballot.offer.added': 'Bulletin ajouté, au nom « {voter} » : il compte.',
  'ballot.offer.notSaved': 'L’ajout n’a pas fonctionné. Réessayez ou copiez le code.',
  'ballot.offer.stale':
    'Il a été rempli avant que la liste change et ne peut donc pas compter. Envoyez de nouveau le lien du bulletin à {voter}.',
  'ballot.offer.closed': 'L’atelier est fermé. Rouvrez-le pour recevoir des bulletins.',
  'ballot.offer.settled': 'Tout est réglé : il ne compterait pour rien.',
  'ballot.offer.full': 'Il n’y a plus de place pour {voter}.',
  'ballot.offer.go': 'Aller à l’atelier',
  'ballot.offer.elsewhere':
    'Si l’atelier a lieu dans un autre navigateur, copiez le code et collez-le là où l’atelier reçoit les bulletins.',
  'ballot.refused.title': 'Ce bulletin n’a pas été ouvert',
};
