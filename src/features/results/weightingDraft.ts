import type { Weighting } from '../../domain/weights';

/** What a person tries out: the map follows while the sliders move, and nothing is kept until they say so. */
export interface WeightingDraft {
  weighting: Weighting;
}
