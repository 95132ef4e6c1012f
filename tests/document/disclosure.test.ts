import { describe, expect, it } from 'vitest';
import { assessmentSchema, workItemSchema } from '../../src/document/assessmentSchema';
import {
  assessmentDisclosure,
  destinations,
  disclosedFields,
  workItemDisclosure,
} from '../../src/document/disclosure';

describe('What is saved', () => {
  it('declares for every field where it may go', () => {
    expect(Object.keys(workItemDisclosure)).toEqual(Object.keys(workItemSchema.entries));
    expect(Object.keys(assessmentDisclosure)).toEqual(Object.keys(assessmentSchema.entries));
    for (const to of Object.values(workItemDisclosure)) expect(Object.keys(to)).toEqual(destinations);
  });

  it('gives the page around the product nothing unasked, and with consent the names alone', () => {
    expect(disclosedFields(workItemDisclosure, 'host', false)).toEqual([]);
    expect(disclosedFields(workItemDisclosure, 'host', true)).toEqual(['name']);
    expect(disclosedFields(assessmentDisclosure, 'host', true)).toEqual([]);
  });

  it('leaves names, notes and people out of a link unless the person sends them', () => {
    const sent = disclosedFields(workItemDisclosure, 'link', false);
    for (const field of ['name', 'note', 'description', 'accountable', 'reviewer', 'decisionReason']) {
      expect(sent).not.toContain(field);
    }
    expect(sent).toContain('context');
  });
});
