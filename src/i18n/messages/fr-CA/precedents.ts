import type { precedents as en } from '../en/precedents';
import type { Translation } from '../translation';

/** Words about published precedents: what a source is, and what it says besides. */
export const precedents: Translation<typeof en> = {
  'precedentSource.enerSystems':
    'La matrice d’un fournisseur de services gérés pour une entreprise de 75 personnes avec une seule personne aux TI',
  'precedentSource.vegaprism':
    'Le tableau de responsabilités d’un fournisseur de services gérés, pour des TI en cogestion',
  'precedentSource.sonicSystems': 'Le guide d’un fournisseur de services gérés : qui tient chaque fonction',
  'precedentSource.flamingo': 'La carte d’un fabricant d’outils : qui tient quel outil',
  'precedentSource.wallaceAndWhite':
    'Un fournisseur de services gérés, sur ce que l’équipe interne garde et ce qu’elle confie',
  'precedentSource.fullyCompliance': 'La réponse courte d’un site de conformité sur la cogestion des TI',
  'precedentSource.cio': 'Une revue spécialisée, sur ce qui restera et ce qui partira',
  'precedentSource.techTarget': 'Un conseiller en impartition, cité par une revue spécialisée',
  'precedentSource.corvelle': 'Un consultant, sur les fonctions à ne jamais confier',
  'precedentSource.powerfulIt':
    'Un fournisseur de services gérés, sur ce que l’envergure d’un tiers améliore',
  'precedentSource.awsManagedServices':
    'Le tableau d’un fournisseur infonuagique : le client est l’interne, le fournisseur est le partenaire',
  'precedent.turnsWhenSelfProvisioned':
    'Le même tableau le laisse au client pour ce que le client met en place',
  'precedent.bothResponsible': 'La source rend les deux responsables',

  'precedents.title': 'Publié ailleurs',
  'precedents.none': 'Aucune source que nous connaissons ne dit qui devrait le faire.',
  'precedents.counts':
    '{total, plural, one {Une fonction publiée} many {{total, number} de fonctions publiées} other {{total, number} fonctions publiées}} : {partner, number} chez un partenaire, {inHouse, number} à l’interne{split, plural, =0 {} other {, {split, number} chez les deux}}.',
  'precedents.disagree': 'Les sources ne s’entendent pas.',
  'precedents.who': 'Qui dit quoi',
  'precedents.said': '<b>{work}</b> : {published}.',
  'precedents.published.inHouse': 'à l’interne',
  'precedents.published.partner': 'chez un partenaire',
  'precedents.published.split': 'chez les deux',
  'precedents.newTab': '(s’ouvre dans un nouvel onglet)',
  'precedents.context': 'À titre de comparaison : seules vos réponses placent cette tâche.',
};
