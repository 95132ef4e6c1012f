export { computeAcceptability } from '../../src/domain/acceptability';
export { placeWorkItem } from '../../src/domain/placement';
export { computePortfolio, computeResults } from '../../src/domain/result';
export { findFlip } from '../../src/domain/flip';
export { buildFlipLadder } from '../../src/domain/flipLadder';
export { computeWeights } from '../../src/domain/weights';
