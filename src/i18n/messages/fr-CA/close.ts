import type { close as source } from '../en/close';
import type { Translation } from '../translation';

export const close: Translation<typeof source> = {
  'close.title': 'Avant de clore',
  'close.title.closed': 'Ce que la salle a décidé',
  'close.summary':
    '{settled, plural, =0 {Rien n’est tranché} one {Une tâche est tranchée} many {{settled, number} de tâches sont tranchées} other {{settled, number} tâches sont tranchées}}, {parked, plural, =0 {rien n’est mis de côté} one {une est mise de côté} many {{parked, number} sont mises de côté} other {{parked, number} sont mises de côté}}, {open, plural, =0 {rien ne reste ouvert} one {une reste ouverte} many {{open, number} restent ouvertes} other {{open, number} restent ouvertes}}.',
  'close.dropped':
    '{dropped, plural, one {Une tâche a été abandonnée.} many {{dropped, number} de tâches ont été abandonnées.} other {{dropped, number} tâches ont été abandonnées.}}',
  'close.time':
    '{taken, plural, one {{taken, number} minute} many {{taken, number} de minutes} other {{taken, number} minutes}} sur {planned, number}, dont {onItems, number} sur les tâches.',
  'close.parked': 'Mis de côté',
  'close.parked.lead':
    'Chacune a besoin d’un seul nom et d’un jour, sinon elle revient comme une question ouverte que personne ne suit.',
  'close.parked.none': 'Rien n’est mis de côté.',
  'close.parked.owner': 'Qui s’en occupe?',
  'close.parked.until': 'Pour quand?',
  'close.parked.reopen': 'En parler maintenant',
  'close.parked.drop': 'Abandonner',
  'close.parked.announce.dropped': '« {name} » : abandon noté.',
  'close.do': 'Clore l’atelier',
  'close.needs':
    '{missing, plural, one {Une tâche mise de côté attend encore un nom et un jour.} many {{missing, number} de tâches mises de côté attendent encore un nom et un jour.} other {{missing, number} tâches mises de côté attendent encore un nom et un jour.}}',
  'close.goOn': 'Continuer avec « {name} »',
  'close.reopen': 'Rouvrir l’atelier',
  'close.next': 'Et maintenant',
  'close.next.names': 'Mettre un nom sur chacune : voir de quoi personne ne répond encore',
  'close.next.line': 'Regarder toute la ligne ensemble',
  'close.next.plan': 'Faire circuler le plan de 30, 60 et 90 jours',
  'close.next.version': 'Garder la ligne d’aujourd’hui comme version',
  'close.record': 'Le compte rendu',
  'close.record.of': 'Décisions : {title}',
  'close.record.none': 'La salle n’a encore parlé de rien.',
  'close.record.item': 'Tâche',
  'close.record.holds': 'Ce qui est retenu',
  'close.record.room': 'La salle',
  'close.record.how': 'Comment',
  'close.record.minutes': 'Durée (min)',
  'close.record.room.status':
    '{elsewhere, plural, =0 {{status}, {votes, plural, one {# vote} many {# de votes} other {# votes}}} one {{status} : {elsewhere, number} vote sur {votes, number} ailleurs} many {{status} : {elsewhere, number} de votes sur {votes, number} ailleurs} other {{status} : {elsewhere, number} votes sur {votes, number} ailleurs}}',
  'close.record.room.none': 'aucun vote',
  'close.record.how.room': 'selon les réponses de la salle',
  'close.record.how.by': 'tranché par {name}',
  'close.record.how.because': 'car {reason}',
  'close.record.how.dissent':
    '{count, plural, one {une personne n’est pas d’accord, mais appuiera} many {{count, number} de personnes ne sont pas d’accord, mais appuieront} other {{count, number} personnes ne sont pas d’accord, mais appuieront}}',
  'close.record.how.dissent.named':
    '{names} {count, plural, one {n’est pas d’accord, mais appuiera} many {ne sont pas d’accord, mais appuieront} other {ne sont pas d’accord, mais appuieront}}',
  'close.record.parked': 'mise de côté : {owner}, d’ici le {until}',
  'close.record.parked.open': 'mise de côté, encore sans nom ni jour',
  'close.record.dropped': 'abandonnée aujourd’hui',
  'close.record.open': 'encore ouverte',
  'close.record.rule': 'La règle : {rule}',
  'close.record.rule.decider': 'la personne désignée tranche, après avoir entendu les deux extrêmes.',
  'close.record.rule.agreement':
    'trois personnes sur quatre doivent être d’accord; le reste est mis de côté.',
  'close.record.rule.room': 'les réponses du milieu de la salle font foi.',
  'close.record.people': 'Dans la salle : {people}.',
  'close.record.on': 'Tenu le {date}.',
  'close.record.voters': 'Qui a voté quoi',
  'close.record.voter': 'Personne',
  'close.record.voter.gone': 'une personne partie depuis',
  'close.record.unsure': 'ne sais pas',
  'close.record.unanswered': '–',
  'close.copy': 'Copier en Markdown',
  'close.copied': 'Copié.',
  'close.copyRefused': 'Le navigateur ne permet pas de copier. Enregistrez plutôt.',
  'close.save': 'Enregistrer en Markdown',
  'close.print': 'Imprimer',
};
