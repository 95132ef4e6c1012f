import type { builder as english } from '../en/builder';
import type { Translation } from '../translation';

export const builder: Translation<typeof english> = {
  'builder.title': 'Placez-le sur votre propre site',
  'builder.lead':
    'Vos couleurs, les deux langues, aucun témoin, rien d’envoyé sans que le visiteur l’envoie. Remplissez ce qu’il faut, regardez, collez un seul texte.',
  'builder.form': 'Vos choix',
  'builder.work': 'Le travail',
  'builder.groups': 'Groupes où choisir',
  'builder.maxItems': 'Nombre maximal de tâches',
  'builder.maxItems.hint': 'De 1 à {most, number}. Dix prennent environ cinq minutes.',
  'builder.maxItems.wrong': 'Un nombre entier de 1 à {most, number}.',
  'builder.lang': 'Langue à l’ouverture',
  'builder.lang.page': 'La langue de la page qui l’entoure',
  'builder.language.en': 'English',
  'builder.language.fr-CA': 'Français',
  'builder.persist': 'Garder les réponses dans le navigateur du visiteur',
  'builder.persist.hint':
    'Pour ce site seulement, jusqu’à ce qu’il les efface. Sinon, elles disparaissent quand il part.',
  'builder.look': 'L’apparence',
  'builder.accent': 'Accent',
  'builder.insideColor': 'Côté interne',
  'builder.partnerColor': 'Côté partenaire',
  'builder.color.wrong': 'Une couleur de la forme #rrggbb, ou rien.',
  'builder.font': 'Police',
  'builder.font.hint':
    'Noms de familles, séparés par des virgules. Seulement des polices présentes sur l’appareil du visiteur : rien n’est téléchargé d’ailleurs.',
  'builder.theme': 'Thème',
  'builder.theme.auto': 'Celui du système du visiteur',
  'builder.colors.fine': 'Ces couleurs se lisent, et tout le monde peut les distinguer.',
  'builder.colors.contrast':
    '{color} : trop pâle sur fond blanc ({contrast} pour 1; il faut 3 pour 1 pour les formes). La page utilise la couleur la plus proche qui se voit.',
  'builder.colors.tooClose':
    '{vision, select, usual {Les deux côtés se ressemblent.} tritan {Trop proches pour les gens qui ne voient pas le bleu comme les autres.} other {Trop proches pour 1 homme sur 12, qui ne voit pas le rouge et le vert comme les autres.}} La page utilise les couleurs les plus proches qui se distinguent.',
  'builder.colors.take': 'Utiliser {color}',
  'builder.words': 'Vos mots',
  'builder.words.language': 'Vous écrivez en',
  'builder.offer': 'Ce que vous offrez, sous les résultats',
  'builder.offer.href': 'Où cela mène',
  'builder.offer.single': 'Une offre différente pour un placement',
  'builder.link.wrong': 'Une adresse complète qui commence par https://, mailto: ou tel:.',
  'builder.sending': 'Comment les visiteurs peuvent vous envoyer leur résultat',
  'builder.sending.hint': 'Tout le monde voit d’abord le résultat complet; aucun réglage n’y change rien.',
  'builder.sending.none': 'Pas du tout',
  'builder.sending.mailto': 'Par leur propre logiciel de courriel',
  'builder.sending.endpoint': 'À une adresse à vous, dans un nouvel onglet',
  'builder.sending.message': 'À la page qui l’entoure, par l’événement dtl:lead',
  'builder.sending.to.mailto': 'Votre adresse courriel',
  'builder.sending.to.endpoint': 'Votre adresse de formulaire, commençant par https://',
  'builder.sender': 'Qui le reçoit ({language})',
  'builder.sender.why':
    'Le formulaire reste caché tant que les cinq n’y sont pas dans les deux langues. Pratique canadienne selon la LCAP et la Loi 25; ceci n’est pas un avis juridique.',
  'builder.sender.legalName': 'Nom légal',
  'builder.sender.postalAddress': 'Adresse postale',
  'builder.sender.contact': 'Téléphone ou courriel',
  'builder.sender.privacyUrl': 'Adresse de votre politique de confidentialité',
  'builder.sender.withdrawal': 'Comment retirer son consentement',
  'builder.consent.reply': 'Première case : vous pouvez répondre',
  'builder.consent.marketing': 'Deuxième case : vous pouvez aussi faire de la publicité',
  'builder.consent.hint':
    'Vide : notre formulation, avec votre nom légal. Aucune case n’est jamais cochée à la place de quelqu’un.',
  'builder.missing': '{language} : il manque encore {missing}.',
  'builder.weights': 'Le poids de chaque question',
  'builder.weights.hint':
    'Égal, sauf si vous le changez. Ce que vous changez est annoncé au-dessus des résultats, chiffres compris.',
  'builder.crossTeam': 'Le travail entre équipes',
  'builder.crossTeam.outside': 'Tire vers un partenaire',
  'builder.crossTeam.inside': 'Tire vers l’interne',
  'builder.crossTeam.off': 'Ne compte pas',
  'builder.preview': 'Ce que voient vos visiteurs',
  'builder.preview.offline':
    'L’aperçu vient du réseau, et il n’y en a pas en ce moment. Le texte ci-dessous est complet malgré tout.',
  'builder.oneFile':
    'Voici la page en un seul fichier. Les autres sites l’incluent à partir d’un serveur : ouvrez-la là-bas pour préparer le texte à coller.',
  'builder.preview.title': 'Draw the Line : à l’interne ou partenaire?',
  'builder.preview.width': 'Largeur',
  'builder.preview.phone': 'Téléphone',
  'builder.preview.desktop': 'Ordinateur',
  'builder.preview.language': 'Langue de l’aperçu',
  'builder.preview.theme': 'Thème de l’aperçu',
  'builder.preview.light': 'Clair',
  'builder.preview.dark': 'Sombre',
  'builder.snippets': 'Le texte à coller',
  'builder.snippet.html': 'HTML',
  'builder.snippet.wordpress': 'WordPress',
  'builder.snippet.react': 'React',
  'builder.snippet.frame': 'Cadre simple',
  'builder.snippet.button': 'Bouton',
  'builder.snippet.html.note':
    'S’ajuste à son contenu et dit à votre page où en sont les gens. Une page avec une politique de contenu a besoin de script-src {origin} et de frame-src {origin}; le serveur de {origin} doit laisser tout site lire ses fichiers (en-tête Access-Control-Allow-Origin, valeur *).',
  'builder.snippet.wordpress.note':
    'Pour un bloc HTML personnalisé, et pour les gens qui peuvent coller des scripts (la capacité unfiltered_html : administrateurs et éditeurs; en multisite, seulement les super administrateurs). WordPress l’efface en silence pour tous les autres : prenez alors le bouton. Sur WordPress.com, il faut un forfait qui permet les extensions.',
  'builder.snippet.react.note':
    'Un composant, pour React 19 ou plus récent. En TypeScript, déclarez draw-the-line une fois dans JSX.IntrinsicElements. Dans Next.js, ajoutez « use client » en tête.',
  'builder.snippet.frame.note':
    'Là où les scripts sont interdits mais les cadres permis. Il garde une seule hauteur et défile à l’intérieur; une page avec une politique de contenu a besoin de frame-src {origin}. WordPress efface les cadres en même temps que les scripts.',
  'builder.snippet.button.note':
    'Fonctionne partout, même dans un courriel : un lien vers la page elle-même, avec vos réglages dans son adresse.',
  'builder.snippet.long':
    'Vos mots rendent cette adresse très longue. Certains serveurs la coupent : raccourcissez-les, ou prenez le texte HTML.',
  'builder.snippet.buttonLabel': 'À l’interne ou partenaire? Placez vos tâches TI',
  'builder.snippet.text': 'Texte à coller',
  'builder.snippet.copy': 'Copier',
  'builder.snippet.copy.done': 'Copié.',
  'builder.snippet.copy.refused':
    'Le navigateur ne permet pas de copier. Sélectionnez le texte et copiez-le vous-même.',
  'builder.check':
    'Pour vérifier la page finie, ouvrez-la avec #dtl-check à la fin de son adresse (cadre simple : &check=1 dans la sienne). Un compte rendu en mots simples s’affiche au-dessus des questions; seule la personne qui utilise cette adresse le voit.',
};
