import type { Criterion } from '../domain/criterion';
import type { Rating, Ratings } from '../domain/rating';
import { ratingsOf } from './ballot';
import { readChatMessages, type ChatMessage } from './chatMessages';
import { voterFinder, type Voter } from './voterNames';
import { isSameValue } from './workItemFields';

/** Why digits do not count as a vote; also the end of a message key. */
export type ChatVoteFault = 'tooFew' | 'tooMany' | 'outOfRange';

/** What became of one person's digits in a chat. `line` is where in the pasted text, 1 is first. */
export type ChatVoteReading =
  | {
      readonly kind: 'accepted';
      readonly voterId: string;
      readonly name: string;
      readonly ratings: Ratings;
      readonly line: number;
    }
  | {
      /** The same voter had voted otherwise, in this text or before; this is the last. */
      readonly kind: 'replaced';
      readonly voterId: string;
      readonly name: string;
      readonly ratings: Ratings;
      readonly earlier: Ratings;
      readonly line: number;
    }
  | {
      /** Digits that nobody was given: ask whose they are. Nobody, one or several voters have that name. */
      readonly kind: 'asked';
      readonly name: string;
      readonly candidates: readonly string[];
      readonly ratings: Ratings;
      readonly line: number;
    }
  | {
      /** Digits among words, which may be a year or a number of servers: ask whether they are a vote. */
      readonly kind: 'unsure';
      readonly name: string;
      readonly candidates: readonly string[];
      readonly said: string;
      readonly ratings: Ratings;
      readonly line: number;
    }
  | {
      readonly kind: 'refused';
      readonly reason: ChatVoteFault;
      readonly name: string;
      readonly said: string;
      readonly line: number;
    };

/** Who votes, on which questions, and what they said before. */
export interface ChatVoting {
  /** In table order. */
  readonly asked: readonly Criterion[];
  readonly voters: readonly Voter[];
  /** What came in earlier, by voter id. */
  readonly before?: ReadonlyMap<string, Ratings>;
}

const longestSaid = 80;

type Said =
  | { readonly kind: 'vote' | 'unsure'; readonly answers: readonly Rating[] }
  | { readonly kind: 'refused'; readonly reason: ChatVoteFault };

function toAnswers(digits: string): readonly Rating[] {
  return Array.from(digits, (digit) => (digit === '?' || digit === '0' ? 'notSure' : Number(digit)));
}

/** What a message says as a vote on `count` questions, `null` where it says nothing of the kind. */
function readVote(text: string, count: number): Said | null {
  const bare = text
    .replace(/\bhttps?:\S+/gi, ' ')
    .replace(/[\p{Extended_Pictographic}\u{1F3FB}-\u{1F3FF}]/gu, ' ')
    .trim();
  const isOnlyDigits = /\d/.test(bare) && /^[\d?\s,;./|_*~'"!()[\]{}-]+$/.test(bare);
  const digits = bare.replace(/[^\d?]/g, '');
  if (/^\?+$/.test(bare))
    return digits.length === count ? { kind: 'unsure', answers: toAnswers(digits) } : null;
  if (isOnlyDigits) {
    if (digits.length < count) return { kind: 'refused', reason: 'tooFew' };
    if (digits.length > count) return { kind: 'refused', reason: 'tooMany' };
    if (/[6-9]/.test(digits)) return { kind: 'refused', reason: 'outOfRange' };
    return { kind: 'vote', answers: toAnswers(digits) };
  }
  const runs = (bare.match(/[\p{L}\p{N}?]*\d[\p{L}\p{N}?]*/gu) ?? []).map((run) => run.replace(/\?+$/, ''));
  const [run = ''] = runs;
  const isLikeVote = runs.length === 1 && run.length === count && /^[0-5?]+$/.test(run);
  return isLikeVote ? { kind: 'unsure', answers: toAnswers(run) } : null;
}

/** Speakers whom the chat tells apart although both may be the same voter: nobody can say which of them it is. */
function findNamesakes(
  messages: readonly ChatMessage[],
  findVoters: ReturnType<typeof voterFinder>,
): ReadonlySet<string> {
  const speakers = new Map<string, Set<string>>();
  for (const { speaker } of messages) {
    const [only, ...others] = findVoters(speaker);
    if (only === undefined || others.length > 0) continue;
    speakers.set(only.id, (speakers.get(only.id) ?? new Set()).add(speaker.toLowerCase()));
  }
  return new Set([...speakers].filter(([, names]) => names.size > 1).map(([voterId]) => voterId));
}

/**
 * Reads votes that were typed into a chat: one digit for each question that is asked, `?` or 0 for not sure. Only digits
 * that stand alone count, and only for a voter whose name is clear; the last of one voter counts. Never throws.
 */
export function readChatVotes(
  pasted: string,
  { asked, voters, before = new Map() }: ChatVoting,
): readonly ChatVoteReading[] {
  const findVoters = voterFinder(voters);
  const voting = readChatMessages(pasted, (name) => findVoters(name).length > 0).flatMap((message) => {
    const said = readVote(message.text, asked.length);
    return said === null ? [] : [{ ...message, vote: said }];
  });
  const namesakes = findNamesakes(voting, findVoters);
  const readings: ChatVoteReading[] = [];
  const counted = new Map<string, Extract<ChatVoteReading, { kind: 'accepted' | 'replaced' }>>();
  for (const { speaker: name, text, line, vote } of voting) {
    if (vote.kind === 'refused') {
      readings.push({ kind: 'refused', reason: vote.reason, name, said: text.slice(0, longestSaid), line });
      continue;
    }
    const ratings = ratingsOf(asked, vote.answers);
    const found = findVoters(name);
    const candidates = found.map(({ id }) => id);
    const [voterId, ...others] = candidates;
    if (vote.kind === 'unsure') {
      readings.push({ kind: 'unsure', name, candidates, said: text.slice(0, longestSaid), ratings, line });
    } else if (voterId === undefined || others.length > 0 || namesakes.has(voterId)) {
      readings.push({ kind: 'asked', name, candidates, ratings, line });
    } else {
      const earlier = counted.get(voterId)?.ratings ?? before.get(voterId);
      const vote = { voterId, name: found[0]?.name ?? name, ratings, line };
      counted.set(
        voterId,
        earlier === undefined || isSameValue(earlier, ratings)
          ? { kind: 'accepted', ...vote }
          : { kind: 'replaced', ...vote, earlier },
      );
    }
  }
  return [...counted.values(), ...readings].sort((a, b) => a.line - b.line);
}
