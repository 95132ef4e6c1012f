import type { results as en } from '../en/results';
import type { Translation } from '../translation';

/** The words of the results: the verdict, the line and the map. */
export const results: Translation<typeof en> = {
  'results.verdict':
    'Vous répondez {inside, plural, =0 {d’aucune tâche} one {d’une tâche} many {de # de tâches} other {de # tâches}} sur {total, number}. {partner, plural, =0 {Un partenaire n’en réalise aucune.} other {Un partenaire en réalise {partner, number}.}}',
  'results.verdict.one':
    '{placement, select, placeWithPartner {Un partenaire peut s’en charger.} keepInHouse {Ça reste à l’interne.} decideInside {La décision reste à l’interne.} ownInsideDeliverOutside {À vous le cap; un partenaire réalise.} findOut {S’informer d’abord.} keepLight {Garder ça léger.} onTheLine {C’est sur la ligne.} other {Pas encore placé.}}',
  'results.hours':
    '<b>{partner, number} {total, plural, one {heure sur #} many {heures sur #} other {heures sur #}} par mois</b> vont à un partenaire{undecided, plural, =0 {} one {; # attend une décision} many {; # attendent une décision} other {; # attendent une décision}}.',
  'results.hours.known': 'Les heures sont données pour {known, number} tâches sur {total, number}.',
  'results.hours.none': 'Donnez les heures par mois des tâches pour voir combien de travail se déplace.',
  'results.unnamed':
    '{count, plural, =1 {Une tâche n’a pas encore de nom unique : la ligne casse une fois.} =2 {Deux tâches n’ont pas encore de nom unique : la ligne casse deux fois.} =3 {Trois tâches n’ont pas encore de nom unique : la ligne casse trois fois.} =4 {Quatre tâches n’ont pas encore de nom unique : la ligne casse quatre fois.} =5 {Cinq tâches n’ont pas encore de nom unique : la ligne casse cinq fois.} other {# tâches n’ont pas encore de nom unique : la ligne casse # fois.}}',
  'results.unnamed.all':
    'Le nom de personne n’y figure encore, alors il n’y a pas de ligne. Ouvrez une tâche et nommez la première personne.',
  'naming.missing': '{kinds}.',
  'naming.nobody': '{count, plural, one {# n’a personne} many {# n’ont personne} other {# n’ont personne}}',
  'naming.team': '{count, plural, one {# a une équipe} many {# ont une équipe} other {# ont une équipe}}',
  'naming.several':
    '{count, plural, one {# a plusieurs personnes} many {# ont plusieurs personnes} other {# ont plusieurs personnes}}',
  'naming.one':
    '{naming, select, team {{name} : une équipe} several {{name} : plusieurs} other {encore personne}}',
  'results.unrated':
    '{count, plural, one {Une tâche n’a pas encore ses réponses et n’est pas dessinée.} many {# de tâches n’ont pas encore leurs réponses et ne sont pas dessinées.} other {# tâches n’ont pas encore leurs réponses et ne sont pas dessinées.}}',
  'results.answers':
    'Vous répondez <b>{inside, plural, =0 {d’aucune tâche} one {d’une tâche} many {de # de tâches} other {de # tâches}} sur {total, number}</b>. {partner, plural, =0 {Un partenaire n’en réalise aucune.} other {Un partenaire en réalise <b>{partner, number}</b>{hours, plural, =0 {.} one {, environ <b># heure par mois</b>.} many {, environ <b># d’heures par mois</b>.} other {, environ <b># heures par mois</b>.}}}}',
  'results.moves':
    '{count, plural, one {Un déplacement} =2 {Deux déplacements} =3 {Trois déplacements} many {# de déplacements} other {# déplacements}}',
  'results.gaps':
    '{count, plural, one {Une lacune} =2 {Deux lacunes} =3 {Trois lacunes} many {# de lacunes} other {# lacunes}}',
  'results.moves.none': 'Rien ne bouge : tout est là où vos réponses le placent.',
  'results.gaps.none': 'Chaque tâche a un seul nom. C’est rare.',
  'results.move.placeWithPartner': 'vers un partenaire',
  'results.move.ownInsideDeliverOutside': 'garder le pourquoi, confier le comment',
  'results.move.decideInside': 'décider à l’interne, un partenaire fait',
  'results.move.back': 'retour à l’interne',
  'results.move.team': 'vers votre équipe',
  'results.move.hours': '{move}, {hours} h par mois',
  'results.gap.unnamed': 'le nom de personne n’y figure',
  'results.gap.severalNames': 'plus d’un nom y figure',
  'results.gap.teamNotPerson': 'une équipe y figure, pas une personne',
  'results.gap.shared': 'partagé aujourd’hui : à diviser, ou à confier à un seul nom',
  'results.gap.nobody': 'personne ne le fait aujourd’hui',
  'results.gap.noFirstResponder': 'personne n’agit en premier',
  'results.gap.accountableOutside': 'une décision à vous, dont on répond à l’extérieur',
  'results.gap.responderWithoutPower': 'qui agit en premier ne peut pas contenir',
  'results.gap.overloadedPerson': 'répond de {items, number} tâches sur {total, number}, plus de 30 %',

  'model.verdict.tooEarly': 'Trop tôt pour le dire.',
  'model.verdict.inHouse': 'À l’interne : votre travail, vos bras.',
  'model.verdict.inHouseLed': 'Le cap à l’interne, des bras au besoin.',
  'model.verdict.answerFour': 'Répondez à quatre énoncés pour conclure.',
  'model.verdict.fullyManaged': 'Tout confié, mais les décisions sont à vous.',
  'model.verdict.coManaged': 'En cogestion, et tout y est.',
  'model.verdict.withoutConditions': 'En cogestion, sans les conditions.',

  'results.byPlacement': 'Où tout tombe',
  'results.lookAgain': 'À regarder de nouveau',
  'results.hoursShort': '{hours} h par mois',
  'results.closeCalls': 'Résultats serrés',
  'results.oneStep': 'À un pas de basculer',
  'results.notAgreed': 'La salle n’était pas d’accord',
  'results.noName': 'Pas encore de nom unique',
  'results.toFindOut': 'S’informer d’abord',
  'results.weighting': 'Poids : {weighting}.',
  'results.weighting.change': 'Changer les poids',

  'results.empty': 'Répondez pour trois tâches, ou pour toutes, pour voir la ligne.',
  'results.empty.progress': '{rated, number} sur {total, number} ont leurs réponses jusqu’ici.',
  'results.empty.go': 'Continuer à répondre',
  'results.nothingFound': 'Aucune tâche ne correspond. La ligne est toujours là.',
  'results.nothingFound.reset': 'Tout afficher',

  'results.search': 'Rechercher',
  'results.search.hint': 'Tâche, groupe, nom',
  'results.show': 'Afficher',
  'results.show.all': 'Tout',
  'results.show.counted': '{name} ({count})',
  'results.show.placements': 'Par placement',
  'results.group': 'Groupe',
  'results.group.all': 'Tous les groupes',
  'results.group.none': 'Sans groupe',
  'results.sort': 'Trier par',
  'results.sort.lean': 'Penchant',
  'results.sort.name': 'Nom',
  'results.sort.list': 'Ordre de la liste',
  'results.sort.hours': 'Heures',
  'results.shown': '{shown, number} sur {total, number} affichées',
  'results.find': 'Trouver et trier',
  'results.export': 'À emporter',
  'results.share': 'Partager par un lien',
  'results.howItWorks': 'Comment ça marche',

  'chart.showTable': 'En tableau',
  'chart.showPicture': 'En image',

  'spine.summary':
    'Les barres vont à gauche pour l’interne et à droite pour le partenaire. {inside, number} penchent vers l’interne, {partner, number} vers le partenaire, {line, number} sont sur la ligne.',
  'spine.label':
    'Tâches sur la ligne, {count, plural, one {une rangée} many {# de rangées} other {# rangées}}',
  'spine.title': 'À qui revient chaque tâche',
  'spine.inHouse': 'À l’interne',
  'spine.partner': 'Partenaire',
  'spine.clearly': 'clairement 25+',
  'spine.strongly': 'fortement 50+',
  'spine.closeCall': '{outcome}, résultat serré',
  'spine.likely': '{outcome}, probable',
  'spine.overruled': '{outcome}, par décision',
  'spine.row':
    '{name} : {lean}, {outcome}. {naming, select, nobody {Personne n’en répond encore.} team {{accountable}, une équipe, doit en répondre.} several {{accountable} doivent en répondre : plus d’une personne.} other {{accountable} en répond.}}',
  'spine.row.oneStep': '{row} Un pas sur une question le change.',
  'spine.table.item': 'Tâche',
  'spine.table.lean': 'Penchant',
  'spine.table.placement': 'Placement',
  'spine.table.delivers': 'Réalise',
  'spine.table.accountable': 'En répond',
  'spine.table.hours': 'Heures par mois',
  'spine.table.firmness': 'Solidité',
  'spine.legend.decided': 'décidé',
  'spine.legend.proposed': 'proposé',
  'spine.legend.guarded': 'décision gardée à l’interne',
  'spine.legend.ownInside': 'piloter à l’interne, un partenaire réalise',
  'spine.legend.onTheLine': 'une personne tranche',
  'spine.legend.keepLight': 'garder ça léger',
  'spine.legend.findOut': 'ne sais pas',
  'spine.legend.range': 'étendue possible',
  'spine.legend.looseEnd': 'bout libre : un pas le change',
  'spine.legend.unnamed': 'ligne cassée : pas de nom unique',
  'spine.legend.ghost': 'avant le changement des poids',

  'map.title.equal':
    '{both, plural, =0 {Aucune tâche ne tire} one {Une tâche tire} many {# de tâches tirent} other {# tâches tirent}} fort des deux côtés; {neither, plural, =0 {aucune n’est sans force.} one {une ne tire presque pas.} many {# ne tirent presque pas.} other {# ne tirent presque pas.}}',
  'map.summary':
    '{count, plural, one {Une tâche} many {# de tâches} other {# tâches}}, la force vers l’interne en hauteur, la force vers le partenaire à droite. Au-dessus de la ligne, l’interne tire plus; au-dessous, le partenaire.',
  'map.title.turned': 'Tournez la ligne, et le travail reste où il est.',
  'map.title.moved': 'Tournez la ligne, et quelques points bougent avec elle.',
  'map.label': 'Tâches selon la force vers l’interne et la force vers le partenaire',
  'map.keepInHouse': 'Garder à l’interne',
  'map.ownInside': 'Piloter, faire réaliser',
  'map.keepLight': 'Garder ça léger',
  'map.partner': 'Confier à un partenaire',
  'map.insideAxis': 'Vers l’interne : savoir, mémoire, confiance',
  'map.insideAxis.crossTeam': 'Vers l’interne : savoir, mémoire, confiance, équipes',
  'map.partnerAxis': 'Vers le partenaire : manque de temps, équipes',
  'map.partnerAxis.capacity': 'Vers le partenaire : manque de temps',
  'map.gathered':
    '{count, plural, one {# tâche se trouve ici} many {# de tâches se trouvent ici} other {# tâches se trouvent ici}}',
  'map.counted':
    '{count, plural, one {# tâche partage sa place} many {# de tâches partagent leur place} other {# tâches partagent leur place}} avec d’autres : un carré dit combien s’y trouvent.',
  'map.block': '{count, plural, one {# tâche} many {# de tâches} other {# tâches}}',
  'map.dot':
    '{number}. {name} : force vers l’interne {inside}, force vers le partenaire {partner}, {outcome}',
  'map.list': 'Tâches sur la carte',
  'map.legend.unnamed': 'pas de nom unique',
  'map.legend.guarded': 'décision gardée',
  'map.legend.ownInside': 'piloter à l’interne',
  'map.legend.notSure': 'ne sais pas',
  'map.legend.onTheLine': 'sur la ligne',
  'map.legend.changed': 'change avec la ligne',
  'map.table.number': 'Nº',
  'map.table.inside': 'Force vers l’interne',
  'map.table.partner': 'Force vers le partenaire',
  'map.caption.still':
    'Changez ce qui compte et aucun point ne bouge. La ligne tourne plutôt autour de son milieu, et vous voyez ce qui se retrouve de l’autre côté. En tirets : poids égaux.',
  'map.caption.moving':
    'Les deux questions d’un même côté n’ont plus le même poids, alors les points bougent aussi. En tirets : poids égaux.',
};
