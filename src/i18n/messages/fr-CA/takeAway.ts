import type { takeAway as english } from '../en/takeAway';
import type { Translation } from '../translation';

/** Les mots de ce qu’on emporte : l’endroit où c’est offert, et les fichiers eux-mêmes. */
export const takeAway: Translation<typeof english> = {
  'take.title': 'À emporter',
  'take.lead':
    'Les fichiers sont produits dans ce navigateur et vous appartiennent. Ils contiennent les noms et les notes tels que vous les avez saisis.',
  'take.close': 'Fermer',
  'take.group.decide': 'Pour décider',
  'take.group.run': 'Pour s’organiser',
  'take.group.show': 'Pour montrer',
  'take.group.keep': 'Pour continuer',
  'take.action': '{what} : {format}',
  'take.making': 'Préparation : {what}…',
  'take.saved': 'Enregistré dans vos téléchargements : {file}',
  'take.failed': '{what} : le fichier n’a pas pu être produit. Rien n’a changé; réessayez.',

  'take.board': 'Page pour la direction',
  'take.board.holds':
    'Une page : le verdict, la ligne, trois déplacements, trois lacunes, la décision demandée.',
  'take.report': 'Rapport complet',
  'take.report.holds':
    'Verdict, ligne, carte, déplacements, lacunes, responsabilités, mode de fonctionnement, et les raisons pour chaque élément.',
  'take.record': 'Registre des décisions',
  'take.record.holds':
    'Chaque placement et qui en répond, ce qui a été décidé autrement et pourquoi, les poids, la date.',
  'take.raci': 'Responsabilités (RACI)',
  'take.raci.holds': 'Le rôle de chacun pour chaque élément. Une seule personne répond de chaque ligne.',
  'take.brief': 'Dossier pour le partenaire',
  'take.brief.holds':
    'Portée, décisions qui restent à l’interne, ce qui vous manque, première intervention, retour possible.',
  'take.line': 'La ligne',
  'take.line.holds': 'Telle que dessinée ici, sur fond blanc, avec son titre et la date.',
  'take.map': 'La carte',
  'take.map.holds': 'Les deux forces de chaque élément; en Mermaid pour les wikis qui dessinent eux-mêmes.',
  'take.items': 'Éléments et résultats',
  'take.items.holds':
    'Une ligne par élément. Le classeur ajoute des feuilles pour les responsabilités, les lacunes et les conditions.',
  'take.assessment': 'L’évaluation entière',
  'take.assessment.holds': 'Tout, y compris les versions. Le seul fichier qui se rouvre ici tel quel.',

  'take.as.print': 'Imprimer',
  'take.as.docx': 'Word',
  'take.as.md': 'Markdown',
  'take.as.csv': 'CSV',
  'take.as.xlsx': 'Excel',
  'take.as.svg': 'SVG',
  'take.as.png': 'PNG',
  'take.as.mmd': 'Mermaid',
  'take.as.json': 'Fichier',

  'take.sheet.items': 'Éléments',
  'take.sheet.raci': 'Responsabilités',
  'take.sheet.gaps': 'Lacunes',
  'take.sheet.readiness': 'Conditions',
  'take.table.gap': 'Ce qui manque',
  'take.table.about': 'Où',
  'take.table.entered': 'Saisi',
  'take.table.repair': 'Ce qui y remédie',
  'take.table.counts': 'Compte pour',
  'take.table.evidence': 'Ce qui le montre',
  'take.table.side': 'Côté',
  'take.table.weight': 'Poids',

  'take.record.title': '{title} : qui s’occupe de quoi',
  'take.record.kicker': 'Registre des décisions, {today}',
  'take.record.placements': 'Où va chaque élément',
  'take.record.overruled': 'Décidé autrement que ne le disent les réponses',
  'take.record.overruled.none': 'Rien n’a été décidé contre les réponses.',
  'take.record.overruled.item': '{item} : {said}',
  'take.record.weights': 'Poids',
  'take.record.listed': '{name} : {aside}',

  'take.paper.about': 'S’imprime en A4 et en Lettre. Ce que vous voyez est ce qui est imprimé.',
  'take.paper.print': 'Imprimer le rapport complet',
  'take.paper.preview': 'Le rapport complet tel qu’il s’imprime',
  'take.paper.kicker': 'Rapport complet, {today}',
  'take.paper.model': 'Le mode de fonctionnement',
  'take.paper.kind': 'Travail',
  'take.paper.share': 'Part qui sort',
  'take.paper.reasons': 'Pourquoi chaque élément va là',
  'take.paper.answers': '{name} en répond.',
  'take.paper.standing': 'Sur quoi cela repose',

  'take.quadrant.title': 'Ce qui tire où, {today}',
  'take.quadrant.partner.low': 'Peu tire vers un partenaire',
  'take.quadrant.partner.high': 'Beaucoup tire vers un partenaire',
  'take.quadrant.inside.low': 'Peu tire vers l’interne',
  'take.quadrant.inside.high': 'Beaucoup tire vers l’interne',
};
