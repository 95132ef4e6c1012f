import type { plan as en } from '../en/plan';
import type { Translation } from '../translation';

/** Words of the plan: moves, responsibilities, brief, board page. */
export const plan: Translation<typeof en> = {
  'plan.title':
    '{moves, plural, =0 {Rien ne change de côté.} one {Une tâche change de côté.} many {{moves, number} de tâches changent de côté.} other {{moves, number} tâches changent de côté.}}',
  'plan.lead':
    '{hours, plural, =0 {} one {Environ # heure par mois se déplace. } many {Environ {hours, number} d’heures par mois se déplacent. } other {Environ {hours, number} heures par mois se déplacent. }}Ce que d’autres attendent vient d’abord; un déplacement dont personne n’est sûr vient en dernier.',
  'plan.empty': 'Rien à planifier encore : aucune tâche n’est placée.',
  'plan.parts': 'Parties du plan',
  'plan.part.moves': 'Déplacements',
  'plan.part.responsibilities': 'Responsabilités',
  'plan.part.brief': 'Mandat du partenaire',
  'plan.part.board': 'Page de direction',

  'plan.copy.text': 'Copier en texte',
  'plan.copy.markdown': 'Copier en Markdown',
  'plan.copy.done': 'Copié.',
  'plan.copy.refused': 'Le navigateur ne permet pas de copier. Sélectionnez le texte et copiez-le vous-même.',

  'plan.horizon': 'D’ici {days} jours',
  'plan.horizon.none': 'Rien ici.',
  'plan.more':
    '{count, plural, one {et un autre, dans la copie} many {et {count, number} d’autres, dans la copie} other {et {count, number} autres, dans la copie}}',
  'plan.others':
    '{count, plural, one {une autre} many {{count, number} d’autres} other {{count, number} autres}}',
  'plan.moves.title': 'Déplacements d’ici 30, 60 et 90 jours',
  'plan.step.when': 'Quand',
  'plan.step.what': 'Quoi',
  'plan.step.why': 'Pourquoi',
  'plan.step.who': 'Qui',
  'plan.step.waitsFor': 'Attend',
  'plan.step.owners':
    '{count, plural, one {Mettre un nom sur {items}} many {Mettre un seul nom sur chacune des {count, number} : {items}} other {Mettre un seul nom sur chacune des {count, number} : {items}}}',
  'plan.step.owners.why': 'Sans nom, personne n’en répond, et personne ne fait avancer ce qui se déplace.',
  'plan.step.owners.who': 'La personne qui signe la page de direction',
  'plan.step.settle':
    '{count, plural, one {Trancher qui réalise {items}} many {Trancher qui réalise les {count, number} : {items}} other {Trancher qui réalise les {count, number} : {items}}}',
  'plan.step.settle.why': 'Les questions le laissent ouvert. Une personne tranche, à une date fixée.',
  'plan.step.settle.who': 'La personne qui le tient maintenant',
  'plan.step.condition.who': 'Une personne à l’interne, à nommer',
  'plan.step.condition.why': 'Le travail continu qui part sans cela revient en reproches.',
  'plan.step.condition.answer': 'Sans réponse, le modèle de fonctionnement reste ouvert.',
  'plan.step.condition.leadership':
    'Laisser une personne à l’interne fixer l’orientation, dire non, et que cela tienne',
  'plan.step.condition.documentation':
    'Écrire assez pour qu’une nouvelle recrue fasse rouler les principaux systèmes',
  'plan.step.condition.sharedTooling':
    'Mettre les deux côtés sur une seule file de billets, une seule surveillance, un seul inventaire',
  'plan.step.condition.enforcedAccountability':
    'Donner à chaque tâche un seul nom, et des suites quand elle est manquée',
  'plan.step.condition.unanswered': 'Dire où vous en êtes : {condition}',
  'plan.condition.leadership': 'le leadership à l’interne',
  'plan.condition.documentation': 'la documentation',
  'plan.condition.sharedTooling': 'les outils communs',
  'plan.condition.enforcedAccountability': 'les responsabilités appliquées',
  'plan.waits.owner': 'un seul nom',
  'plan.waits.reviewer': 'quelqu’un à l’interne qui vérifie',
  'plan.waits.conditions': 'les quatre conditions',
  'plan.waits.nothing': 'rien',
  'plan.why.decided': 'Décidé : {reason}',
  'plan.why.plain': 'C’est là où vos réponses le placent.',
  'plan.why.closeCall': '{why} Résultat serré : regardez de nouveau avant d’agir.',

  'plan.responsibilities.title': 'Qui est quoi pour chaque tâche',
  'plan.responsibilities.lead':
    '{unnamed, plural, =0 {Chaque rangée a son seul nom.} one {Une rangée n’a pas encore de nom unique.} many {{unnamed, number} de rangées n’ont pas encore de nom unique.} other {{unnamed, number} rangées n’ont pas encore de nom unique.}} Une seule personne répond de chaque rangée.',
  'plan.table.item': 'Tâche',
  'plan.table.accountable': 'En répond (A)',
  'plan.table.responsible': 'Le fait (R)',
  'plan.table.consulted': 'Vérifie (C)',
  'plan.table.informed': 'Est appelé ensuite (I)',
  'plan.table.first': '{name}, agit en premier',
  'plan.table.more': 'Afficher plus de rangées',
  'plan.table.shown': '{shown, number} rangées sur {total, number}',
  'plan.notNamed.inside': 'Pas encore de nom (à l’interne)',
  'plan.notNamed.partner': 'Pas encore de nom (partenaire)',
  'plan.notNamed.open': 'Pas encore de nom',
  'plan.entered': 'inscrit : {name}',
  'plan.worker.inside': 'Notre équipe',
  'plan.worker.partner': 'Un partenaire',
  'plan.worker.open': 'Non décidé',

  'plan.brief.title': 'Mandat pour un partenaire',
  'plan.brief.empty': 'Rien ne va à un partenaire; il n’y a donc pas de mandat à donner.',
  'plan.brief.scope': 'Portée',
  'plan.brief.scope.lead':
    '{count, plural, one {Une tâche} many {{count, number} de tâches} other {{count, number} tâches}}{hours, plural, =0 {} one {, environ # heure par mois} many {, environ {hours, number} d’heures par mois} other {, environ {hours, number} heures par mois}}.{unknown, plural, =0 {} one { Une n’a pas encore d’heures.} many { {unknown, number} n’ont pas encore d’heures.} other { {unknown, number} n’ont pas encore d’heures.}}',
  'plan.brief.item.hours': '{item} : {hours} h par mois',
  'plan.brief.decisions': 'Décisions qui restent à l’interne',
  'plan.brief.decisions.lead': 'Vous conseillez; nous décidons, et nous en répondons.',
  'plan.brief.guided.flagged': '{item} : {flags}. Vous faites la partie concrète.',
  'plan.brief.guided.own': '{item} : à nous le pourquoi et le quoi, à vous le comment.',
  'plan.brief.decided': '{item} : hors de votre portée, mais cela vous lie.',
  'plan.brief.decisions.none': 'Aucune n’est marquée. Reposez la question avant de signer.',
  'plan.brief.needs': 'Ce qui nous manque',
  'plan.brief.need.hours': 'Des heures, pour {items}.',
  'plan.brief.need.skills': 'Un savoir-faire, pour {items}.',
  'plan.brief.need.nightsAndWeekends': 'Les nuits et les fins de semaine, pour {items}.',
  'plan.brief.needs.none':
    'Personne n’a dit ce qui manque : des heures, un savoir-faire, ou les nuits et les fins de semaine.',
  'plan.brief.first': 'Première intervention',
  'plan.brief.first.item': '{item} : {name} agit en premier.',
  'plan.brief.first.mayDo': 'Peut, sans demander : {mayDo}.',
  'plan.brief.first.mayContain': 'Peut débrancher ce qu’il faut contenir.',
  'plan.brief.first.mayNotContain': 'Ne peut pas débrancher ce qu’il faut contenir : à régler d’abord.',
  'plan.brief.first.next': 'Appelle ensuite {name}.',
  'plan.brief.first.nobody': '{item} : pas d’entente sur qui agit en premier.',
  'plan.brief.first.none': 'Rien dans la portée n’est signalé comme faisant mal dans l’heure.',
  'plan.brief.back': 'Chemin du retour',
  'plan.brief.back.lead':
    'Si nous nous séparons, voici ce que nous avons en main le jour même. Qui le tient ici :',
  'plan.brief.back.none': 'Personne ne tient rien de cela encore pour {items}.',
  'plan.brief.back.documents': 'Documents',
  'plan.brief.back.adminAccess': 'Accès d’administration',
  'plan.brief.back.dataExport': 'Exportation des données',
  'plan.brief.back.nobody': 'encore personne',

  'board.print': 'Imprimer la page de direction',
  'board.about': 'Une page, format lettre ou A4. Ce que vous voyez est ce qui s’imprime.',
  'board.preview': 'La page de direction telle qu’elle s’imprime',
  'board.kicker': 'Page de direction · {today}',
  'board.moves.none': 'Aucun déplacement : le travail est là où les réponses le placent.',
  'board.gaps.none': 'Aucune lacune : chaque tâche a un seul nom.',
  'board.answers':
    'Nous répondons de <b>{inside} tâches TI sur {total}</b>. {partner, plural, =0 {Un partenaire n’en réalise aucune.} other {Un partenaire en réalise <b>{partner, number}</b>{hours, plural, =0 {.} one {, environ <b># heure par mois</b>.} many {, environ <b>{hours, number} d’heures par mois</b>.} other {, environ <b>{hours, number} heures par mois</b>.}}}}{unnamed, plural, =0 {} one { <b>Une n’a pas encore de nom unique.</b>} many { <b>{unnamed, number} n’ont pas encore de nom unique.</b>} other { <b>{unnamed, number} n’ont pas encore de nom unique.</b>}}',
  'board.cut': 'Dessinées : les {shown, number} qui ont le plus d’heures, sur {total, number}.',
  'board.request': 'Décision demandée',
  'board.request.hours':
    'Approuver environ {hours, plural, one {# heure de partenaire} many {{hours, number} d’heures de partenaire} other {{hours, number} heures de partenaire}} par mois{unnamed, plural, =0 {.} one {, et nommer une personne pour une tâche d’ici le {by}.} many {, et nommer une personne pour chacune des {unnamed, number} de tâches d’ici le {by}.} other {, et nommer une personne pour chacune des {unnamed, number} tâches d’ici le {by}.}}',
  'board.request.names':
    '{unnamed, plural, one {Nommer une personne pour une tâche d’ici le {by}.} many {Nommer une personne pour chacune des {unnamed, number} de tâches d’ici le {by}.} other {Nommer une personne pour chacune des {unnamed, number} tâches d’ici le {by}.}}',
  'board.request.confirm': 'Confirmer où va ce travail, et qui en répond.',
  'board.approved': 'Approuvé',
  'board.notYet': 'Pas encore',
  'board.signature': 'Nom et date',
  'board.version': '{name}, {on}',
  'board.version.none': 'Non enregistrée comme version',
  'board.weights': 'poids : {weighting}',
  'board.hours': 'heures déclarées pour {known, number} tâches sur {total, number}',
  'board.legend.guarded': 'gardé à l’interne',
  'board.legend.ownInside': 'piloter à l’interne',
  'board.legend.looseEnd': 'un pas le change',
  'board.legend.unnamed': 'pas de nom unique',
  'board.promise':
    'On place ici du travail, pas des personnes. La solidité décrit nos propres réponses, pas le monde.',
};
