type MomentStyle = 'short' | 'medium' | 'long' | 'full';

/** The cases of a choice by their names; `other` is always among them. */
type Cases = Readonly<Record<string, readonly Piece[]>>;

/** A piece of a text, as the build has read it: words, or what is to be filled in. */
export type Piece =
  | string
  | readonly ['#']
  | readonly [kind: 'value' | 'number', name: string]
  | readonly [kind: 'date' | 'time', name: string, style: MomentStyle]
  | readonly [kind: 'select' | 'plural', name: string, cases: Cases]
  | readonly [kind: 'tag', name: string, inside: readonly Piece[]];

/** A text as the build has read it; one in which nothing is filled in is left as written. */
export type Message = string | readonly Piece[];

/** What a language does with numbers, counts and moments. */
export interface Manners {
  readonly number: (value: number) => string;
  /** Which case a count takes: `one`, `many`, `other`… */
  readonly count: (value: number) => string;
  readonly moment: (kind: 'date' | 'time', value: Date | number, style: MomentStyle) => string;
}

type Values<Value> = Readonly<Record<string, Value>>;

function given<Value>(values: Values<Value>, name: string): Value {
  const value = values[name];
  if (value === undefined) throw new Error(`Nothing was given for {${name}}`);
  return value;
}

/**
 * The pieces of a text with everything filled in; whatever is given for a tag is given the pieces inside it.
 * @throws where nothing, or nothing fitting, is given for what is to be filled in, which is a bug
 */
export function fillIn<Value>(
  pieces: readonly Piece[],
  values: Values<Value>,
  manners: Manners,
  wrap: (tag: Value, inside: readonly (Value | string)[]) => Value,
  counted = 0,
): readonly (Value | string)[] {
  return pieces.flatMap((piece): readonly (Value | string)[] => {
    if (typeof piece === 'string') return [piece];
    if (piece[0] === '#') return [manners.number(counted)];
    const value = given(values, piece[1]);
    const inside = (chosen: readonly Piece[], count = counted) =>
      fillIn(chosen, values, manners, wrap, count);
    switch (piece[0]) {
      case 'value':
        return [value];
      case 'number':
        return [manners.number(Number(value))];
      case 'date':
      case 'time':
        return [manners.moment(piece[0], value instanceof Date ? value : Number(value), piece[2])];
      case 'tag':
        return [wrap(value, inside(piece[2]))];
      case 'select':
        return inside(piece[2][String(value)] ?? given(piece[2], 'other'));
      case 'plural': {
        const count = Number(value);
        const chosen = piece[2][`=${count}`] ?? piece[2][manners.count(count)] ?? given(piece[2], 'other');
        return inside(chosen, count);
      }
    }
  });
}
