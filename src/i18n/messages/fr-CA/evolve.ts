import type { evolve as en } from '../en/evolve';
import type { Translation } from '../translation';

/** Words of versions, comparisons and redraw dates. */
export const evolve: Translation<typeof en> = {
  'evolve.title':
    '{versions, plural, =0 {Rien de conservé encore.} one {Une version conservée.} many {{versions, number} de versions conservées.} other {{versions, number} versions conservées.}}',
  'evolve.lead':
    'Une ligne se trace pour un temps. Conservez-la sous un nom, et voyez plus tard ce qui a traversé et pourquoi.',
  'evolve.empty': 'Rien à conserver encore : la liste est vide.',
  'evolve.save.title': 'Conserver la ligne telle quelle',
  'evolve.save.name': 'Nom de cette version',
  'evolve.save.usual': 'Version {number}',
  'evolve.save.missing': 'Donnez-lui un nom.',
  'evolve.save': 'Enregistrer cette version',
  'evolve.saved': '« {name} » : version enregistrée.',
  'evolve.whole': 'Chaque tâche a son nom : la ligne est entière.',
  'evolve.broken':
    '{count, plural, one {Une tâche n’a pas de nom unique : la ligne casse une fois.} many {{count, number} de tâches n’ont pas de nom unique : la ligne casse.} other {{count, number} tâches n’ont pas de nom unique : la ligne casse.}}',

  'evolve.versions': 'Versions',
  'evolve.version.of':
    '{on} · {items, plural, one {# tâche} many {{items, number} de tâches} other {{items, number} tâches}}',
  'evolve.version.delete': 'Supprimer',
  'evolve.version.deleteNamed': 'Supprimer {name}',
  'evolve.version.deleted': '« {name} » : version supprimée.',

  'evolve.compare': 'Comparer',
  'evolve.compare.from': 'De',
  'evolve.compare.to': 'À',
  'evolve.compare.now': 'Maintenant',
  'evolve.compare.none': 'Enregistrez une version maintenant, et comparez quand les choses auront changé.',
  'evolve.crossed':
    '{count, plural, =0 {Rien n’a traversé la ligne.} one {Une tâche a traversé la ligne.} many {{count, number} de tâches ont traversé la ligne.} other {{count, number} tâches ont traversé la ligne.}}',
  'evolve.crossed.why': '<b>{item}</b> : de « {from} » à « {to} ». {cause}',
  'evolve.weights': 'Les poids ne sont pas les mêmes dans les deux.',
  'evolve.added': 'Ajouts : {items}.',
  'evolve.removed': 'Retirées de la liste : {items}.',
  'evolve.others':
    '{count, plural, one {une autre} many {{count, number} d’autres} other {{count, number} autres}}',
  'evolve.unmoved':
    '{count, plural, =0 {} one {Une tâche est restée à sa place.} many {{count, number} de tâches sont restées à leur place.} other {{count, number} tâches sont restées à leur place.}}',

  'evolve.cause.alone': '{change}, et cela suffit.',
  'evolve.cause.together': 'Seulement ensemble : {changes}.',
  'evolve.change.decided': 'une personne a décidé',
  'evolve.change.withdrawn': 'la décision a été retirée',
  'evolve.change.flagged': 'la marque {flag} a été posée',
  'evolve.change.unflagged': 'la marque {flag} a été levée',
  'evolve.change.handsOn': 'la partie concrète a reçu une nouvelle réponse',
  'evolve.change.rating': '{criterion} : de « {from} » à « {to} »',
  'evolve.change.capacity': 'votre capacité a changé, de « {from} » à « {to} »',
  'evolve.change.weights': 'les poids ont changé',
  'evolve.change.flags': 'les marques ont changé ensemble',
  'evolve.change.ratings': 'plusieurs réponses ont changé ensemble',

  'evolve.dumbbells.summary':
    'Pour chaque tâche, une marque creuse là où elle penchait avant et une marque pleine là où elle penche après; la gauche est l’interne, la droite le partenaire.',
  'evolve.dumbbells.inHouse': 'À l’interne',
  'evolve.dumbbells.partner': 'Partenaire',
  'evolve.dumbbells.before': 'avant',
  'evolve.dumbbells.after': 'après',
  'evolve.dumbbells.crossed': 'a traversé',
  'evolve.dumbbells.item': 'Tâche',
  'evolve.dumbbells.outcome': 'Résultat',
  'evolve.dumbbells.same': '{outcome}, comme avant',
  'evolve.dumbbells.change': '{from} → {to}',
  'evolve.dumbbells.cut': 'Dessinées : les {shown, number} qui ont le plus changé, sur {total, number}.',

  'evolve.redraws': 'Quand retracer la ligne',
  'evolve.redraws.lead': 'Fixez une date ou un signal en ouvrant une tâche.',
  'evolve.redraws.none': 'Aucune tâche n’a encore de date ni de signal.',
  'evolve.redraws.due': 'À faire',
  'evolve.redraws.dueNone': 'Rien à faire pour l’instant.',
  'evolve.redraws.later': 'Plus tard',
  'evolve.redraws.watched': 'À guetter',
  'evolve.redraws.calendar': 'Enregistrer les dates pour un calendrier (.ics)',
  'evolve.redraws.event': 'Retracer la ligne : {item}',
  'evolve.redraws.event.why': '{title}. {trigger}',
};
