import type { framed as english } from '../en/framed';
import type { Translation } from '../translation';

export const framed: Translation<typeof english> = {
  'framed.pick.title': 'Que fait votre équipe TI?',
  'framed.pick.lead':
    'Choisissez jusqu’à {most, number} tâches. Quatre questions sur chacune, puis la ligne entre votre équipe et un partenaire.',
  'framed.pick.own': 'Autre chose que vous faites',
  'framed.pick.add': 'Ajouter',
  'framed.pick.added': 'Tâche ajoutée : {name}',
  'framed.pick.twin': 'C’est déjà dans votre liste.',
  'framed.pick.remove': 'Retirer',
  'framed.pick.removeNamed': 'Retirer {name}',
  'framed.pick.count': 'Tâches choisies : {count, number} sur {most, number}',
  'framed.pick.full':
    'Tâches choisies : {count, number} sur {most, number}. Retirez-en une pour en choisir une autre.',
  'framed.pick.next': 'Suivant',
  'framed.today.lead': 'Personne n’est jugé là-dessus. Laissez ce que vous ne savez pas.',
  'framed.today.next': 'Suivant : les questions',
  'framed.back': 'Retour',
  'framed.reasons': 'Chaque tâche, et pourquoi',
  'framed.closeCall': 'résultat serré',
  'framed.name': 'Qui répond de « {item} »? Une seule personne, ou un rôle',
  'framed.rateAgain': 'Changer les réponses',
  'framed.rateAgainNamed': 'Changer les réponses : {item}',
  'framed.changeAnswers': 'Retour à la liste',
  'framed.weights':
    'Le responsable de cette page a choisi le poids de chaque question : {weights}.{role, select, inside { Ici, le travail entre équipes tire vers l’interne.} off { Ici, le travail entre équipes ne compte pas.} other {}}',
  'framed.weight': '{criterion} {share}',
  'framed.promise': 'Rien de ce que vous tapez ne quitte ce navigateur à moins que vous l’envoyiez.',
  'framed.kept.memory':
    'Gardé dans cette page seulement. Enregistrez un fichier avant de partir; la page complète pourra le rouvrir.',
  'framed.kept.blocked':
    'Votre navigateur ne garde rien pour une page affichée dans une autre. Enregistrez un fichier avant de partir; la page complète pourra le rouvrir.',
  'framed.kept.browser': 'Gardé dans ce navigateur, pour ce site seulement.',
  'framed.save': 'Enregistrer un fichier',
  'framed.fullPage': 'Ouvrir la page complète',
  'framed.about': 'À propos',
  'framed.about.method':
    'Chaque réponse tire vers l’interne ou vers un partenaire; la somme pondérée place la tâche. Une tâche qui porte une décision sur le risque, la conformité ou l’orientation relève toujours de l’interne, quelles que soient les réponses. Les résultats sont d’abord des mots, et tout résultat serré est nommé comme tel.',
  'framed.about.sources':
    'La réflexion s’appuie sur Smartt, « What In-House IT Should Own vs What External Partners Should Own » (qui vend des heures flexibles) et sur FIT Technologies, « Co-Managed IT: Pros, Cons, and the Accountability Problem » (qui vend des services TI entièrement gérés).',
  'framed.about.host':
    'Cette page est affichée dans un autre site. Son responsable a choisi les couleurs, la liste et les offres; il ne voit pas vos réponses. Il peut savoir que quelqu’un a commencé, combien de tâches ont été évaluées et que quelqu’un a terminé.',
  'framed.fault.title': 'Quelque chose s’est brisé ici',
  'framed.fault.text': 'Rechargez la page pour réessayer.',
  'framed.check.title': 'Vérification de cette page',
  'framed.check.aside':
    'Ceci n’est visible que pour vous : la vérification s’affiche tant que l’adresse se termine par #dtl-check, ou check=1.',
  'framed.check.loaded': 'La page est chargée et fonctionne.',
  'framed.check.host.known': 'La page qui l’entoure répond : la hauteur s’ajuste et les événements arrivent.',
  'framed.check.host.unknown':
    'La page qui l’entoure ne répond pas. C’est normal dans un cadre simple : donnez-lui assez de hauteur. Avec embed.js, un bac à sable ou une politique de contenu fait obstacle.',
  'framed.check.storage.browser': 'Les réponses sont gardées dans le navigateur, comme demandé.',
  'framed.check.storage.memory':
    'Les réponses sont gardées jusqu’à ce qu’on quitte la page. Avec persist, elles restent.',
  'framed.check.storage.blocked':
    'Vous avez demandé de garder les réponses, mais ce navigateur n’y autorise pas une page affichée dans une autre. Tout fonctionne quand même.',
  'framed.check.settings.fine': 'Tous les réglages ont été compris.',
  'framed.check.settings.refused': 'Non compris, donc laissés de côté : {names}.',
  'framed.check.colors.fine': 'Les couleurs se lisent et se distinguent.',
  'framed.check.colors.changed':
    'Les couleurs qui ne se lisaient pas ou ne se distinguaient pas ont été remplacées par les plus proches qui conviennent.',
  'framed.check.lead.none': 'Rien ne peut être envoyé : aucun moyen d’envoi n’est réglé.',
  'framed.check.lead.fine':
    'Ce que les gens envoient part par : {mode, select, mailto {leur propre courriel} endpoint {un formulaire vers votre adresse} other {un message à votre page}}.',
  'framed.check.lead.missing':
    'Le formulaire reste caché tant que ceci manque dans l’une des langues : {missing}.',
  'framed.check.calls.missing': 'Aucune offre en {language} : rien ne s’y affiche sous les résultats.',
  'framed.language.en': 'anglais',
  'framed.language.fr-CA': 'français',
  'framed.sender.legalName': 'nom légal',
  'framed.sender.postalAddress': 'adresse postale',
  'framed.sender.contact': 'coordonnées',
  'framed.sender.privacyUrl': 'adresse de la politique de confidentialité',
  'framed.sender.withdrawal': 'comment retirer son consentement',
  'framed.inLanguage': '{thing} ({language})',
};
