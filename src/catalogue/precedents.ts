import type { Precedent, PrecedentDetail, Published } from '../domain/precedent';
import type { StarterId } from './starters';

/** Somebody who published who should do which work. What they are is the message `precedentSource.<id>`. */
export interface PrecedentSource {
  readonly id: string;
  readonly name: string;
  readonly address: string;
}

/** The sources, in display order. */
export const precedentSources = [
  {
    id: 'enerSystems',
    name: 'Ener Systems: co-managed IT matrix',
    address:
      'https://www.enersystems.com/blog/what-is-co-managed-it-and-how-it-works-with-your-internal-team/',
  },
  { id: 'vegaprism', name: 'Vegaprism: co-managed IT', address: 'https://vegaprism.com/?p=2829' },
  {
    id: 'sonicSystems',
    name: 'Sonic Systems: co-managed IT playbook',
    address: 'https://vvsonic.com/blog/co-managed-it-playbook',
  },
  {
    id: 'flamingo',
    name: 'Flamingo: co-managed IT toolkit',
    address: 'https://flamingo.run/blog/co-managed-it-toolkit',
  },
  {
    id: 'wallaceAndWhite',
    name: 'Wallace & White: co-managed IT or a full MSP',
    address: 'https://wallaceandwhite.com/blog/co-managed-it-vs-full-msp',
  },
  {
    id: 'fullyCompliance',
    name: 'Fully Compliance: co-managed IT',
    address: 'https://www.fullycompliance.com/co-managed-it/',
  },
  {
    id: 'cio',
    name: 'CIO.com (2007): what will stay, what will go',
    address: 'https://www.cio.com/article/274863/it-strategy-what-will-stay-what-will-go.html',
  },
  {
    id: 'techTarget',
    name: 'TechTarget: TPI on outsourcing and insourcing',
    address:
      'https://www.techtarget.com/searchcio/blog/TotalCIO/Outsourcing-vs-insourcing-The-lines-not-so-clear',
  },
  {
    id: 'corvelle',
    name: 'Corvelle, in Computing Canada: functions never to outsource',
    address:
      'https://www.corvelle.com/resources/articles/computing-canada/some-it-functions-should-never-be-outsourced/',
  },
  {
    id: 'powerfulIt',
    name: 'Powerful IT: what to hire outside help for',
    address: 'https://powerful-it.com/blog/what-it-services-should-you-hire-outside-help-for',
  },
  {
    id: 'awsManagedServices',
    name: 'AWS Managed Services: RACI table',
    address: 'https://docs.aws.amazon.com/managedservices/latest/userguide/raci-table.html',
  },
] as const satisfies readonly PrecedentSource[];

/** The id of one source. */
export type PrecedentSourceId = (typeof precedentSources)[number]['id'];

interface Row {
  readonly work: string;
  readonly published: Published;
  readonly starters?: readonly StarterId[];
  readonly detail?: PrecedentDetail;
}

function from(sourceId: PrecedentSourceId, rows: readonly Row[]): readonly Precedent[] {
  return rows.map(({ work, published, starters = [], detail = null }) => ({
    id: `${sourceId}: ${work}`,
    work,
    published,
    sourceId,
    detail,
    starterIds: starters,
  }));
}

/** What published sources did with a piece of work, in their own words for it. */
export const precedents: readonly Precedent[] = [
  ...from('enerSystems', [
    {
      work: 'Tier 1 helpdesk (passwords, printers, basic Windows)',
      published: 'inHouse',
      starters: ['desk', 'unlock'],
    },
    { work: 'On-site visits and hands-on hardware', published: 'inHouse', starters: ['device-setup'] },
    { work: 'User onboarding and offboarding', published: 'inHouse', starters: ['jml'] },
    { work: 'After-hours emergency response', published: 'partner', starters: ['ooh'] },
    { work: 'Cybersecurity monitoring and SIEM', published: 'partner', starters: ['alerts'] },
    { work: 'EDR management and response', published: 'partner', starters: ['alerts'] },
    { work: 'Email security platform', published: 'partner', starters: ['email-sec'] },
    { work: 'Patch management for servers', published: 'partner', starters: ['server-patch'] },
    { work: 'Patch management for workstations', published: 'split', starters: ['device-patch'] },
    { work: 'Backup management and testing', published: 'partner', starters: ['backup', 'restore'] },
    { work: 'Vendor management and contracts', published: 'partner', starters: ['vendors', 'renewals'] },
    { work: 'Compliance documentation', published: 'partner', starters: ['audit'] },
    { work: 'vCIO and IT strategy', published: 'partner', starters: ['roadmap'] },
    {
      work: 'Major projects (migrations, deployments)',
      published: 'split',
      starters: ['migration', 'replace'],
    },
  ]),
  ...from('vegaprism', [
    { work: 'Server patching', published: 'partner', starters: ['server-patch'] },
    { work: 'Application updates', published: 'inHouse' },
    { work: 'Incident first response', published: 'partner' },
    { work: 'Capacity planning', published: 'inHouse' },
  ]),
  ...from('sonicSystems', [
    {
      work: 'Tier 1 support (password resets, basic troubleshooting)',
      published: 'split',
      starters: ['desk', 'unlock'],
    },
    {
      work: 'Tier 2 support (application issues, line-of-business escalations)',
      published: 'inHouse',
      starters: ['lob'],
    },
    {
      work: 'Tier 3 support (infrastructure, complex networking)',
      published: 'partner',
      starters: ['network'],
    },
    { work: 'Endpoint detection and response', published: 'partner', starters: ['alerts'] },
    { work: 'Email security', published: 'partner', starters: ['email-sec'] },
    { work: 'Vulnerability scanning', published: 'partner', starters: ['vuln'] },
    { work: 'Security incident response', published: 'partner', starters: ['incident'] },
    { work: 'User security education', published: 'inHouse', starters: ['awareness'] },
    { work: 'Security policy enforcement', published: 'inHouse' },
  ]),
  ...from('flamingo', [
    {
      work: 'Identity and global administration of the Microsoft 365/Entra tenant',
      published: 'inHouse',
      starters: ['suite'],
    },
    { work: 'Remote monitoring and management tooling (RMM)', published: 'partner' },
    { work: 'Professional services automation tooling (PSA)', published: 'partner' },
    { work: 'IT service management tooling', published: 'split' },
    { work: 'IT documentation', published: 'split' },
    { work: 'Security tooling day-to-day', published: 'partner' },
    { work: 'Backup operation day-to-day', published: 'partner', starters: ['backup'] },
    { work: 'Recovery decisions and restore testing', published: 'inHouse', starters: ['restore'] },
  ]),
  ...from('wallaceAndWhite', [
    { work: 'IT architecture', published: 'inHouse', starters: ['standards'] },
    { work: 'Communication with leadership', published: 'inHouse' },
    { work: 'Key business applications', published: 'inHouse', starters: ['erp', 'crm', 'lob'] },
    { work: 'User support', published: 'partner', starters: ['desk'] },
    { work: 'Device operations', published: 'partner', starters: ['device-setup', 'device-patch'] },
    { work: 'Microsoft 365 administration', published: 'partner', starters: ['suite'] },
    { work: 'Infrastructure monitoring coverage', published: 'partner', starters: ['ooh'] },
    { work: 'After-hours coverage', published: 'partner', starters: ['ooh'] },
    { work: 'IT project help', published: 'partner' },
  ]),
  ...from('fullyCompliance', [
    { work: 'IT strategy', published: 'inHouse', starters: ['roadmap'] },
    { work: 'Business-critical technology decisions', published: 'inHouse', starters: ['roadmap'] },
    { work: 'Day-to-day IT operations', published: 'partner' },
    { work: 'Security monitoring', published: 'partner', starters: ['alerts'] },
    { work: 'Overflow support', published: 'partner' },
  ]),
  ...from('cio', [
    { work: 'Highly defined, non-collaborative programming', published: 'partner' },
    { work: 'Commodity help desk', published: 'partner', starters: ['desk'] },
    { work: 'Legacy application maintenance', published: 'partner' },
    { work: 'Highly collaborative, creative programming', published: 'inHouse' },
    { work: 'Project management', published: 'inHouse' },
    { work: 'Requirements analysis and design', published: 'inHouse' },
    { work: 'Business process consulting', published: 'inHouse' },
    { work: 'Processes demanding ultra-high service levels or localisation', published: 'inHouse' },
    { work: 'Security risk processes', published: 'inHouse', starters: ['risk-exc'] },
  ]),
  ...from('techTarget', [
    { work: 'Security policy and oversight', published: 'inHouse', starters: ['risk-exc'] },
    { work: 'Enterprise architecture', published: 'inHouse', starters: ['standards'] },
    { work: 'Security administration', published: 'partner' },
  ]),
  ...from('corvelle', [
    { work: 'IT strategy development', published: 'inHouse', starters: ['roadmap'] },
    { work: 'IT leadership', published: 'inHouse', starters: ['roadmap'] },
    { work: 'Architecture', published: 'inHouse', starters: ['standards'] },
  ]),
  ...from('powerfulIt', [
    { work: 'Threat detection', published: 'partner', starters: ['alerts'] },
    { work: 'Cyber incident response', published: 'partner', starters: ['incident'] },
    { work: 'Vulnerability management', published: 'partner', starters: ['vuln'] },
    { work: 'Security awareness training', published: 'partner', starters: ['awareness'] },
    { work: 'Compliance monitoring', published: 'partner', starters: ['audit'] },
    { work: 'Cloud architecture and management', published: 'partner' },
    { work: 'Compliance management (HIPAA, PCI)', published: 'partner', starters: ['audit'] },
    { work: 'Helpdesk support', published: 'partner', starters: ['desk'] },
  ]),
  ...from('awsManagedServices', [
    { work: 'Application monitoring', published: 'inHouse' },
    { work: 'Infrastructure monitoring', published: 'partner', starters: ['ooh'] },
    {
      work: 'Configure and operate customer-managed firewalls, proxies and bastions',
      published: 'inHouse',
      starters: ['firewall'],
    },
    { work: 'Monitor replication health', published: 'partner', starters: ['databases'] },
    {
      work: 'Coordinate and schedule database engine patching',
      published: 'partner',
      starters: ['databases'],
      detail: 'turnsWhenSelfProvisioned',
    },
    {
      work: 'Database performance monitoring',
      published: 'partner',
      starters: ['databases'],
      detail: 'turnsWhenSelfProvisioned',
    },
    { work: 'Create provider change requests (e.g. OS updates in patching)', published: 'partner' },
    {
      work: 'Install and configure agents for patching, security and monitoring',
      published: 'partner',
      detail: 'turnsWhenSelfProvisioned',
    },
    { work: 'Define customer-specific monitoring and incident requirements', published: 'inHouse' },
    {
      work: 'Monitor configured alerts',
      published: 'partner',
      starters: ['ooh'],
      detail: 'turnsWhenSelfProvisioned',
    },
    {
      work: 'Investigate infrastructure alerts for incident notification',
      published: 'partner',
      starters: ['ooh'],
      detail: 'turnsWhenSelfProvisioned',
    },
    {
      work: 'Proactively notify infrastructure incidents',
      published: 'partner',
      detail: 'turnsWhenSelfProvisioned',
    },
    { work: 'Categorise incident priority', published: 'partner' },
    { work: 'Provide incident response', published: 'partner', starters: ['incident'] },
    {
      work: 'Provide incident resolution and infrastructure restore',
      published: 'partner',
      starters: ['incident'],
    },
    { work: 'Maintain valid endpoint-security licences', published: 'inHouse' },
    { work: 'Configure endpoint security', published: 'partner', detail: 'turnsWhenSelfProvisioned' },
    { work: 'Update endpoint security', published: 'partner', detail: 'turnsWhenSelfProvisioned' },
    {
      work: 'Monitor malware on instances',
      published: 'partner',
      starters: ['alerts'],
      detail: 'turnsWhenSelfProvisioned',
    },
    { work: 'Operate federated authentication for cloud console access', published: 'inHouse' },
    { work: 'Create cross-account admin roles at onboarding', published: 'inHouse' },
    { work: 'Secure the root credential for each account', published: 'partner' },
    { work: 'Provide documentation supporting incident response', published: 'partner' },
    {
      work: 'Practise incident response through security game days',
      published: 'split',
      detail: 'bothResponsible',
    },
    { work: 'Secure baselining of accounts, configurations and access policy', published: 'partner' },
    { work: 'Configure logging and monitoring for instances and accounts', published: 'partner' },
    { work: 'Monitor services for security alerts', published: 'partner', starters: ['alerts'] },
    { work: 'Deploy and manage endpoint security tools', published: 'partner' },
    { work: 'Enable logging and monitoring for the application', published: 'inHouse' },
    { work: 'Notify planned events that might trigger incident response', published: 'inHouse' },
    { work: 'Engage the customer security point of contact during an incident', published: 'inHouse' },
    { work: 'Encrypt and securely store point-in-time backups', published: 'partner', starters: ['backup'] },
    { work: 'Configure requested backup plans and targets', published: 'inHouse', starters: ['backup'] },
    { work: 'Review backup plans for managed workloads', published: 'partner', starters: ['backup'] },
    {
      work: 'Perform backup restoration for supported services',
      published: 'partner',
      starters: ['restore'],
    },
    {
      work: 'Back up application configuration and review application backup plans',
      published: 'inHouse',
      starters: ['backup'],
    },
    { work: 'Restore applications and customer workloads', published: 'inHouse', starters: ['restore'] },
    { work: 'Share lessons learned and action items after an incident', published: 'partner' },
    {
      work: 'Monitor for applicable OS updates',
      published: 'partner',
      starters: ['server-patch'],
      detail: 'turnsWhenSelfProvisioned',
    },
    {
      work: 'Exclude certain updates or stacks from patching',
      published: 'inHouse',
      starters: ['server-patch'],
    },
  ]),
];
