import type { votes as source } from '../en/votes';
import type { Translation } from '../translation';

export const votes: Translation<typeof source> = {
  'votes.status.agreed': 'D’accord',
  'votes.status.mixed': 'Avis partagés',
  'votes.status.split': 'Avis opposés',
  'votes.finding.alike': 'Vos réponses sont toutes les mêmes.',
  'votes.finding.noDifference': 'Vous divergez sur {question}, mais cela ne change pas le placement.',
  'votes.finding.turnsOn':
    '{elsewhere, plural, one {Une personne sur {total} la placerait ailleurs} many {{elsewhere, number} de personnes sur {total} la placeraient ailleurs} other {{elsewhere, number} personnes sur {total} la placeraient ailleurs}} : tout tient à {question}.',
  'votes.finding.elsewhere':
    '{elsewhere, plural, one {Une personne sur {total} la placerait ailleurs.} many {{elsewhere, number} de personnes sur {total} la placeraient ailleurs.} other {{elsewhere, number} personnes sur {total} la placeraient ailleurs.}}',
  'votes.finding.nobody': 'Les réponses du milieu placent la tâche là où personne ne la place.',
  'votes.kept.alike': 'La salle a donné les mêmes réponses.',
  'votes.kept.noDifference': 'La salle divergeait sur {question}, mais cela n’a pas changé le placement.',
  'votes.kept.turnsOn':
    '{elsewhere, plural, one {Une personne sur {total} l’aurait placée ailleurs} many {{elsewhere, number} de personnes sur {total} l’auraient placée ailleurs} other {{elsewhere, number} personnes sur {total} l’auraient placée ailleurs}} : tout tenait à {question}.',
  'votes.kept.elsewhere':
    '{elsewhere, plural, one {Une personne sur {total} l’aurait placée ailleurs.} many {{elsewhere, number} de personnes sur {total} l’auraient placée ailleurs.} other {{elsewhere, number} personnes sur {total} l’auraient placée ailleurs.}}',
  'votes.kept.nobody': 'Les réponses du milieu plaçaient la tâche là où personne ne la plaçait.',
  'votes.kept.title': 'Comment la salle a voté',
  'votes.kept.agreed': 'La salle était d’accord.',
  'votes.kept.mixed': 'Les avis étaient partagés.',
  'votes.kept.split': 'Les avis étaient opposés.',
  'votes.kept.by': 'Tranché par {name}.',
  'votes.kept.dissent':
    '{names, select, none {{count, plural, one {Une personne n’était pas d’accord, mais appuie.} many {{count, number} de personnes n’étaient pas d’accord, mais appuient.} other {{count, number} personnes n’étaient pas d’accord, mais appuient.}}} other {{names} {count, plural, one {n’était pas d’accord, mais appuie} many {n’étaient pas d’accord, mais appuient} other {n’étaient pas d’accord, mais appuient}}.}}',
  'votes.kept.parked': 'Mise de côté : {owner} s’en occupe d’ici le {until}.',
  'votes.kept.parked.open': 'Mise de côté, encore sans nom ni jour.',
  'votes.kept.dropped': 'Abandonnée à la clôture.',
  'votes.agree':
    '{count, plural, =1 {une d’accord} =2 {deux d’accord} =3 {trois d’accord} =4 {quatre d’accord} =5 {cinq d’accord} =6 {six d’accord} =7 {sept d’accord} =8 {huit d’accord} =9 {neuf d’accord} =10 {dix d’accord} =11 {onze d’accord} =12 {douze d’accord} other {# d’accord}}',
  'votes.differ':
    '{count, plural, =1 {une diffère} =2 {deux diffèrent} =3 {trois diffèrent} =4 {quatre diffèrent} =5 {cinq diffèrent} =6 {six diffèrent} =7 {sept diffèrent} =8 {huit diffèrent} =9 {neuf diffèrent} =10 {dix diffèrent} =11 {onze diffèrent} =12 {douze diffèrent} other {# diffèrent}}',
  'votes.room': 'la salle',
  'votes.notSure': 'ne sais pas',
  'votes.unclear': '?',
  'votes.inHouse': 'À l’interne',
  'votes.partner': 'Partenaire',
  'votes.said': '{question} : la réponse du milieu est {median}. Réponses : {answers}.',
  'votes.said.nobody': '{question} : personne n’a répondu.',
  'votes.answers.none': 'aucune',
  'votes.strip.summary':
    'Pour chaque question, chaque vote est un point sur l’échelle de 1 à 5, sans nom. Les points pleins sont la réponse du milieu.',
  'votes.strip.question': 'Question',
  'votes.strip.answers': 'Réponses',
  'votes.strip.first': 'Premier vote',
  'votes.strip.median': 'Réponse du milieu',
  'votes.bars.finding':
    '{agreeing, plural, =0 {Les réponses de personne ne la placent comme celles de la salle} one {Une personne sur {total} la place comme la salle} many {{agreeing, number} de personnes sur {total} la placent comme la salle} other {{agreeing, number} personnes sur {total} la placent comme la salle}} : {placement}',
  'votes.bars.summary':
    'Où chaque vote, à lui seul, placerait cette tâche : à gauche de la ligne pour l’interne, à droite pour un partenaire.',
  'votes.bars.whose': 'Réponses de',
  'votes.bars.somebody': 'Vote {position}',
  'votes.bars.lean': 'Penchant',
  'votes.bars.outcome': 'Placement',
};
