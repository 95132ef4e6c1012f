import type { explain as en } from '../en/explain';
import type { Translation } from '../translation';

/** The method in plain words: what is asked, what follows, how firm it is, and where it comes from. */
export const explain: Translation<typeof en> = {
  'explain.title': 'Comment ça marche',
  'explain.lead':
    'Quatre questions disent de quel côté une tâche tire, trois marques disent ce qui ne peut jamais partir, et une ligne montre à qui elle revient. Chaque chiffre peut être refait à la main à partir de cette page.',
  'explain.contents': 'Sur cette page',

  'explain.questions': 'Les quatre questions',
  'explain.questions.1':
    'On répond à chacune de 1 à 5, ou par « ne sais pas ». Les deux premières tirent vers l’interne quand la réponse est haute, les deux autres tirent vers un partenaire.',
  'explain.questions.context':
    '<b>Contexte.</b> À quel point faut-il connaître notre organisation pour bien faire ce travail? Une réponse haute tire vers l’interne.',
  'explain.questions.continuity':
    '<b>Continuité.</b> Que perdrait-on si d’autres personnes s’en chargeaient tous les six mois? Une réponse haute tire vers l’interne.',
  'explain.questions.capacity':
    '<b>Capacité.</b> À quel point manque-t-on de temps ou de savoir-faire pour bien s’en occuper? Une réponse haute tire vers un partenaire.',
  'explain.questions.crossTeam':
    '<b>Interéquipes.</b> Combien d’équipes ou de systèmes doivent bouger ensemble pour y arriver? Une réponse haute tire vers un partenaire.',
  'explain.questions.2':
    'La réponse du milieu ne tire nulle part. Une réponse basse plaide pour l’autre côté : un travail qui ne demande aucune connaissance particulière peut sortir, et un travail pour lequel vous avez le temps peut rester.',
  'explain.questions.3':
    'Aucun résultat ne s’affiche pendant que vous répondez, car on dirige volontiers ses réponses vers le résultat souhaité. La première tâche sert d’exemple; les autres attendent.',

  'explain.guardrails': 'Les marques passent d’abord',
  'explain.guardrails.1':
    'De certaines décisions, seule votre organisation peut répondre : avec quels <b>risques</b> vivre, quoi dire aux auditeurs, aux assureurs et aux autorités sur la <b>conformité</b>, et l’<b>orientation</b> de l’architecture, des fournisseurs et des priorités. Une telle tâche se décide à l’interne, peu importe ses réponses : une marque ne s’échange jamais contre des réponses.',
  'explain.guardrails.2':
    'S’il y a du travail concret au-delà de la décision, les quatre questions disent qui pourrait le faire. Marquez les décisions, pas l’importance : un travail important peut quand même être réalisé par un partenaire.',

  'explain.placement': 'Où une tâche tombe',
  'explain.placement.1': 'Le premier de ces cas qui s’applique l’emporte.',
  'explain.placement.decideInside': '<b>Décider à l’interne</b>, si une marque est posée.',
  'explain.placement.findOut':
    '<b>S’informer d’abord</b>, s’il manque des réponses et que moins de 60 % des façons de les combler s’accordent.',
  'explain.placement.ownInsideDeliverOutside':
    '<b>Piloter à l’interne, un partenaire réalise</b>, si les deux côtés tirent à 60 sur 100 ou plus.',
  'explain.placement.keepLight':
    '<b>Garder ça léger</b>, si la tâche est sur la ligne et que les deux côtés tirent à 40 ou moins : la laisser, l’automatiser, la regrouper ou l’arrêter.',
  'explain.placement.onTheLine':
    '<b>Sur la ligne</b>, si les deux forces sont à moins de 10 l’une de l’autre : une personne tranche, à une date fixée.',
  'explain.placement.keepInHouse': '<b>Garder à l’interne</b>, si la force vers l’interne est plus grande.',
  'explain.placement.placeWithPartner':
    '<b>Confier à un partenaire</b>, si la force vers le partenaire est plus grande. Leur responsable répond de la réalisation, et quelqu’un d’ici la vérifie.',
  'explain.placement.2':
    'N’importe qui peut décider autrement, avec une raison. Les deux restent alors visibles : ce que disent les réponses et ce qui a été décidé. Sur une tâche marquée, on peut changer qui réalise, jamais qui en répond.',

  'explain.line': 'La ligne',
  'explain.line.1':
    'Chaque réponse tire selon son poids multiplié par sa distance du milieu. Ce qui tire vers l’interne moins ce qui tire vers le partenaire donne le penchant, de 0 sur la ligne à 100 à chaque bout. Sous 10, c’est sur la ligne; jusqu’à 25, légèrement; jusqu’à 50, clairement; à partir de 50, fortement.',
  'explain.line.2':
    'Sur la carte, la force vers l’interne monte et la force vers le partenaire va à droite. La ligne passe par le milieu, où les deux sont égales. Donnez plus de poids à un côté et la ligne tourne.',
  'explain.line.3':
    'La ligne est faite de noms : chaque tâche en est un morceau, tenu par la seule personne qui en répond. Là où il n’y a pas de nom, elle casse.',
  'explain.line.4':
    'La bande qui l’entoure est étroite à dessein. Comparée aux placements publiés du même travail, une bande plus large en laissait davantage en suspens et n’avait pas plus souvent raison.',

  'explain.firmness': 'À quel point un résultat est solide',
  'explain.firmness.1':
    '<b>Les pas.</b> L’échelle montre ce que chaque autre réponse ferait de la tâche. Environ la moitié de tous les jeux de réponses possibles sont à un pas d’un autre résultat; chaque tâche dit donc ce qui la changerait.',
  'explain.firmness.2':
    '<b>Toutes les pondérations.</b> Pensez à toutes les façons de partager 100 entre les questions. La part de celles où la tâche garde son côté est calculée exactement, sans échantillon, et quels que soient les poids que vous avez choisis. Sous 75 %, c’est un résultat serré, et on le dit partout où il paraît.',
  'explain.firmness.3':
    '<b>Vos poids.</b> À quel point ils devraient être faux pour que la tâche traverse, et où chacun, à lui seul, la ferait basculer.',
  'explain.firmness.4':
    '<b>Sa limite.</b> Tout cela décrit vos propres réponses et vos propres poids, pas le monde. Sur des placements publiés, les réponses les plus solides ne s’accordaient pas plus souvent que les autres. Solide veut dire « il en faudrait plus pour vous faire changer d’avis », pas « c’est vrai ».',

  'explain.crossTeam': 'La question contestée',
  'explain.crossTeam.1':
    'Interéquipes ne fait pas l’unanimité. Selon les uns, le travail entre équipes va à l’extérieur, car quelqu’un qui a les mains libres doit le porter de l’une à l’autre. Selon les guides du secteur public, ce qui tient à d’autres services est plus risqué à impartir.',
  'explain.crossTeam.2':
    'Les deux peuvent avoir raison dans des organisations différentes. Dans les paramètres, vous pouvez inverser la question ou la laisser de côté, et voir ce qui changerait avant d’enregistrer. Une tâche qui ne tient qu’à cette question le dit.',

  'explain.sources': 'D’où cela vient, et qui y gagne',
  'explain.sources.smartt':
    '<b>Smartt</b>, « Draw the line » : l’interne tient le pourquoi et le quoi, les partenaires réalisent le comment. Smartt vend des heures de partenaire flexibles. Ses exemples sont surtout des projets.',
  'explain.sources.fit':
    '<b>FIT</b> : couper un environnement en deux crée des lacunes, et le partage convient aux grandes organisations bien en ordre. FIT vend des services entièrement gérés. Ses exemples sont surtout des opérations quotidiennes et des incidents.',
  'explain.sources.agree':
    'Les deux s’accordent : ce qui manque, c’est un responsable clair, et l’organisation en répond toujours, peu importe qui fait le travail. Ni l’une ni l’autre n’est neutre, et c’est pourquoi les deux sont nommées.',
  'explain.sources.papers':
    'La part de toutes les pondérations suit Varsi (1973), Ali (1973) et Lasserre (2014, arXiv 1412.4617); les poids par rang sont des centroïdes d’ordre (Barron et Barrett, 1996).',

  'explain.promise': 'Ce qui reste ici',
};
