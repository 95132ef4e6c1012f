/** Words of the example: a food company with 240 people and six in IT. */
export const example = {
  'example.title': 'Halden Foods: 240 people, six in IT',
  'example.role.headOfIt': 'Head of IT',
  'example.role.financeController': 'Finance controller',
  'example.role.applicationsLead': 'Applications lead',
  'example.role.serviceDeskLead': 'Service desk lead',
  'example.role.systemsEngineer': 'Systems engineer',
  'example.role.partnerServiceLead': 'Partner service lead',
  'example.note.mfa': '“Next month” since March. Eleven applications to go.',
  'example.note.restore': 'The last full restore anyone remembers was in 2023.',
  'example.note.network': 'The plant network came with the building; nobody drew it.',
  'example.note.databases': 'Ask the vendor of the warehouse system what its contract covers.',
  'example.reason.website': 'Marketing replaces it in the autumn; not worth handing over until then.',
} as const;
