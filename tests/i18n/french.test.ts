import { describe, expect, it } from 'vitest';
import { writtenTexts } from '../support/writtenTexts';

const english = writtenTexts('en');
const french = [...writtenTexts('fr-CA')];

/** What the two languages spell alike: names, signs, and words that came from one into the other. */
const alike: ReadonlySet<string> = new Set([
  'English',
  'Français',
  'Accent',
  'HTML',
  'WordPress',
  'React',
  'Message',
  'Draw the Line',
  'min',
  'Word',
  'Markdown',
  'CSV',
  'Excel',
  'SVG',
  'PNG',
  'Mermaid',
  'Minutes',
  '{page} · Draw the Line',
  'Version {number}',
  'Version',
  'Versions',
  'Question',
  'question',
  'Note',
  'Leadership',
  'Documentation',
  'Documents',
  'Description',
  'Placement',
  'Messages',
  'Plan',
  'Vote {position}',
]);

/** Addresses, headers and the title of a source, which are written as they are. */
const verbatim = /https:\/\/|mailto:|tel:|dtl:\w+|Access-Control-Allow-Origin: \*|Co-Managed IT: Pros, Cons/g;

function faultyWhere(pattern: RegExp): readonly string[] {
  return french
    .filter(([, text]) => pattern.test(text.replaceAll(verbatim, '')))
    .map(([key, text]) => `${key}: ${text}`);
}

describe('the French texts', () => {
  it('are translated, but for what both languages spell alike', () => {
    const same = french.filter(
      ([key, text]) => english.get(key) === text && /\p{L}{2}/u.test(text.replace(/\{[^{}]*\}/g, '')),
    );
    expect(same.map(([, text]) => text).filter((text) => !alike.has(text))).toEqual([]);
  });

  it('never let a line begin with a colon or a closing quotation mark', () => {
    expect(faultyWhere(/[^\u00a0\u202f\d]:|[^\u00a0\u202f]»|«[^\u00a0\u202f]/u)).toEqual([]);
  });

  it('leave no space before a question mark, an exclamation mark or a semicolon', () => {
    expect(faultyWhere(/\s[;!?](?!\u00a0»)/u)).toEqual([]);
  });

  it('keep a number together with its unit', () => {
    expect(faultyWhere(/[\d#}] (?:%|(?:h|s|min|Mo|\d{3})(?![\p{L}\d’]))/u)).toEqual([]);
  });

  it('put no name where its first letter would change the word before', () => {
    const given = '(?:item|title|name|names|items|voter|owner|people|accountable|reason|lane|group|part)';
    const shortened = '(?:le|la|de|que|parce que|puisque|lorsque|jusque|si|ce|je|me|te|se|ne)';
    expect(faultyWhere(new RegExp(`(?<!\\p{L})${shortened} (?:<b>)?\\{${given}\\}`, 'iu'))).toEqual([]);
  });

  it('use the words of Québec', () => {
    expect(
      faultyWhere(
        /(?<!\p{L})(?:e-?mails?|mails?|chats?|cloud|cookies?|logins?|week-?ends?|feedback|checklists?|digital\p{L}*|externalis\p{L}*|drapeaux?|supporter)(?!\p{L})/iu,
      ),
    ).toEqual([]);
  });

  it('use the curved apostrophe and French quotation marks', () => {
    expect(faultyWhere(/['"“”]/u)).toEqual([]);
  });

  it('say vous', () => {
    expect(faultyWhere(/(?<!\p{L})(?:tu|ton|tes|toi)(?!\p{L})/iu)).toEqual([]);
  });
});
