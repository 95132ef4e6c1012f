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
  'room.gathering': 'À qui revient ce travail?',
  'room.gathering.text':
    '{items, plural, one {Une tâche} many {{items, number} de tâches} other {{items, number} tâches}}. Chaque personne vote seule, tous les votes sont dévoilés en même temps, et aucun ne porte de nom.',
  'room.blank': 'Rien n’est affiché pour l’instant.',
  'room.position': 'Tâche {position, number} sur {total, number}',
  'room.position.again': 'Tâche {position, number} sur {total, number}, deuxième vote',
  'room.votesIn': '{in, number} sur {of, number}',
  'room.secondsLeft':
    '{seconds, plural, one {Il reste {seconds, number} seconde} many {Il reste {seconds, number} de secondes} other {Il reste {seconds, number} secondes}}',
  'room.timeIsUp': 'Le temps est écoulé',
  'room.revealed': 'Dévoilé en même temps, {in, number} votes sur {of, number}',
  'room.noVote': 'Aucun travail concret, donc rien à voter : sa marque dit déjà où l’on décide.',
  'room.speaks.lowest': 'La réponse la plus basse sur {question} prend la parole',
  'room.speaks.highest': 'La réponse la plus haute sur {question} prend la parole',
  'room.deciding': 'Une personne tranche maintenant',
  'room.snapped': 'La ligne est tracée : {placement}',
  'room.parked': 'Mise de côté : quelqu’un s’en occupe, à une date fixée',
  'room.dropped': 'Abandonnée aujourd’hui',
  'room.closing': 'La liste est terminée',
  'room.closing.settled':
    '{settled, plural, =0 {Rien n’est encore tranché} one {Une tâche est tranchée} many {{settled, number} de tâches sont tranchées} other {{settled, number} tâches sont tranchées}}',
  'room.closing.parked':
    '{parked, plural, =0 {Rien n’est mis de côté} one {Une tâche est mise de côté} many {{parked, number} de tâches sont mises de côté} other {{parked, number} tâches sont mises de côté}}',
  'room.closing.open':
    '{open, plural, =0 {Rien ne reste ouvert} one {Une tâche reste ouverte} many {{open, number} de tâches restent ouvertes} other {{open, number} tâches restent ouvertes}}',
};
