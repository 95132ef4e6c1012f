import type { Assessment, PortfolioAnswers } from '../domain/assessment';
import { conditions } from '../domain/readiness';
import { usualReviewShare } from '../domain/retainedDuty';
import { cut, longestText } from './workItemFields';

/** What is said about an assessment as a whole, apart from its items and snapshots. */
export type AssessmentFields = Omit<Assessment, 'id' | 'items' | 'snapshots'>;

/** What an assessment says as a whole while nothing is said. */
export const unansweredFields: Omit<AssessmentFields, 'title'> = {
  weighting: { method: 'equal' },
  crossTeamRole: 'outside',
  leadership: null,
  leadershipEvidence: '',
  documentation: null,
  documentationEvidence: '',
  sharedTooling: null,
  sharedToolingEvidence: '',
  enforcedAccountability: null,
  enforcedAccountabilityEvidence: '',
  reviewShare: usualReviewShare,
  teamHoursPerMonth: null,
  workshop: null,
};

/** What an assessment says as a whole, without its items and snapshots. */
export function fieldsOf(assessment: AssessmentFields): AssessmentFields {
  return {
    title: assessment.title,
    weighting: assessment.weighting,
    crossTeamRole: assessment.crossTeamRole,
    leadership: assessment.leadership,
    leadershipEvidence: assessment.leadershipEvidence,
    documentation: assessment.documentation,
    documentationEvidence: assessment.documentationEvidence,
    sharedTooling: assessment.sharedTooling,
    sharedToolingEvidence: assessment.sharedToolingEvidence,
    enforcedAccountability: assessment.enforcedAccountability,
    enforcedAccountabilityEvidence: assessment.enforcedAccountabilityEvidence,
    reviewShare: assessment.reviewShare,
    teamHoursPerMonth: assessment.teamHoursPerMonth,
    workshop: assessment.workshop,
  };
}

function isAmount(value: number): boolean {
  return Number.isFinite(value) && value >= 0;
}

/** The answers as they may be kept: evidence cut to its longest length; numbers that are out of range say nothing. */
export function answersWithinLimits(answers: Partial<PortfolioAnswers>): Partial<PortfolioAnswers> {
  const kept: { -readonly [Field in keyof PortfolioAnswers]?: PortfolioAnswers[Field] } = { ...answers };
  for (const condition of conditions) {
    const evidence = answers[`${condition}Evidence`];
    if (evidence !== undefined) kept[`${condition}Evidence`] = cut(evidence, longestText);
  }
  const { reviewShare, teamHoursPerMonth } = answers;
  if (reviewShare !== undefined && !(isAmount(reviewShare) && reviewShare <= 1)) delete kept.reviewShare;
  if (typeof teamHoursPerMonth === 'number' && !isAmount(teamHoursPerMonth)) delete kept.teamHoursPerMonth;
  return kept;
}
