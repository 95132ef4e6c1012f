import type { start as en } from '../en/start';
import type { Translation } from '../translation';

/** Words of the start page, its saved work and its bin. */
export const start: Translation<typeof en> = {
  'start.title': 'À qui revient ce travail?',
  'start.lead':
    'Dressez la liste de votre travail TI. Répondez à quatre questions par tâche. Voyez de quel côté de la ligne elle tombe, et où personne ne la tient.',
  'start.begin': 'Par moi-même',
  'start.beginAnother': 'Commencer une autre liste',
  'start.workshop': 'Animer un atelier',
  'start.example': 'Voir un exemple',
  'start.openFile': 'Ouvrir un fichier',
  'start.effort': '25 tâches ≈ 15 minutes. Aucun compte.',
  'start.embed': 'Placez-le sur votre site',
  'start.drop': 'Déposez le fichier pour l’ouvrir',
  'start.spine.caption':
    'Un exemple : six sortes de travail tombent à l’interne, quatre du côté du partenaire, et personne ne tient les trois dernières.',
  'start.spine.inHouse': 'À l’interne',
  'start.spine.partner': 'Partenaire',
  'start.spine.inHouseWork': 'À l’interne : ',
  'start.spine.partnerWork': 'Partenaire : ',
  'start.spine.nobody': 'Personne ne tient : ',
};
