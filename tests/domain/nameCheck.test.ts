import { describe, expect, it } from 'vitest';
import { nameWords } from '../../src/catalogue/nameWords';
import { readName } from '../../src/domain/nameCheck';

describe('A name in English', () => {
  it.each([
    'Maya Roy',
    'Anderson',
    'Sandy Landor',
    'Conor O’Neil',
    "Siobhan O'Brien-Teague",
    'Jean-Pierre',
    'Dr. A. Smith',
    'J. R. Ortega Jr.',
    'Maya Roy, PhD',
    'Head of IT',
    'Team lead',
    'Head of the platform team',
    'Service desk lead',
    'Partner service lead',
    'Maya Roy, Head of IT',
    'Maya Roy (Head of IT)',
    'R&D lead',
    'M&A director',
    'A/V technician',
    'AT&T account manager',
    'maya.roy@example.com',
    'CIO',
    'Board member for risk',
    'Michael Board-Smith',
  ])('is one person or role: %s', (name) => {
    expect(readName(name, nameWords.en)).toBe('one');
  });

  it.each([
    'Maya and Tom',
    'Maya AND Tom',
    'Maya & Tom',
    'Maya&Thomas',
    'Maya, Tom',
    'Maya; Tom',
    'Maya / Tom',
    'Maya + Tom',
    'Maya or Tom',
    'Maya (and Tom)',
    'Head of IT, Finance controller',
    'Head of IT and Maya Roy',
    'IT team and MSP',
    'Head of IT and security',
  ])('is several: %s', (name) => {
    expect(readName(name, nameWords.en)).toBe('several');
  });

  it.each([
    'IT',
    'IT team',
    'The security team',
    'Service desk',
    'Operations dept.',
    'Acme Ltd',
    'Everyone',
    'us',
  ])('is a team: %s', (name) => {
    expect(readName(name, nameWords.en)).toBe('team');
  });

  it.each(['', '   ', ',', 'and', '&'])('is not more than one when it holds no name at all: "%s"', (name) => {
    expect(readName(name, nameWords.en)).toBe('one');
  });
});

describe('A name in French', () => {
  it.each([
    'Chef d’équipe',
    'Responsable du service informatique',
    'Étienne Roy',
    'Directrice des TI',
    'Louise Ouellet',
    'Maya Roy, directrice des TI',
    'Laetitia Sarlat',
  ])('is one person or role: %s', (name) => {
    expect(readName(name, nameWords['fr-CA'])).toBe('one');
  });

  it.each(['Maya et Tom', 'Maya ou Tom', 'Maya, Tom', 'Directrice des TI et contrôleur'])(
    'is several: %s',
    (name) => {
      expect(readName(name, nameWords['fr-CA'])).toBe('several');
    },
  );

  it.each(['Équipe TI', 'L’équipe réseau', 'Service informatique', 'La direction', 'Tout le monde', 'TI'])(
    'is a team: %s',
    (name) => {
      expect(readName(name, nameWords['fr-CA'])).toBe('team');
    },
  );
});
