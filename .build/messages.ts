import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';
import type { Message, Piece } from '../src/i18n/message';

const numberStyles: readonly unknown[] = [undefined, null];
const momentStyles = ['short', 'medium', 'long', 'full'] as const;

function styleOf(style: unknown, text: string): (typeof momentStyles)[number] {
  const known = momentStyles.find((name) => name === style);
  if (known === undefined)
    throw new Error(`“${text}” wants a date or a time to be short, medium, long or full`);
  return known;
}

type Case = readonly [name: string, pieces: readonly Piece[]];

/** A case that says what `other` says is left to it. An exact count (`=2`) stays: it may stand before `one`. */
function withoutRepeats(cases: readonly Case[]): readonly Case[] {
  const [, rest] = cases.find(([name]) => name === 'other') ?? [];
  const said = JSON.stringify(rest);
  return cases.filter(
    ([name, pieces]) => name === 'other' || name.startsWith('=') || JSON.stringify(pieces) !== said,
  );
}

function compilePiece(element: MessageFormatElement, text: string): Piece {
  const within = (pieces: readonly MessageFormatElement[]) =>
    pieces.map((piece) => compilePiece(piece, text));
  switch (element.type) {
    case TYPE.literal:
      return element.value;
    case TYPE.pound:
      return ['#'];
    case TYPE.argument:
      return ['value', element.value];
    case TYPE.number:
      if (!numberStyles.includes(element.style))
        throw new Error(`“${text}” wants a number in a style of its own`);
      return ['number', element.value];
    case TYPE.date:
      return ['date', element.value, styleOf(element.style, text)];
    case TYPE.time:
      return ['time', element.value, styleOf(element.style, text)];
    case TYPE.tag:
      return ['tag', element.value, within(element.children)];
    case TYPE.select:
    case TYPE.plural: {
      if (element.type === TYPE.plural && (element.offset !== 0 || element.pluralType !== 'cardinal'))
        throw new Error(`“${text}” counts with an offset or with ordinals`);
      const cases = Object.entries(element.options).map(
        ([name, { value }]) => [name, within(value)] as const,
      );
      return [
        element.type === TYPE.plural ? 'plural' : 'select',
        element.value,
        Object.fromEntries(withoutRepeats(cases)),
      ];
    }
  }
}

/**
 * A text in ICU syntax as the browser formats it: as written where nothing is filled in.
 * @throws where the syntax is broken, or asks for what no text of ours has needed yet
 */
export function compileMessage(text: string): Message {
  return /[{<#']/.test(text) ? parse(text).map((element) => compilePiece(element, text)) : text;
}

/** Compiles every text with a placeholder at build time, so that no parser travels to the browser. */
export function compiledMessages(): Plugin {
  return {
    name: 'compiled-messages',
    transform: {
      filter: { id: /\/i18n\/messages\/[^/]+\/[^/]+\.ts(?:\?|$)/ },
      handler(code) {
        const texts: { start: number; end: number; text: string }[] = [];
        const visit = (node: unknown): void => {
          if (Array.isArray(node)) node.forEach(visit);
          else if (node && typeof node === 'object') {
            const { type, value } = node as {
              type?: string;
              value?: { type?: string; value?: unknown; start: number; end: number };
            };
            if (type === 'Property' && value?.type === 'Literal' && typeof value.value === 'string')
              texts.push({ start: value.start, end: value.end, text: value.value });
            Object.values(node).forEach(visit);
          }
        };
        visit(this.parse(code).body);
        let compiled = code;
        for (const { start, end, text } of texts.toReversed())
          compiled = compiled.slice(0, start) + JSON.stringify(compileMessage(text)) + compiled.slice(end);
        return { code: compiled, map: null };
      },
    },
  };
}
