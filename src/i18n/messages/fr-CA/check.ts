import type { check as en } from '../en/check';
import type { Translation } from '../translation';

/** The four line-ups in which the answers are compared with each other. */
export const check: Translation<typeof en> = {
  'check.title': 'Cet ordre vous semble-t-il juste?',
  'check.lead':
    'Chaque question encore une fois, avec toutes vos tâches côte à côte. Déplacez ce qui n’est pas à sa place et sa réponse change du même coup.',
  'check.criteria': 'Les questions',
  'check.chip':
    '{item} : {place, select, notSure {ne sais pas} other {{place}, {wording}}}. Déplacez avec les flèches.',
  'check.moveTo': 'Déplacer {item} vers',
  'check.moved': '{item} passe à {place, select, notSure {ne sais pas} other {{place}, {wording}}}.',
  'check.waiting':
    '{count, plural, one {Une tâche n’a pas encore de réponse ici.} many {# de tâches n’ont pas encore de réponse ici.} other {# tâches n’ont pas encore de réponse ici.}}',
  'check.nothing': 'Aucune tâche n’a encore de réponse à cette question.',
  'check.find': 'Trouver une tâche',
  'check.hidden':
    '{count, plural, one {Une autre tâche n’est pas dessinée : trouvez-la par son nom.} many {# d’autres tâches ne sont pas dessinées : trouvez-les par leur nom.} other {# autres tâches ne sont pas dessinées : trouvez-les par leur nom.}}',
  'check.back': 'Retour aux questions',
  'check.next': 'Voir les résultats',
};
