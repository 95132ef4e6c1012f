import type { ChartTwin } from './chartTwin';

/** Who delivers a part of the portfolio, as drawn. */
export type PortfolioTone = 'inHouse' | 'ownInside' | 'partner' | 'undecided';

/** One part of the portfolio bar. */
export interface PortfolioPart {
  readonly id: string;
  readonly tone: PortfolioTone;
  /** Zero or more, in items or hours. */
  readonly value: number;
  readonly label: string;
  /** The value in words, for example "13 items". */
  readonly valueText: string;
}

export interface StackedPortfolioProps {
  readonly parts: readonly PortfolioPart[];
  readonly twin: ChartTwin;
  readonly width?: number;
}

export interface AcceptabilityBarProps {
  /** Share of all possible weightings under which the placement keeps its side, 0 to 1. */
  readonly share: number;
  /** In words, for example "Holds under 75 % of all possible weightings". */
  readonly label: string;
  /** Under this share it is a close call. */
  readonly threshold: number;
  readonly thresholdLabel: string;
  readonly side: 'inHouse' | 'partner' | 'ownInside';
}
