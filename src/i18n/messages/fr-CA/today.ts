import type { today as en } from '../en/today';
import type { Translation } from '../translation';

/** Words of the screen that asks what kind of work each item is and who does it as of today. */
export const today: Translation<typeof en> = {
  'today.title': 'Qui s’en occupe aujourd’hui?',
  'today.lead':
    'Personne n’est jugé là-dessus. Plus tard, vous verrez où la situation actuelle et vos réponses se séparent. Laissez ce que vous ignorez.',
  'today.table': 'Sorte de travail, et qui le fait aujourd’hui',
  'today.column.select': 'Sélection',
  'today.column.name': 'Travail',
  'today.column.kind': 'Sorte',
  'today.column.doneBy': 'Qui le fait aujourd’hui',
  'today.column.hours': 'Heures par mois',
  'doneBy.inHouse': 'À l’interne',
  'doneBy.partner': 'Partenaire',
  'doneBy.shared': 'Partagé',
  'doneBy.nobody': 'Personne',
  'doneBy.unknown': 'Inconnu',
  'doneBy.inHouse.key': 'I',
  'doneBy.partner.key': 'P',
  'doneBy.shared.key': 'T',
  'doneBy.nobody.key': 'N',
  'doneBy.unknown.key': 'U',
  'kind.ongoing.key': 'C',
  'kind.project.key': 'J',
  'today.hours.key': 'H',
  'today.row':
    '{name} : {kind}, {doneBy}{hours, select, none {} 1 {, 1 heure par mois} other {, {hours} heures par mois}}',
  'today.select': 'Sélectionner {name}',
  'today.selectAll': 'Tout sélectionner ({count, number})',
  'today.selectNone': 'Ne rien sélectionner',
  'today.target.none':
    'Les touches changent la ligne où vous êtes. Sélectionnez-en plusieurs pour les changer ensemble.',
  'today.target.selected':
    '{count, plural, one {# sélectionnée} many {# sélectionnées} other {# sélectionnées}}',
  'today.apply.kind': 'Sorte, pour la sélection',
  'today.apply.doneBy': 'Qui le fait aujourd’hui, pour la sélection',
  'today.apply.hours': 'Heures par mois, pour la sélection',
  'today.hours.show': 'Ajouter les heures par mois',
  'today.hours.hide': 'Masquer les heures',
  'today.hours.for': 'Heures par mois pour {name}',
  'today.hours.wrong': 'Un nombre, zéro ou plus',
  'today.hours.chip': '{hours, number} h',
  'today.keys.space': 'Espace',
  'today.keys.shift': 'Maj',
  'today.keys.select': 'sélectionner',
  'today.keys.extend': 'étendre',
  'today.keys.hours': 'heures',
  'today.keys.move': 'ligne',
  'today.announce.many': '{count, plural, one {# tâche} many {# de tâches} other {# tâches}} : {value}',
  'today.announce.selected':
    '{count, plural, =0 {Aucune sélection} one {# sélectionnée} many {# sélectionnées} other {# sélectionnées}}',
  'today.progress': '{known, number} sur {total, number} connues',
  'today.empty': 'Rien dans la liste encore.',
  'today.back': 'Retour',
  'today.next': 'Ensuite : quatre questions',
  'today.skip': 'Passer cette étape',
};
