import { lineAt } from './refusal';

/** What somebody wrote in a chat, one line of it. */
export interface ChatMessage {
  /** As the chat names them; `''` where that cannot be told. */
  readonly speaker: string;
  readonly text: string;
  /** Where in the pasted text, 1 is first. */
  readonly line: number;
}

/** What is not seen and only gets in the way: directions, joiners, variants, the ring of a keycap digit. */
const unseen = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069]|\u00AD|\uFEFF|\uFE0E|\uFE0F|\u20E3/gu;

/** Emoji as Slack and Teams copy them. */
const shortcode = /(^|\s):[\w+-]+:(?=\s|$)/gu;

const clock = String.raw`(?:[01]?\d|2[0-3])(?::| ?h ?)[0-5]\d(?::[0-5]\d)?(?: ?[ap]\.? ?m\.?)?`;
const day = String.raw`(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?)`;
const instant = String.raw`(?:${day},? (?:at |à )?${clock}|${clock},? ${day}|${clock})`;
const bracketed = String.raw`(?:\[ ?${instant} ?\]|\( ?${instant} ?\)|${instant})`;

/** `[10:32] …`, `25/11/2026, 10:32 - …`, `10:32:45 …`. */
const timeBefore = new RegExp(String.raw`^${bracketed}(?:(?: ?[-–—])? |$)`, 'iu');

/** `Sam Miller 10:32 AM`, `Sam Miller [10:32]`. */
const timeAfter = new RegExp(String.raw`(?:^|[ ,])${bracketed}$`, 'iu');

/** `From Sam Miller to Everyone: …`, as Zoom writes. */
const sentTo = /^(?:from|de) (.+?) (?:to|à) (?:everyone|tout le monde|tous)\b(?: ?\([^)]*\))? ?:? ?/iu;
const toEveryone = / (?:to|à) (?:everyone|tout le monde|tous)$/iu;

const quoted = /^(?:>|&gt;|\||»|«)/u;

/** The digits of "Sam 4532" and "Sam – 4 5 3 2". */
const digitsAtEnd = / [\d?][\d? ,./-]*$/u;

/** Longer lines hold no vote; how long they are may not keep anybody waiting. */
const longestLine = 300;

/** The longest text that is looked at, in UTF-16 units, and how many lines of it: the last, where the vote is. */
const longestChat = 200_000;
const mostLines = 1000;

const longestSpeaker = 60;
const phoneNumber = /^\+?[\d ()-]{7,}$/;

function isSpeaker(text: string): boolean {
  return (
    text.length <= longestSpeaker &&
    (/[\p{L}\p{Extended_Pictographic}]/u.test(text) || phoneNumber.test(text))
  );
}

function clean(raw: string): string {
  if (raw.length > longestLine) return '';
  const plain = raw.normalize('NFKC');
  // One sign may stand for eighteen.
  if (plain.length > longestLine) return '';
  return plain.replace(unseen, '').replace(shortcode, '$1').replace(/\s+/gu, ' ').trim();
}

function withoutTime(text: string): string {
  return text.replace(timeBefore, '').trim().replace(timeAfter, '').trim();
}

function isOnlyTime(text: string): boolean {
  return text !== '' && withoutTime(text) === '';
}

interface Named {
  readonly speaker: string;
  readonly text: string;
}

/** "Sam: 4532"; an address that begins with https: names nobody. */
function splitAtColon(text: string): Named | null {
  const at = text.indexOf(':');
  if (at <= 0 || text.startsWith('//', at + 1)) return null;
  const speaker = text.slice(0, at).replace(toEveryone, '').trim();
  return isSpeaker(speaker) ? { speaker, text: text.slice(at + 1).trim() } : null;
}

function splitBeforeDigits(text: string, isKnown: (name: string) => boolean): Named | null {
  const digits = digitsAtEnd.exec(text);
  const speaker = text.slice(0, digits?.index ?? 0).replace(/ ?[-–—=;,]$/u, '');
  return digits !== null && isKnown(speaker) ? { speaker, text: digits[0] } : null;
}

/** For each line the next that says anything. */
function followingLines(lines: readonly string[]): readonly string[] {
  let next = '';
  return lines
    .toReversed()
    .map((line) => {
      const after = next;
      if (line !== '') next = line;
      return after;
    })
    .toReversed();
}

/**
 * Who wrote what, in a text copied from a chat (Teams, Zoom, Meet, Slack, WhatsApp) or typed as "Sam: 4532". Times are
 * taken off and quoted lines left out. Where it cannot be told who wrote a line, nobody is named.
 * @param isKnown whether that is the name of somebody who votes
 */
export function readChatMessages(pasted: string, isKnown: (name: string) => boolean): readonly ChatMessage[] {
  const beyond = Math.max(0, pasted.length - longestChat);
  const written = pasted.slice(beyond).split(/\r\n|[\r\n\u2028\u2029]/u);
  const lines = written.slice(-mostLines).map(clean);
  const before = lineAt(pasted, beyond) + written.length - lines.length;
  // Chats that give the time do so with every name; a bare name is then somebody who is spoken to.
  const givesTimes = lines.some((line) => withoutTime(line) !== line);
  const following = followingLines(lines);
  const messages: ChatMessage[] = [];
  let speaker = '';
  for (const [at, whole] of lines.entries()) {
    const text = withoutTime(whole);
    if (text === '' || quoted.test(whole)) continue;
    const line = before + at;
    const [sent = null, sender = ''] = sentTo.exec(text) ?? [];
    const named =
      sent === null
        ? (splitAtColon(text) ?? splitBeforeDigits(text, isKnown))
        : { speaker: sender, text: withoutTime(text.slice(sent.length)) };
    const name = named?.speaker ?? text.replace(toEveryone, '');
    const isTimed = text !== whole || isOnlyTime(following[at] ?? '');
    const isHead = givesTimes ? isTimed && !/\d/.test(text) : isKnown(name);
    if (named !== null && named.text !== '') {
      messages.push({ speaker: named.speaker, text: named.text, line });
      // What follows on a line of its own may be anybody's.
      speaker = '';
    } else if (named !== null || (isHead && isSpeaker(name))) speaker = name;
    else messages.push({ speaker, text, line });
  }
  return messages;
}
