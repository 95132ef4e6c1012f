import type { rate as en } from '../en/rate';
import type { Translation } from '../translation';

/** The four questions with their answers, and the page on which one item is rated. */
export const rate: Translation<typeof en> = {
  'criterion.context.name': 'Contexte',
  'criterion.context.question':
    'À quel point faut-il connaître notre organisation pour bien faire ce travail?',
  'criterion.context.help': 'Pensez aux décisions, pas à la difficulté technique',
  'criterion.context.low': 'comme remplacer des piles de portables',
  'criterion.context.high': 'comme choisir quels systèmes reviennent d’abord après une panne',
  'criterion.continuity.name': 'Continuité',
  'criterion.continuity.question':
    'Que perdrait-on si d’autres personnes s’en chargeaient tous les six mois?',
  'criterion.continuity.help': 'Pensez mémoire, relations, en répondre des années plus tard',
  'criterion.continuity.low': 'comme câbler un bureau',
  'criterion.continuity.high': 'comme veiller sur le système financier',
  'criterion.capacity.name': 'Capacité',
  'criterion.capacity.question':
    'À quel point manque-t-on de temps ou de savoir-faire pour bien s’en occuper?',
  'criterion.capacity.help':
    'Prenez le dernier trimestre, pas une bonne semaine. Un savoir-faire absent compte',
  'criterion.capacity.low': 'comme des mots de passe réinitialisés le jour même',
  'criterion.capacity.high': 'comme une AMF promise « pour le mois prochain » depuis le printemps',
  'criterion.crossTeam.name': 'Interéquipes',
  'criterion.crossTeam.question': 'Combien d’équipes ou de systèmes doivent bouger ensemble pour y arriver?',
  'criterion.crossTeam.help': 'Comptez les relais, pas les personnes',
  'criterion.crossTeam.low': 'comme mettre à jour un serveur d’impression',
  'criterion.crossTeam.high': 'comme une connexion unique pour les RH, les finances et l’usine',

  'level.context.1': 'Presque rien : une liste de vérification suffit',
  'level.context.2': 'Une page d’instructions',
  'level.context.3': 'Quelques semaines chez nous',
  'level.context.4': 'On se trompe vite sans connaître nos gens et nos priorités',
  'level.context.5': 'Presque tout repose sur nos propres arbitrages',
  'level.continuity.1': 'Rien : chaque fois se suffit',
  'level.continuity.2': 'Une courte passation',
  'level.continuity.3': 'Quelques erreurs répétées',
  'level.continuity.4': 'Environ un an de savoir-faire',
  'level.continuity.5': 'Des années de mémoire et de confiance',
  'level.capacity.1': 'On n’en manque pas : c’est bien fait',
  'level.capacity.2': 'Un raté de temps en temps',
  'level.capacity.3': 'En retard ou par morceaux',
  'level.capacity.4': 'Attend presque toujours derrière l’urgent',
  'level.capacity.5': 'Ne se fait pas',
  'level.crossTeam.1': 'Une personne, un système',
  'level.crossTeam.2': 'Une équipe',
  'level.crossTeam.3': 'Deux équipes doivent s’entendre',
  'level.crossTeam.4': 'Plusieurs, avec des relais',
  'level.crossTeam.5': 'Presque toute l’organisation; personne au milieu',

  'rate.notSure': 'Ne sais pas',
  'rate.between': 'Entre deux réponses : {rating, number}',
  'rate.position': 'Tâche {position, number} sur {total, number}',
  'rate.minutesLeft': '{minutes, plural, =0 {tout a sa réponse} other {encore # min environ}}',
  'rate.hoursLeft': 'encore {hours, number} h environ',
  'rate.opened': '{item}. Tâche {position, number} sur {total, number}.',
  'rate.doneBy.inHouse': 'fait à l’interne aujourd’hui',
  'rate.doneBy.partner': 'fait par un partenaire aujourd’hui',
  'rate.doneBy.shared': 'partagé aujourd’hui',
  'rate.doneBy.nobody': 'personne ne le fait aujourd’hui',
  'rate.list': 'Tâches',
  'rate.list.done': 'terminée',
  'rate.list.progress':
    '{answered, plural, =0 {Aucune terminée} one {# terminée} many {# terminées} other {# terminées}} · aucun résultat avant que vous le demandiez',

  'rate.flags': 'Y a-t-il là une décision dont seule votre organisation peut répondre?',
  'rate.flags.short': 'Vous seuls en répondez',
  'rate.flag.risk.hint': 'avec quels risques vivre',
  'rate.flag.compliance.hint': 'quoi dire aux auditeurs, aux assureurs',
  'rate.flag.direction.hint': 'architecture, fournisseurs, priorités',
  'rate.flags.often': 'Souvent : <b>{flags}</b>. À vous de décider.',
  'rate.flags.overused': 'Plus de 4 tâches sur 10 sont marquées. Marquez les décisions, pas l’importance.',
  'rate.handsOn': 'Y a-t-il du travail concret au-delà de la décision?',
  'rate.handsOn.yes': 'Oui',
  'rate.handsOn.no': 'Non',
  'rate.optional': 'Une décision sans travail concret : les questions ci-dessous sont facultatives.',

  'rate.shortOf': 'Que manque-t-il?',
  'rate.shortage.hours': 'Des heures',
  'rate.shortage.skills': 'Un savoir-faire',
  'rate.shortage.nightsAndWeekends': 'Les nuits et les fins de semaine',
  'rate.crossing.outside':
    'Traverser des équipes pointe vers l’extérieur, car il faut quelqu’un pour porter le travail d’une à l’autre. Si vous avez cette personne, Capacité sera basse et le résultat suivra.',
  'rate.crossing.inside':
    'Selon vos paramètres, traverser des équipes pointe vers l’interne : ce qui se tient reste ensemble.',

  'rate.note': 'Ajouter une note',
  'rate.note.label': 'Note sur {item}',

  'rate.back': 'Retour',
  'rate.next': 'Tâche suivante',
  'rate.next.open': 'Prochaine tâche ouverte',
  'rate.next.check': 'Vérifier l’ordre',
  'rate.next.question': 'Répondre à ce qui reste',
  'rate.results': 'Voir les résultats',

  'rate.key.enter': 'Entrée',
  'rate.key.answer': 'répondre',
  'rate.key.notSure': 'ne sais pas',
  'rate.key.question': 'question',
  'rate.key.flags': 'marques',
  'rate.key.all': 'toutes les touches',
};
