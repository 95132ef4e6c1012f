/** How the kinds of work and the guardrail flags are called. */
export const workItem = {
  'flag.risk': 'Risk',
  'flag.compliance': 'Compliance',
  'flag.direction': 'Direction',
  'kind.ongoing': 'Ongoing',
  'kind.project': 'Project',
} as const;
