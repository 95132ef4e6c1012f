import type { MatchWords } from '../domain/precedent';

function wordsOf(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

const ignored = wordsOf(`
  a an and as at by for from in into of on or our the to with it ict e g day all each new other general
  valid certain major key management manage managed administration administer coverage operation operations
  operate run running runs maintain maintenance perform performing provide handle handling keep care work
  works task tasks service services platform tool tools tooling process processes basic configure
  configuration install deploy setup tier
`);

const common = wordsOf(`
  security application cloud monitor infrastructure support user data business system project compliance
  account review test plan response change policy device access update alert report software health
  documentation contract performance
`);

const same: readonly (readonly [string, string])[] = [
  ['help desk', 'helpdesk'],
  ['service desk', 'helpdesk'],
  ['it support', 'helpdesk'],
  ['user support', 'helpdesk'],
  ['back up', 'backup'],
  ['back ups', 'backup'],
  ['after hours', 'afterhours'],
  ['out of hours', 'afterhours'],
  ['office 365', 'microsoft365'],
  ['microsoft 365', 'microsoft365'],
  ['m365', 'microsoft365'],
  ['o365', 'microsoft365'],
  ['workstations', 'workstation'],
  ['endpoint', 'workstation'],
  ['endpoints', 'workstation'],
  ['laptops', 'workstation'],
  ['laptop', 'workstation'],
  ['apps', 'application'],
  ['app', 'application'],
  ['servers', 'server'],
  ['monitoring', 'monitor'],
  ['testing', 'test'],
  ['tests', 'test'],
  ['scanning', 'scan'],
  ['scans', 'scan'],
  ['restoring', 'restore'],
  ['restores', 'restore'],
  ['restoration', 'restore'],
  ['recovery', 'restore'],
  ['vulnerabilities', 'vulnerability'],
  ['policies', 'policy'],
  ['strategies', 'strategy'],
  ['supplier', 'vendor'],
  ['suppliers', 'vendor'],
  ['vendors', 'vendor'],
  ['cybersecurity', 'security'],
  ['cyber', 'security'],
  ['education', 'training'],
  ['awareness training', 'training'],
  ['security awareness', 'training'],
  ['onboarding and offboarding', 'joiner'],
  ['onboarding', 'joiner'],
  ['joiners', 'joiner'],
  ['leavers', 'joiner'],
  ['offboarding', 'joiner'],
  ['firewalls', 'firewall'],
  ['databases', 'database'],
  ['architectures', 'architecture'],
  ['endpoint detection', 'edr'],
  ['detection', 'detection'],
  ['responding', 'response'],
  ['passwords', 'password'],
  ['password resets', 'password'],
];

const frenchIgnored = wordsOf(`
  le la les l un une des de du d et ou au aux pour sur par avec gestion gerer entretien exploitation suivi
  travail processus outil outils plateforme
`);

const frenchSame: readonly (readonly [string, string])[] = [
  ['centre d assistance', 'helpdesk'],
  ['centre de services', 'helpdesk'],
  ['soutien aux utilisateurs', 'helpdesk'],
  ['sauvegarde', 'backup'],
  ['sauvegardes', 'backup'],
  ['restauration', 'restore'],
  ['restaurations', 'restore'],
  ['correctif', 'patch'],
  ['correctifs', 'patch'],
  ['serveur', 'server'],
  ['serveurs', 'server'],
  ['postes de travail', 'workstation'],
  ['poste de travail', 'workstation'],
  ['securite', 'security'],
  ['cybersecurite', 'security'],
  ['surveillance', 'monitor'],
  ['vulnerabilites', 'vulnerability'],
  ['vulnerabilite', 'vulnerability'],
  ['fournisseur', 'vendor'],
  ['fournisseurs', 'vendor'],
  ['courriel', 'email'],
  ['courriels', 'email'],
  ['pare feu', 'firewall'],
  ['bases de donnees', 'database'],
  ['base de donnees', 'database'],
  ['strategie', 'strategy'],
  ['conformite', 'compliance'],
  ['formation', 'training'],
  ['sensibilisation', 'training'],
  ['incidents', 'incident'],
  ['reponse', 'response'],
  ['essais', 'test'],
  ['tests', 'test'],
  ['infonuagique', 'cloud'],
  ['nuage', 'cloud'],
  ['reseau', 'network'],
];

/** How names of work are held against each other. Sources are in English, so the French words come on top. */
export const precedentWords: Readonly<Record<'en' | 'fr-CA', MatchWords>> = {
  en: { ignored: new Set(ignored), common: new Set(common), same: new Map(same) },
  'fr-CA': {
    ignored: new Set([...ignored, ...frenchIgnored]),
    common: new Set(common),
    same: new Map([...same, ...frenchSame]),
  },
};
