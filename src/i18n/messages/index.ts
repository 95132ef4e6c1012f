import type { adding } from './en/adding';
import type { answers } from './en/answers';
import type { asking } from './en/asking';
import type { close } from './en/close';
import type { copying } from './en/copying';
import type { importing } from './en/importing';
import type { builder } from './en/builder';
import type { embedded } from './en/embedded';
import type { linking } from './en/linking';
import type { owning } from './en/owning';
import type { room } from './en/room';
import type { takeAway } from './en/takeAway';
import type { votes } from './en/votes';
import type { workshop } from './en/workshop';

/** English is the source of keys. The words that later screens need arrive with those screens. */
export interface Parts {
  readonly asking: typeof asking;
  readonly adding: typeof adding;
  readonly answers: typeof answers;
  readonly importing: typeof importing;
  readonly linking: typeof linking;
  readonly owning: typeof owning;
  readonly close: typeof close;
  readonly copying: typeof copying;
  readonly room: typeof room;
  readonly votes: typeof votes;
  readonly taking: typeof takeAway;
  readonly workshop: typeof workshop;
  readonly embedded: typeof embedded;
  readonly builder: typeof builder;
}

/** The texts that arrive together. */
export type Part = keyof Parts;

/** Every key there is a text for. A key that is not in the English catalogue does not compile. */
export type MessageKey = { [P in Part]: keyof Parts[P] }[Part];
