/** The names from the starter list that hang on the line of the start page. */
export const startersShown = {
  'starter.desk.name': 'Service desk',
  'starter.device-patch.name': 'Device patching',
  'starter.risk-exc.name': 'Risk exceptions',
  'starter.backup.name': 'Backup jobs',
  'starter.ooh.name': 'Out-of-hours monitoring',
  'starter.erp.name': 'Finance/ERP care',
  'starter.change.name': 'Change approval',
  'starter.website.name': 'Website',
  'starter.migration.name': 'Cloud migration',
  'starter.mfa.name': 'MFA and single sign-on rollout',
  'starter.vendors.name': 'Vendor coordination',
  'starter.roadmap.name': 'IT roadmap and priorities',
  'starter.escalation.name': 'Escalation path',
} as const;
