import type { rateAside as en } from '../en/rateAside';
import type { Translation } from '../translation';

/** Words beside the questions: all keys, the worked example, a second look at answers that are all alike. */
export const rateAside: Translation<typeof en> = {
  'rate.keys.title': 'Les touches de cette page',
  'rate.keys.where':
    'Elles agissent quand vous êtes sur les questions, jamais pendant que vous tapez. Les paramètres permettent de les désactiver.',
  'rate.keys.answer': 'Répondre à la question et continuer',
  'rate.keys.notSure': 'Ne sais pas',
  'rate.keys.within': 'Bouger dans une question',
  'rate.keys.between': 'Passer d’une question à l’autre',
  'rate.keys.next': 'Tâche suivante',
  'rate.keys.items': 'Tâche précédente et suivante',
  'rate.keys.flags': 'Aller aux marques',
  'rate.keys.note': 'Écrire une note',
  'rate.keys.undo': 'Annuler',
  'rate.keys.help': 'Afficher ces touches',
  'rate.keys.close': 'Fermer',
  'rate.alike.title': 'Vrai, ou longue soirée?',
  'rate.alike.body': 'Vos {count, number} dernières tâches ont exactement les mêmes réponses.',
  'rate.alike.keep': 'Les garder',
  'rate.alike.look': 'Regarder de nouveau',
  'rate.example.label': 'Comment vos réponses agissent',
  'rate.example.keepInHouse': '<b>{item} : à garder à l’interne.</b>',
  'rate.example.placeWithPartner': '<b>{item} : un partenaire peut s’en charger.</b>',
  'rate.example.ownInsideDeliverOutside':
    '<b>{item} : à vous le pourquoi et le quoi, au partenaire le comment.</b>',
  'rate.example.keepLight':
    '<b>{item} : rien ne tire fort.</b> Laissez-y un seul nom, ou demandez à qui ça manquerait.',
  'rate.example.onTheLine':
    '<b>{item} : sur la ligne.</b> Les questions ne trancheront pas; une personne devrait le faire.',
  'rate.example.findOut': '<b>{item} : s’informer d’abord.</b> Ce que vous ne savez pas décide de sa place.',
  'rate.example.decideInside':
    '<b>{item} : la décision reste à l’interne</b>, peu importe qui fait le travail.',
  'rate.example.decideInside.partner': 'La partie concrète peut aller à un partenaire.',
  'rate.example.decideInside.inHouse': 'Le travail reste dans votre équipe.',
  'rate.example.decideInside.undecided': 'Qui fait la partie concrète reste à voir.',
  'rate.example.because': 'Pourquoi : {reasons}.',
  'rate.example.rest':
    'C’est le seul exemple. Les autres résultats restent cachés jusqu’à ce que vous les demandiez, pour ne pas vous influencer.',
};
