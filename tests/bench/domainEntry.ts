export { computeAcceptability } from '../../src/domain/acceptability';
export { placeWorkItem } from '../../src/domain/placement';
export { computePortfolio, computeResults } from '../../src/domain/result';
export { buildFlipLadder, findFlip } from '../../src/domain/robustness';
export { computeWeights } from '../../src/domain/weights';
