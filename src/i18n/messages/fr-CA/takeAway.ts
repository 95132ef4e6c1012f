import type { takeAway as english } from '../en/takeAway';
import type { Translation } from '../translation';

/** Words of what people take with them: the place where it is offered, and the files themselves. */
export const takeAway: Translation<typeof english> = {
  'take.title': 'À emporter',
  'take.lead':
    'Les fichiers sont produits dans ce navigateur et vous appartiennent. Ils contiennent les noms et les notes tels que vous les avez saisis.',
  'take.close': 'Fermer',
  'take.group.decide': 'Pour décider',
  'take.group.run': 'Pour s’organiser',
  'take.group.show': 'Pour montrer',
  'take.group.keep': 'Pour continuer',
  'take.making': 'Préparation : {what}…',
  'take.saved': 'Enregistré dans vos téléchargements : {file}',
  'take.failed': '{what} : le fichier n’a pas pu être produit. Rien n’a changé; réessayez.',

  'take.board': 'Page de direction',
  'take.board.holds':
    'Une page : le verdict, la ligne, trois déplacements, trois lacunes, la décision demandée.',
  'take.report': 'Rapport complet',
  'take.report.holds':
    'Verdict, ligne, carte, déplacements, lacunes, responsabilités, modèle de fonctionnement, et les raisons pour chaque tâche.',
  'take.record': 'Registre des décisions',
  'take.record.holds':
    'Chaque placement et qui en répond, ce qui a été décidé autrement et pourquoi, les poids, la date.',
  'take.raci': 'Responsabilités (RACI)',
  'take.raci.holds': 'Le rôle de chacun pour chaque tâche. Une seule personne répond de chaque rangée.',
  'take.brief': 'Mandat du partenaire',
  'take.brief.holds':
    'Portée, décisions qui restent à l’interne, ce qui vous manque, première intervention, chemin du retour.',
  'take.line': 'La ligne',
  'take.line.holds': 'Telle que dessinée ici, sur fond blanc, avec son titre et la date.',
  'take.map': 'La carte',
  'take.map.holds': 'Les deux forces de chaque tâche; en Mermaid pour les wikis qui dessinent eux-mêmes.',
  'take.items': 'Tâches et résultats',
  'take.items.holds':
    'Une rangée par tâche. Le classeur ajoute des feuilles pour les responsabilités, les lacunes et les conditions.',
  'take.assessment': 'La liste entière',
  'take.assessment.holds':
    'Tout ce qu’elle contient, versions comprises. Le seul fichier qui se rouvre ici tel quel.',

  'take.link': 'Un lien',
  'take.link.holds':
    'La liste dans une seule adresse, pour une messagerie ou un autre appareil. Vous choisissez ce qu’elle contient.',
  'take.as.print': 'Imprimer',
  'take.as.docx': 'Word',
  'take.as.md': 'Markdown',
  'take.as.csv': 'CSV',
  'take.as.xlsx': 'Excel',
  'take.as.svg': 'SVG',
  'take.as.png': 'PNG',
  'take.as.mmd': 'Mermaid',
  'take.as.json': 'Fichier',

  'take.sheet.items': 'Tâches',
  'take.sheet.raci': 'Responsabilités',
  'take.sheet.gaps': 'Lacunes',
  'take.sheet.readiness': 'Conditions',
  'take.table.counts': 'Compte pour',
  'take.table.side': 'Côté',

  'take.record.title': '{title} : à qui revient quoi',
  'take.record.kicker': 'Registre des décisions, {today}',
  'take.record.placements': 'Où va chaque tâche',
  'take.record.overruled': 'Décidé autrement que ne le disent les réponses',
  'take.record.overruled.none': 'Rien n’a été décidé contre les réponses.',
  'take.record.votes': 'Ce que la salle a répondu',
  'take.record.votes.agreement': 'Accord',
  'take.record.votes.agreed':
    'd’accord : {elsewhere, plural, one {{elsewhere, number} vote} many {{elsewhere, number} de votes} other {{elsewhere, number} votes}} sur {total, number} ailleurs',
  'take.record.votes.mixed':
    'avis partagés : {elsewhere, plural, one {{elsewhere, number} vote} many {{elsewhere, number} de votes} other {{elsewhere, number} votes}} sur {total, number} ailleurs',
  'take.record.votes.split':
    'avis opposés : {elsewhere, plural, one {{elsewhere, number} vote} many {{elsewhere, number} de votes} other {{elsewhere, number} votes}} sur {total, number} ailleurs',
  'take.record.weights': 'Poids',

  'take.paper.about': 'S’imprime en format lettre et A4. Ce que vous voyez est ce qui s’imprime.',
  'take.paper.print': 'Imprimer le rapport complet',
  'take.paper.preview': 'Le rapport complet tel qu’il s’imprime',
  'take.paper.kicker': 'Rapport complet, {today}',
  'take.paper.model': 'Le modèle de fonctionnement',
  'take.paper.kind': 'Travail',
  'take.paper.share': 'Part qui sort',
  'take.paper.reasons': 'Pourquoi chaque tâche va là',

  'take.quadrant.title': 'Ce qui tire où, {today}',
  'take.quadrant.partner.low': 'Tire peu vers un partenaire',
  'take.quadrant.partner.high': 'Tire beaucoup vers un partenaire',
  'take.quadrant.inside.low': 'Tire peu vers l’interne',
  'take.quadrant.inside.high': 'Tire beaucoup vers l’interne',
};
