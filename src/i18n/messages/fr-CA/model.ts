import type { model as en } from '../en/model';
import type { Translation } from '../translation';

/** Words of the operating model, readiness and capacity. */
export const model: Translation<typeof en> = {
  'model.means.tooEarly':
    'Pour {share} du travail, on ne sait pas encore qui réalise. Au-dessus de 30 %, tout verdict serait une supposition.',
  'model.means.inHouse': 'Il en part si peu qu’un partenaire serait un invité, pas une façon de travailler.',
  'model.means.inHouseLed':
    'Vos gens font rouler l’essentiel du quotidien et décident; un partenaire ajoute des heures et du savoir-faire là où il en manque.',
  'model.means.answerFour':
    'Il part tant de travail quotidien que le partager demande des conditions. Dites ci-dessous lesquelles sont réunies ici.',
  'model.means.fullyManaged':
    'La plupart des heures partent et personne à l’interne ne dirige le travail : un seul partenaire s’en charge, vous gardez les décisions.',
  'model.means.coManaged':
    'Vous partagez le travail quotidien avec un partenaire, et ce sur quoi repose le partage est en place.',
  'model.means.withoutConditions':
    'Vous partagez le travail quotidien avec un partenaire, et une partie de ce sur quoi repose le partage manque.',

  'model.name.tooEarly': 'trop tôt pour le dire',
  'model.name.inHouse': 'à l’interne',
  'model.name.inHouseLed': 'le cap à l’interne, des bras au besoin',
  'model.name.answerFour': 'quatre énoncés à remplir',
  'model.name.fullyManaged': 'tout confié',
  'model.name.coManaged': 'cogestion, conditions réunies',
  'model.name.withoutConditions': 'cogestion, sans les conditions',

  'model.empty': 'Répondez d’abord pour quelques tâches; le modèle de fonctionnement en découle.',
  'model.ops': 'Travail quotidien réalisé par un partenaire',
  'model.project': 'Travail de projet réalisé par un partenaire',
  'model.zone.inHouse': 'interne',
  'model.zone.ledInside': 'piloté ici',
  'model.zone.sharedOut': 'cogestion, ou tout confié',
  'model.zone.flexible': 'des bras au besoin',
  'model.of.hours':
    '{out, number} sur {all, plural, one {# heure} many {# d’heures} other {# heures}} par mois',
  'model.of.items': '{out, number} sur {all, plural, one {# tâche} many {# de tâches} other {# tâches}}',
  'model.of.none': 'Aucun dans votre liste',
  'model.thresholds.ops':
    'Sous 15 %, cela compte comme à l’interne si les projets restent aussi. À partir de 35 %, le partage demande des conditions.',
  'model.thresholds.project':
    'Sous 25 %, cela compte comme à l’interne si le quotidien reste aussi. À partir de là, des bras arrivent.',
  'model.figures': 'Tâches derrière ce chiffre',
  'model.figures.item': 'Tâche',
  'model.figures.hours': 'Heures par mois',
  'model.figures.delivers': 'Réalise',
  'model.figures.estimated': 'environ {hours}',
  'model.measure.hours': 'Mesuré en heures : {known} tâches sur {total} en ont.',
  'model.measure.estimated':
    '{count, plural, one {Une tâche prend} many {# de tâches prennent} other {# tâches prennent}} la médiane de {count, plural, one {sa} many {leur} other {leur}} sorte.',
  'model.measure.items':
    'Compté en tâches, car les heures ne sont données que pour {known} sur {total}, moins de 80 %.',
  'model.addHours': 'Ajouter des heures',

  'model.next': 'Le plus proche ensuite : {name}.',
  'model.next.none': 'Aucun changement, à lui seul, ne mène à un autre verdict.',
  'model.next.opsOut':
    'Il faudrait {lands, select, above {un peu plus de } below {un peu moins de } other {}}{to} du travail quotidien chez un partenaire au lieu de {from}{hours, plural, =0 {} one { : # heure par mois {direction}} many { : # d’heures par mois {direction}} other { : # heures par mois {direction}}}.',
  'model.next.projectOut':
    'Il faudrait {lands, select, above {un peu plus de } below {un peu moins de } other {}}{to} du travail de projet chez un partenaire au lieu de {from}{hours, plural, =0 {} one { : # heure par mois {direction}} many { : # d’heures par mois {direction}} other { : # heures par mois {direction}}}.',
  'model.next.unresolved':
    'Il faudrait {lands, select, above {un peu plus de } below {un peu moins de } other {}}{to} du travail sans réalisation établie au lieu de {from}{hours, plural, =0 {} one { : # heure par mois {direction}} many { : # d’heures par mois {direction}} other { : # heures par mois {direction}}}.',
  'model.next.more': 'de plus',
  'model.next.fewer': 'de moins',
  'model.next.leadership': 'Il faudrait une seule réponse : le leadership, de « {from} » à « {to} ».',
  'model.next.readiness': 'Il faudrait {to} conditions au lieu de {from}, sur 4.',
  'model.next.how': 'À quelle distance',
  'model.next.points':
    'Les changements se comparent en points de pourcentage; une demi-réponse compte pour 12,5. Celui-ci vaut {points}.',

  'model.caution': 'Quelle mise en garde est la vôtre?',
  'model.caution.oneOwnerView':
    'Celle du responsable unique : {out} de votre travail quotidien part et {stays} reste, et un environnement coupé en deux crée des lacunes.',
  'model.caution.leverageView':
    'Celle de l’effet de levier : seulement {out} de votre travail de projet part, alors vos propres gens pourraient être le goulot.',
  'model.caution.noProjects':
    'Celle de l’effet de levier : il n’y a aucun projet dans votre liste. Demandez ce qui attend que quelqu’un le commence.',
  'model.caution.none':
    'Aucune des deux. {ops} du quotidien et {project} des projets partent : hors des deux mises en garde.',
  'model.caution.how': 'Quand chacune avertit',
  'model.caution.rule':
    'La vision du responsable unique avertit quand de 15 à 85 % du quotidien part; celle de l’effet de levier, quand moins de 25 % des projets partent.',

  'model.views': 'Deux visions, et qui vend quoi',
  'model.views.leverage': 'La vision de l’effet de levier',
  'model.views.leverage.who': 'Smartt, vend des heures flexibles',
  'model.views.leverage.says':
    'L’interne tient le pourquoi et le quoi; les partenaires réalisent le comment.',
  'model.views.oneOwner': 'La vision du responsable unique',
  'model.views.oneOwner.who': 'FIT, vend des services entièrement gérés',
  'model.views.oneOwner.says':
    'Couper un environnement en deux crée des lacunes. La cogestion convient aux grandes organisations bien en ordre.',
  'model.views.agree':
    '<b>Les deux s’accordent :</b> ce qui manque, c’est un responsable clair, et vous en répondez toujours.',
  'model.views.apart':
    'L’une raisonne surtout à partir de projets, l’autre à partir du quotidien et des incidents. Les deux se mesurent donc séparément ici.',

  'model.ready.yes': 'Prêts pour la cogestion? Oui.',
  'model.ready.no': 'Prêts pour la cogestion? Pas encore.',
  'model.ready.open':
    'Prêts pour la cogestion? Encore {left, plural, one {une réponse} many {# de réponses} other {# réponses}}.',
  'model.ready.statement': 'Énoncé',
  'model.ready.said': 'Vous dites',
  'model.ready.list': 'Votre liste dit',
  'model.ready.total': '{total} sur 4 comptent, il en faut 3,5.',
  'model.ready.counting': '« En place » compte 1, « en partie » ½, « pas encore » et « ne sais pas » 0.',
  'condition.leadership': 'Leadership',
  'condition.leadership.means': 'Une personne à l’interne fixe l’orientation, et cela tient',
  'condition.documentation': 'Documentation',
  'condition.documentation.means':
    'Une nouvelle recrue pourrait tout faire rouler à partir de ce qui est écrit',
  'condition.sharedTooling': 'Outils communs',
  'condition.sharedTooling.means': 'Une file de billets, une surveillance, un inventaire',
  'condition.enforcedAccountability': 'Responsabilités appliquées',
  'condition.enforcedAccountability.means': 'Chaque tâche a un seul nom, et la manquer a des suites',
  'readiness.inPlace': 'En place',
  'readiness.partly': 'En partie',
  'readiness.notYet': 'Pas encore',
  'readiness.notSure': 'Ne sais pas',
  'model.evidence.onlyYou': 'Vous seuls le savez',
  'model.evidence.direction':
    '{named, plural, =0 {Aucune} other {#}} sur {total, plural, one {# décision d’orientation} many {# de décisions d’orientation} other {# décisions d’orientation}} avec un seul nom',
  'model.evidence.direction.all':
    '{total, plural, one {La seule décision d’orientation a} many {Les # de décisions d’orientation ont} other {Les # décisions d’orientation ont}} un seul nom',
  'model.evidence.documents':
    'On sait qui tient les documents pour {held, number} sur {total, number} des tâches qu’un partenaire réalise',
  'model.evidence.names': '{unnamed} sur {total} n’ont pas de nom unique.',
  'model.evidence.names.all': 'Chaque tâche a un seul nom',
  'model.evidence.cross':
    'Vous dites « en place »; {unnamed} sur {total} n’ont pas de nom unique. Cela compte à moitié.',
  'model.evidence.which': 'Montrer lesquelles',
  'model.evidence.add': 'Noter ce qui le montre',
  'model.evidence.note': 'Ce qui le montre : {condition}',
  'model.evidence.change': 'Changer la note',
  'model.evidence.keep': 'Garder la note',

  'model.flagged':
    '{count, plural, one {Une décision reste à vous} many {# de décisions restent à vous} other {# décisions restent à vous}}, peu importe qui réalise',
  'model.flagged.none': 'Aucune décision de votre liste n’est marquée comme étant à vous seuls.',
  'model.open':
    '{count, plural, one {Une tâche n’est pas tranchée} many {# de tâches ne sont pas tranchées} other {# tâches ne sont pas tranchées}}',
  'model.routes': 'Deux chemins à partir d’ici',
  'model.routes.meet': 'Réunir les conditions',
  'model.routes.meet.how': 'Ce qui compte en entier aujourd’hui : {done} sur 4. Voici ce qui manque :',
  'model.routes.unanswered': 'sans réponse',
  'model.routes.capped': 'en place, mais des noms manquent',
  'model.routes.lanes': 'Donner des groupes entiers à un seul responsable',
  'model.routes.lanes.how': 'Ces groupes sont partagés entre votre équipe et un partenaire :',
  'model.routes.lanes.item': '{lane} : {inHouse} à l’interne, {partner} chez un partenaire',
  'model.routes.lanes.noGroup': 'Sans groupe',
  'model.routes.lanes.none':
    'Aucun groupe de votre liste n’est partagé. Ce qui l’est se partage entre les groupes.',
  'model.size':
    '<b>L’ampleur :</b> environ <b>{hours, plural, one {# heure} many {# d’heures} other {# heures}} par mois</b> de travail flexible, {ongoing} au quotidien et {project} en projets.',
  'model.size.none':
    'Pour l’ampleur en heures par mois, il faut des heures aux tâches : aucune de celles qui partent n’en a.',

  'capacity.title': 'Ce que cela demande à votre équipe',
  'capacity.missing':
    '{count, plural, one {Une tâche n’a pas d’heures par mois et n’est} many {# de tâches n’ont pas d’heures par mois et ne sont} other {# tâches n’ont pas d’heures par mois et ne sont}} dans aucun de ces chiffres.',
  'capacity.none':
    'Aucune tâche n’a encore d’heures par mois; il n’y a donc rien à peser ici. Un chiffre approximatif pour chacune suffit.',
  'capacity.team': 'Heures par mois dont dispose votre équipe',
  'capacity.team.hint': 'Tout le monde ensemble, une fois retirés les congés et les réunions',
  'capacity.unit': 'heures',
  'capacity.review': 'Vérifier demande',
  'capacity.review.hint':
    '15 % des heures déplacées est notre hypothèse; mettez votre propre chiffre si vous en avez un',
  'capacity.review.unit': '% des heures déplacées',
  'capacity.problem': 'Un nombre à partir de 0',
  'capacity.problem.share': 'Un nombre de 0 à 100',
  'capacity.save': 'Garder ces chiffres',
  'capacity.gap.unknown': 'Dites combien d’heures votre équipe a, et cette page dira si le travail y entre.',
  'capacity.gap.now.over':
    'Aujourd’hui, le travail demande {asked} de vos {available} heures : {over} de trop.',
  'capacity.gap.now.fits':
    'Aujourd’hui, le travail demande {asked} de vos {available} heures : il en reste {left}.',
  'capacity.gap.after.over': '<b>Ensuite, il en demande {asked}, vérification comprise : {over} de trop.</b>',
  'capacity.gap.after.fits':
    '<b>Ensuite, il en demande {asked}, vérification comprise : il en reste {left}.</b>',
  'capacity.asks':
    'Votre équipe fait {now} heures par mois aujourd’hui et {after} ensuite, vérification comprise.',
  'capacity.partner':
    'Un partenaire réalise <b>{hours, plural, one {# heure} many {# d’heures} other {# heures}} par mois</b>, dont {fresh} {fresh, plural, one {est nouvelle} many {sont nouvelles} other {sont nouvelles}} chez un partenaire.',

  'hours.finding': 'Des heures déplacées ne sont pas des heures économisées',
  'hours.summary':
    'Aujourd’hui, votre équipe fait {now} des {total} heures par mois, ensuite {after}; vérifier ce qui s’est déplacé en demande {reviewing} de plus.',
  'hours.now': 'Maintenant',
  'hours.after': 'Ensuite',
  'hours.reviewing': 'Vérifier ce qui s’est déplacé, en plus',
  'hours.total': '{hours} h par mois',
  'hours.short': '{hours} h',
  'hours.part.inHouse.ongoing': 'à l’interne, quotidien',
  'hours.part.inHouse.project': 'à l’interne, projets',
  'hours.part.partner.ongoing': 'partenaire, quotidien',
  'hours.part.partner.project': 'partenaire, projets',
  'hours.part.shared.ongoing': 'entre les deux, quotidien',
  'hours.part.shared.project': 'entre les deux, projets',
  'hours.part.nobody.ongoing': 'personne, ou personne ne sait, quotidien',
  'hours.part.nobody.project': 'personne, ou personne ne sait, projets',
  'hours.part.undecided.ongoing': 'non décidé, quotidien',
  'hours.part.undecided.project': 'non décidé, projets',
  'hours.part.reviewing': 'vérification, à l’interne',
  'hours.table.where': 'Où',
  'hours.table.now': 'Maintenant',
  'hours.table.after': 'Ensuite',

  'whatIf.title': 'Et si l’équipe avait…',
  'whatIf.slider': 'Heures d’équipe à essayer',
  'whatIf.value': '{hours, plural, one {# heure} many {# d’heures} other {# heures}} par mois',
  'whatIf.all':
    'Tout ce qui reste à l’interne y entre, et il reste {left, plural, one {# heure} many {# d’heures} other {# heures}}.',
  'whatIf.over':
    '{count, plural, one {Une tâche n’y entre plus} many {# de tâches n’y entrent plus} other {# tâches n’y entrent plus}} : {hours, plural, one {# heure} many {# d’heures} other {# heures}} par mois de trop.',
  'whatIf.how': 'Ce qui part d’abord',
  'whatIf.order':
    'Aucune réponse n’est refaite. La vérification passe d’abord, puis ce qui se décide à l’interne, puis ce qui penche le plus fort vers l’interne.',
  'whatIf.item': '{hours} h par mois',
  'whatIf.keep': 'Garder {hours} comme heures de l’équipe',

  'load.over':
    '{count, plural, one {{name} répond de plus de 30 %} many {# de personnes répondent chacune de plus de 30 %} other {# personnes répondent chacune de plus de 30 %}}',
  'load.fine': 'Personne ne répond de plus de 30 %',
  'load.summary': 'Part des tâches et des heures par mois dont répond chaque personne ou rôle.',
  'load.none': 'Personne n’est encore nommé. Mettez un premier nom sur n’importe quelle tâche.',
  'load.rule':
    'La barre épaisse compte les tâches, la mince les heures, vérification comprise. Se calcule à partir de cinq tâches et de deux noms.',
  'load.items':
    '{items, plural, one {# tâche} many {# de tâches} other {# tâches}} sur {total, number}, {share}',
  'load.hours': '{hours} h, {share}',
  'load.table.person': 'En répond',
  'load.table.items': 'Tâches',
  'load.table.itemShare': 'Part des tâches',
  'load.table.hours': 'Heures par mois',
  'load.table.duties': 'Dont vérification',
  'load.table.hoursShare': 'Part des heures',

  'fromTo.finding':
    '{items, plural, =0 {Rien ne change de place} one {Une tâche change de place} many {# de tâches changent de place} other {# tâches changent de place}}{hours, plural, =0 {} one {, # heure par mois} many {, # d’heures par mois} other {, # heures par mois}}',
  'fromTo.summary': 'Des flèches, de là où le travail se fait aujourd’hui à là où le résultat le place.',
  'fromTo.stay':
    '{items, plural, one {Une tâche reste} many {# de tâches restent} other {# tâches restent}} {items, plural, one {où elle est} many {où elles sont} other {où elles sont}}.',
  'fromTo.flow':
    '{items, plural, one {# tâche} many {# de tâches} other {# tâches}}{hours, plural, =0 {} one {, # h par mois} many {, # h par mois} other {, # h par mois}}',
  'fromTo.note.shared': 'partagé aujourd’hui',
  'fromTo.note.nobody': 'personne aujourd’hui',
  'fromTo.note.open': 'non décidé',
  'fromTo.note.sharedOpen': 'partagé aujourd’hui, non décidé',
  'fromTo.note.nobodyOpen': 'personne aujourd’hui, non décidé',
  'fromTo.side.inHouse': 'À l’interne',
  'fromTo.side.partner': 'Partenaire',
  'fromTo.side.shared': 'Entre les deux',
  'fromTo.side.nobody': 'Personne, ou personne ne sait',
  'fromTo.side.undecided': 'Non décidé',
  'fromTo.table.from': 'Aujourd’hui',
  'fromTo.table.to': 'Résultat',
  'fromTo.table.items': 'Tâches',
  'fromTo.table.ongoing': 'Heures au quotidien',
  'fromTo.table.project': 'Heures de projet',
};
