import type { settings as en } from '../en/settings';
import type { Translation } from '../translation';

/** The words of the settings, and of the weights wherever they are set. */
export const settings: Translation<typeof en> = {
  'settings.title': 'Paramètres',
  'settings.weights': 'Ce qui compte, et combien',
  'settings.weights.why':
    'À régler de préférence avant de répondre, quand aucun résultat n’est en vue. Changez-le plus tard et vous verrez ce qui traverse avant d’enregistrer.',
  'settings.weights.save': 'Utiliser ces poids',
  'settings.weights.saved': 'Ces poids sont en vigueur.',
  'settings.weights.back': 'Remettre',

  'weighting.method': 'Comment fixer les poids',
  'weighting.equal': 'Égaux',
  'weighting.rank': 'Par rang',
  'weighting.swing': 'Par écart',
  'weighting.direct': 'Directs',
  'weighting.equal.help': 'Chaque côté compte pour la moitié, partagée également entre ses questions.',
  'weighting.rank.help':
    'Mettez les quatre en ordre, la plus importante d’abord. La première compte alors pour environ la moitié, la dernière pour environ un seizième.',
  'weighting.swing.help':
    'Imaginez chaque question passant de sa réponse la plus basse à la plus haute. L’écart qui compte le plus vaut 100; placez les autres à côté.',
  'weighting.direct.help': 'Fixez chaque poids; les autres cèdent, de sorte que le total fait toujours 100.',
  'weighting.inUse.equal': 'égaux',
  'weighting.inUse.rank': 'par rang',
  'weighting.inUse.swing': 'par écart',
  'weighting.inUse.direct': 'fixés directement',
  'weighting.inUse.crossTeamInside': '{weighting}; interéquipes inversée',
  'weighting.inUse.crossTeamOff': '{weighting}; interéquipes laissée de côté',
  'weighting.rank.place': '{place}. {criterion}',
  'weighting.rank.up': 'Monter {criterion}',
  'weighting.rank.down': 'Descendre {criterion}',
  'weighting.rank.moved': '{criterion} est maintenant au rang {place} sur {total}.',
  'weighting.share': '{criterion} compte pour {share} sur 100',
  'weighting.problem.weightBelowZero': 'Un poids ne peut pas être inférieur à zéro.',
  'weighting.problem.insideWithoutWeight':
    'Le côté interne a besoin d’au moins une question qui compte. Augmentez Contexte ou Continuité.',
  'weighting.problem.outsideWithoutWeight':
    'Le côté partenaire a besoin d’au moins une question qui compte. Augmentez Capacité ou Interéquipes.',
  'weighting.finding.same': 'Poids égaux : voici où les quatre réponses placent tout, à elles seules.',
  'weighting.finding.none': 'Aucun placement ne change.',
  'weighting.finding':
    '{count, plural, =1 {Un placement change.} =2 {Deux placements changent.} =3 {Trois placements changent.} =4 {Quatre placements changent.} other {# placements changent.}}',
  'weighting.comparedWithSaved': 'Avant d’enregistrer, à côté des poids en vigueur :',
  'weighting.crossing.keepInHouse': '<b>{item}</b> revient à l’interne.',
  'weighting.crossing.placeWithPartner': '<b>{item}</b> passe à un partenaire.',
  'weighting.crossing.ownInsideDeliverOutside': '<b>{item}</b> : piloter à l’interne, un partenaire réalise.',
  'weighting.crossing.decideInside.inHouse': '<b>{item}</b> : votre équipe fait la partie concrète.',
  'weighting.crossing.decideInside.partner': '<b>{item}</b> : un partenaire fait la partie concrète.',
  'weighting.crossing.decideInside.undecided': '<b>{item}</b> : la partie concrète est de nouveau ouverte.',
  'weighting.crossing.findOut': '<b>{item}</b> : il faut maintenant s’informer.',
  'weighting.crossing.keepLight': '<b>{item}</b> devient du travail à garder léger.',
  'weighting.crossing.onTheLine': '<b>{item}</b> tombe sur la ligne.',
  'weighting.crossing.none': '<b>{item}</b> n’a plus de placement.',
  'weighting.crossing.more':
    '{count, plural, one {Une autre change.} many {# d’autres changent.} other {# autres changent.}}',

  'settings.crossTeam': 'De quel côté pointe le travail interéquipes',
  'settings.crossTeam.outside': 'Vers un partenaire',
  'settings.crossTeam.outside.means':
    'Le travail qui traverse les équipes pointe vers un partenaire : il faut quelqu’un pour le porter de l’une à l’autre.',
  'settings.crossTeam.inside': 'Inversée',
  'settings.crossTeam.inside.means': 'Le travail qui tient à d’autre travail pointe vers l’interne.',
  'settings.crossTeam.off': 'De côté',
  'settings.crossTeam.off.means':
    'La question n’est pas posée et ne compte pas. Les réponses déjà données sont conservées.',
  'settings.crossTeam.contested':
    'Celle-ci est contestée. Smartt, qui vend des heures de partenaire flexibles, dit que le travail entre équipes va à l’extérieur. Les guides du secteur public disent que ce qui tient à d’autres services est plus risqué à impartir. Les deux connaissent leur métier. Choisissez ce qui convient à votre organisation; les tâches qui ne tiennent qu’à cela sont signalées.',
  'settings.crossTeam.effect':
    '{count, plural, =0 {Dans l’état actuel, aucun placement ne change.} one {# placement changerait.} many {# de placements changeraient.} other {# placements changeraient.}}',
  'settings.crossTeam.save': 'Utiliser ceci',

  'settings.appearance': 'Apparence',
  'settings.theme': 'Thème',
  'settings.theme.system': 'Comme le système',
  'settings.theme.light': 'Clair',
  'settings.theme.dark': 'Sombre',
  'settings.keyboard': 'Clavier',
  'settings.shortcuts': 'Raccourcis à une touche',
  'settings.shortcuts.help':
    'Les chiffres répondent, les crochets passent d’une tâche à l’autre. Désactivez-les s’ils nuisent à vos outils.',

  'settings.forget': 'Tout oublier ici',
  'settings.forget.what':
    'Efface de ce navigateur toutes les listes, la corbeille, ces paramètres et la copie de la page pour le travail hors ligne. Les fichiers enregistrés ailleurs restent. Impossible d’annuler ensuite.',
  'settings.forget.start': 'Tout oublier…',
  'settings.forget.title': 'Tout oublier dans ce navigateur?',
  'settings.forget.typed': 'Tapez {word} pour continuer',
  'settings.forget.word': 'oublier',
  'settings.forget.wrong': 'Tapez le mot {word} pour confirmer.',
  'settings.forget.confirm': 'Tout oublier',
  'settings.forget.cancel': 'Tout garder',
};
