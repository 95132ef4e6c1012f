import type { example as en } from '../en/example';
import type { Translation } from '../translation';

/** Words of the example: a food company with 240 people and six in IT. */
export const example: Translation<typeof en> = {
  'example.title': 'Aliments Halden : 240 personnes, six aux TI',
  'example.role.headOfIt': 'Direction des TI',
  'example.role.financeController': 'Contrôle financier',
  'example.role.applicationsLead': 'Responsable des applications',
  'example.role.serviceDeskLead': 'Responsable du centre de services',
  'example.role.systemsEngineer': 'Spécialiste des systèmes',
  'example.role.partnerServiceLead': 'Responsable chez le partenaire',
  'example.role.serviceDeskTeam': 'Équipe du centre de services',
  'example.role.twoLeads': 'Responsable des applications et contrôle financier',
  'example.note.mfa': '« Le mois prochain » depuis mars. Encore onze applications.',
  'example.note.restore': 'La dernière restauration complète dont on se souvienne date de 2023.',
  'example.note.network': 'Le réseau de l’usine est venu avec le bâtiment; personne ne l’a dessiné.',
  'example.note.databases': 'Demander au fournisseur du système d’entrepôt ce que couvre son contrat.',
  'example.reason.website': 'le marketing le remplace à l’automne; inutile de le confier d’ici là.',
  'example.mayDo.incident': 'Débrancher du réseau un site ou un compte, à toute heure',
  'example.redrawIf.network': 'Une deuxième usine ouvre',
  'example.partOf.backups': 'Sauvegardes',
  'example.evidence.leadership': 'À la direction des TI depuis 2021; deux projets refusés l’an dernier.',
  'example.evidence.documentation': 'Serveurs et sauvegardes sont documentés, l’usine ne l’est pas.',
  'example.evidence.sharedTooling': 'Le partenaire a sa propre file de billets.',
  'example.snapshot.draft': 'Première ébauche',
  'example.snapshot.review': 'Révision d’avant l’été',
};
