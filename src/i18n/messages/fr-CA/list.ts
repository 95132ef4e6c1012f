import type { list as en } from '../en/list';
import type { Translation } from '../translation';

/** Words of the screen where the list of work grows. */
export const list: Translation<typeof en> = {
  'list.title': 'Que fait votre équipe?',
  'list.lead':
    'Nommez les tâches que quelqu’un doit tenir. Vingt-cinq suffisent amplement pour un premier portrait.',
  'list.ways': 'Façons d’ajouter du travail',
  'list.tab.paste': 'Coller',
  'list.tab.starter': 'Liste de départ',
  'list.tab.csv': 'CSV ou Excel',
  'list.tab.hand': 'À la main',
  'list.undo': 'Annuler',
  'list.added':
    '{count, plural, one {# tâche ajoutée} many {# de tâches ajoutées} other {# tâches ajoutées}}',
  'list.addedAndMerged':
    '{count, plural, =0 {Rien de nouveau} one {# tâche ajoutée} many {# de tâches ajoutées} other {# tâches ajoutées}}, {merged, plural, one {# doublon fusionné} many {# de doublons fusionnés} other {# doublons fusionnés}}',
  'list.addedAndUpdated':
    '{count, plural, =0 {Rien de nouveau} one {# tâche ajoutée} many {# de tâches ajoutées} other {# tâches ajoutées}}, {updated, plural, one {# tâche mise à jour} many {# de tâches mises à jour} other {# tâches mises à jour}}',
  'list.paste.label': 'Une tâche par ligne',
  'list.paste.hint':
    'D’un courriel, d’un tableur, d’un tableau blanc. Les puces et les numéros tombent; les colonnes sont comprises.',
  'list.paste.placeholder': 'Sauvegardes\nArrivées et départs\nLe PGI que personne ne veut toucher',
  'list.paste.add':
    '{count, plural, =0 {Ajouter} one {Ajouter # tâche} many {Ajouter # de tâches} other {Ajouter # tâches}}',
  'list.paste.count':
    '{count, plural, =0 {Rien de nouveau encore} one {# nouvelle tâche} many {# de nouvelles tâches} other {# nouvelles tâches}}',
  'list.paste.merged':
    '{count, plural, one {Un doublon sera fusionné} many {# de doublons seront fusionnés} other {# doublons seront fusionnés}} : {names}',
  'list.paste.keepBoth': 'Ajouter aussi les doublons',
  'list.paste.more': '{names} et {count, plural, one {# autre} many {# d’autres} other {# autres}}',
  'list.paste.refused.tooLarge': 'Cela dépasse 10 Mo. Collez-en moins à la fois.',
  'list.paste.refused.tooManyRows': 'Cela dépasse 20 000 lignes. Collez-en moins à la fois.',
  'list.paste.refused.empty': 'Rien que des puces et des lignes vides pour l’instant.',
  'list.paste.refused.unread': 'Lecture impossible. Apportez plutôt un fichier.',
  'list.csv.drop': 'Déposez le fichier pour le regarder',
  'list.items': 'Votre liste',
  'list.items.count': '{count, plural, =0 {Votre liste} one {# tâche} many {# de tâches} other {# tâches}}',
  'list.items.empty': 'Rien encore. On commence souvent par ce qui nous a réveillés le mois dernier.',
  'list.items.select': 'Sélection multiple',
  'list.items.selectDone': 'Terminé',
  'list.items.selectItem': 'Sélectionner {name}',
  'list.items.deleteSelected': '{count, plural, =0 {Supprimer} other {Supprimer #}}',
  'list.items.deleted':
    '{count, plural, one {Supprimée : {name}} many {# de tâches supprimées} other {# tâches supprimées}}',
  'list.items.rename': 'Renommer {name}',
  'list.items.newName': 'Nouveau nom pour {name}',
  'list.items.edit': 'Modifier',
  'list.items.editNamed': 'Modifier {name}',
  'list.items.delete': 'Supprimer',
  'list.items.deleteNamed': 'Supprimer {name}',
  'list.items.up': 'Monter {name}',
  'list.items.down': 'Descendre {name}',
  'list.items.moved': '{name} est maintenant au rang {position, number} sur {total, number}',
  'list.items.keys': 'sur un nom le déplace',
  'list.items.details': 'Modifier la tâche',
  'list.items.close': 'Fermer',
  'list.many': 'On s’arrête souvent à 25. Trier par heures et commencer par les 10 premières?',
  'list.many.sort': 'Trier par heures',
  'list.many.sorted': 'Triée par heures, les plus longues d’abord',
  'list.many.dismiss': 'Laisser ainsi',
  'list.form.add': 'Ajouter à la liste',
  'list.next': 'Ensuite : qui le fait aujourd’hui',
  'list.next.missing': 'Ajoutez au moins une tâche pour continuer.',
};
