import type { savedWork as en } from '../en/savedWork';
import type { Translation } from '../translation';

/** Words of the work that is saved here and of the bin. */
export const savedWork: Translation<typeof en> = {
  'start.saved.title': 'Continuer',
  'start.saved.more': 'Aussi enregistré ici',
  'start.saved.open': 'Continuer',
  'start.saved.untitled': 'Liste sans titre',
  'start.saved.when': '{at, date, medium}, {at, time, short}',
  'start.saved.progress': '{answered, number} sur {total, number} ont leurs réponses',
  'start.saved.items': '{total, plural, one {# tâche} many {# de tâches} other {# tâches}}',
  'start.saved.empty': 'rien dans la liste encore',
  'start.saved.due':
    'À retracer maintenant : {items}{more, plural, =0 {} one { et {more, number} autre} many { et {more, number} d’autres} other { et {more, number} autres}}.',
  'start.saved.next': 'Prochaine ligne à retracer le {on, date, long}.',
  'start.saved.rename': 'Renommer',
  'start.saved.renameNamed': 'Renommer {title}',
  'start.saved.newTitle': 'Nouveau nom pour {title}',
  'start.saved.keepTitle': 'Garder',
  'start.saved.cancel': 'Annuler',
  'start.saved.duplicate': 'Dupliquer',
  'start.saved.duplicateNamed': 'Dupliquer {title}',
  'start.saved.delete': 'Supprimer',
  'start.saved.deleteNamed': 'Supprimer {title}',
  'start.saved.deleted': '{title} est dans la corbeille.',
  'start.saved.undo': 'Annuler',
  'start.bin.title': 'Corbeille ({count, number})',
  'start.bin.note': 'Conservé 30 jours, puis effacé pour de bon.',
  'start.bin.left': '{days, plural, one {encore # jour} many {encore # de jours} other {encore # jours}}',
  'start.bin.restore': 'Restaurer',
  'start.bin.restoreNamed': 'Restaurer {title}',
};
