import type { room as source } from '../en/room';
import type { Translation } from '../translation';

export const room: Translation<typeof source> = {
  'room.title': 'La fenêtre de la salle',
  'room.waiting': 'En attente de la fenêtre d’animation',
  'room.waiting.text':
    'Cette fenêtre montre ce que la salle peut voir, et rien avant l’heure. Ouvrez l’atelier dans une autre fenêtre de ce navigateur.',
  'room.fullScreen': 'Plein écran',
  'room.light': 'Clair',
  'room.dark': 'Sombre',
  'room.gathering': 'Qui devrait répondre de ce travail?',
  'room.gathering.text':
    '{items, plural, one {Un élément de travail} many {{items, number} d’éléments de travail} other {{items, number} éléments de travail}}. Chacun vote seul, tous les votes sont dévoilés en même temps, et aucun ne porte de nom.',
  'room.blank': 'Rien n’est affiché pour un moment.',
  'room.position': 'Élément {position, number} sur {total, number}',
  'room.position.again': 'Élément {position, number} sur {total, number}, second vote',
  'room.votesIn': '{in, number} sur {of, number}',
  'room.secondsLeft':
    '{seconds, plural, one {Il reste {seconds, number} seconde} many {Il reste {seconds, number} de secondes} other {Il reste {seconds, number} secondes}}',
  'room.timeIsUp': 'Le temps est écoulé',
  'room.revealed': 'Dévoilé en même temps, {in, number} votes sur {of, number}',
  'room.noVote': 'Aucun travail à exécuter, donc rien à voter : son drapeau dit déjà où l’on décide.',
  'room.speaks.lowest': 'La réponse la plus basse sur {question} prend la parole',
  'room.speaks.highest': 'La réponse la plus haute sur {question} prend la parole',
  'room.deciding': 'Une personne tranche maintenant',
  'room.snapped': 'La ligne est tracée : {placement}',
  'room.parked': 'Mis de côté : quelqu’un y voit, avant une date',
  'room.dropped': 'Retiré de la table aujourd’hui',
  'room.closing': 'La liste est terminée',
  'room.closing.settled':
    '{settled, plural, =0 {Rien n’est encore tranché} one {Un élément est tranché} many {{settled, number} d’éléments sont tranchés} other {{settled, number} éléments sont tranchés}}',
  'room.closing.parked':
    '{parked, plural, =0 {Rien n’est mis de côté} one {Un élément est mis de côté} many {{parked, number} d’éléments sont mis de côté} other {{parked, number} éléments sont mis de côté}}',
  'room.closing.open':
    '{open, plural, =0 {Rien ne reste ouvert} one {Un élément reste ouvert} many {{open, number} d’éléments restent ouverts} other {{open, number} éléments restent ouverts}}',
};
