import type { startersShown as en } from '../en/startersShown';
import type { Translation } from '../translation';

/** The names from the starter list that hang on the line of the start page. */
export const startersShown: Translation<typeof en> = {
  'starter.desk.name': 'Centre de services',
  'starter.device-patch.name': 'Correctifs des postes',
  'starter.risk-exc.name': 'Exceptions de risque',
  'starter.backup.name': 'Sauvegardes',
  'starter.ooh.name': 'Surveillance hors heures',
  'starter.erp.name': 'Entretien finances et PGI',
  'starter.change.name': 'Approbation des changements',
  'starter.website.name': 'Site web',
  'starter.migration.name': 'Migration infonuagique',
  'starter.mfa.name': 'AMF et connexion unique',
  'starter.vendors.name': 'Coordination des fournisseurs',
  'starter.roadmap.name': 'Feuille de route TI et priorités',
  'starter.escalation.name': 'Chaîne d’escalade',
};
