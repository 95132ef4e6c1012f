import type { lead as english } from '../en/lead';
import type { Translation } from '../translation';

export const lead: Translation<typeof english> = {
  'lead.title': 'Envoyer ce résultat à {name}',
  'lead.free': 'Vous avez déjà tout vu. Envoyez-le seulement si vous voulez une réponse.',
  'lead.name': 'Votre nom',
  'lead.email': 'Votre adresse courriel',
  'lead.message': 'Ce que vous aimeriez demander',
  'lead.withItems': 'Envoyer aussi le nom des tâches',
  'lead.consent.reply': '{name} peut m’écrire au sujet de ce résultat.',
  'lead.consent.marketing':
    '{name} peut aussi m’envoyer des nouvelles et des offres par courriel. Je peux retirer ce consentement en tout temps.',
  'lead.sender': 'Le tout est envoyé à <b>{name}</b>, {address}.',
  'lead.contact': 'Coordonnées : {contact}',
  'lead.privacy': 'Politique de confidentialité',
  'lead.preview': 'Exactement ce qui sera envoyé',
  'lead.subject': 'Résultat de Draw the Line',
  'lead.send.mailto': 'Rédiger le courriel',
  'lead.send.endpoint': 'Envoyer dans un nouvel onglet',
  'lead.send.message': 'Envoyer',
  'lead.sent.mailto':
    'Le message est dans votre logiciel de courriel. Rien n’est parti tant que vous ne l’envoyez pas de là.',
  'lead.sent.endpoint': 'Remis à {name} dans un nouvel onglet.',
  'lead.sent.message': 'Remis à {name}.',
  'lead.blocked':
    'Rien n’a été envoyé : votre navigateur n’a laissé s’ouvrir aucun nouvel onglet. Autorisez-le pour cette page, puis envoyez de nouveau.',
  'lead.wrong.address': 'Donnez une adresse courriel à laquelle on peut vous répondre.',
  'lead.wrong.reply': 'Cochez cette case, sinon on ne peut pas vous répondre.',
  'lead.field.name': 'Nom',
  'lead.field.email': 'Courriel',
  'lead.field.message': 'Message',
  'lead.field.verdict': 'Résultat',
  'lead.field.counts': 'Où cela tombe',
  'lead.field.items': 'Tâches',
  'lead.field.consentReply': 'Vous avez accepté',
  'lead.field.consentMarketing': 'Vous avez aussi accepté',
  'lead.field.language': 'Langue',
  'lead.field.at': 'Heure',
  'lead.field.at.now': 'le moment de l’envoi',
};
