import { describeLean } from '../domain/lean';
import { sameOutcome, type Outcome } from '../domain/outcome';
import type { ShownAnswer, ShownPlace, ShownQuestion, ShownVotes } from '../domain/shownVotes';
import { asSentence, nameLean, nameOutcome } from './outcomeWords';
import type { Words } from './Words';

/** Who is spoken to: the room as it looks at its votes, or whoever reads about them later. */
export type Hearer = 'finding' | 'kept';

function countAlike({ own, room }: ShownVotes): number {
  return own.filter((place) => sameOutcome(place, room)).length;
}

/** What the votes come to, in one sentence: what people differ on, and whether it changes anything. */
export function findingOfVotes(shown: ShownVotes, hearer: Hearer, { t }: Words): string {
  const { elsewhere, turnsOn, differsOn, own } = shown;
  const total = own.length;
  if (elsewhere === total) return t(`votes.${hearer}.nobody`);
  if (elsewhere > 0)
    return turnsOn === null
      ? t(`votes.${hearer}.elsewhere`, { elsewhere, total })
      : t(`votes.${hearer}.turnsOn`, { elsewhere, total, question: t(`criterion.${turnsOn}.name`) });
  return differsOn === null
    ? t(`votes.${hearer}.alike`)
    : t(`votes.${hearer}.noDifference`, { question: t(`criterion.${differsOn}.name`) });
}

/** Where the answers of a room or of one person place an item, at the head of a line. */
export function namePlace(place: Outcome, words: Words): string {
  const { placement, delivers } = place;
  if (placement === null || (placement === 'decideInside' && delivers !== 'inHouse'))
    return asSentence(nameOutcome(place, words), words);
  return words.t(`placement.${placement}`);
}

function nameShown(answer: ShownAnswer | null, { t, number }: Words): string {
  return typeof answer === 'number' ? number(answer) : t('votes.unclear');
}

function listShown(answers: readonly ShownAnswer[], words: Words): string {
  if (answers.length === 0) return words.t('votes.answers.none');
  const said = answers.map((answer) =>
    answer === 'notSure' ? words.t('votes.notSure') : words.number(answer),
  );
  return words.list(said);
}

function stripRow(question: ShownQuestion, inFocus: boolean, words: Words) {
  const { criterion, answers, firstAnswers, median } = question;
  const name = words.t(`criterion.${criterion}.name`);
  const medianText = answers.length === 0 ? '' : nameShown(median, words);
  return {
    id: criterion,
    name,
    votes: answers,
    firstVotes: firstAnswers,
    median,
    medianText,
    inFocus,
    said:
      answers.length === 0
        ? words.t('votes.said.nobody', { question: name })
        : words.t('votes.said', {
            question: name,
            median: median === 'notSure' ? words.t('votes.notSure') : medianText,
            answers: listShown(answers, words),
          }),
  };
}

/** The votes as the vote strip draws them, with their finding as title and all of them as a table. */
export function toVoteStrip(shown: ShownVotes, hearer: Hearer, words: Words) {
  const { t } = words;
  const hasFirst = shown.questions.some(({ firstAnswers }) => firstAnswers.length > 0);
  const column = (key: 'question' | 'answers' | 'first' | 'median', numeric = false) => ({
    key,
    header: t(`votes.strip.${key}`),
    numeric,
  });
  return {
    questions: shown.questions.map((question) =>
      stripRow(question, question.criterion === (shown.turnsOn ?? shown.differsOn), words),
    ),
    notSure: t('votes.notSure'),
    twin: {
      finding: findingOfVotes(shown, hearer, words),
      summary: t('votes.strip.summary'),
      columns: [
        column('question'),
        column('answers'),
        ...(hasFirst ? [column('first')] : []),
        column('median', true),
      ],
      rows: shown.questions.map(({ criterion, answers, firstAnswers, median }) => ({
        id: criterion,
        cells: {
          question: t(`criterion.${criterion}.name`),
          answers: listShown(answers, words),
          first: listShown(firstAnswers, words),
          median: nameShown(median, words),
        },
      })),
    },
  };
}

/** A bar on the line; on the line itself what keeps it there is drawn. */
function toBar({ placement, delivers, lean }: ShownPlace) {
  const { side } = describeLean(lean);
  const onLine = side === 'onTheLine';
  switch (placement) {
    case 'ownInsideDeliverOutside':
      return { lean, mark: 'ownInside', side: onLine ? 'line' : side } as const;
    case 'findOut':
    case 'keepLight':
    case 'onTheLine':
      return { lean, mark: placement, side: 'line' } as const;
    case 'decideInside':
      if (delivers === 'undecided') return { lean, mark: 'findOut', side: 'line' } as const;
      return { lean, mark: onLine ? 'ownInside' : 'bar', side: onLine ? 'line' : side } as const;
    default:
      return { lean, mark: onLine ? 'onTheLine' : 'bar', side: onLine ? 'line' : side } as const;
  }
}

/** Votes that place the item alike; those of the room's mind first. */
function groupAlike(shown: ShownVotes): readonly (readonly ShownPlace[])[] {
  const groups: ShownPlace[][] = [];
  for (const place of shown.own) {
    const alike = groups.find(([first]) => first !== undefined && sameOutcome(first, place));
    if (alike === undefined) groups.push([place]);
    else alike.push(place);
  }
  return groups;
}

/**
 * The same votes as bars on the line, which no name can be read from.
 * @param isSettled the room's placement stands; until then it is drawn as proposed
 */
export function toRoomBars(shown: ShownVotes, isSettled: boolean, words: Words) {
  const { t, number } = words;
  const { own, room } = shown;
  const roomBar = toBar(room);
  const groups = groupAlike(shown).map((places, index) => ({
    id: String(index),
    label: t(places[0] !== undefined && sameOutcome(places[0], room) ? 'votes.agree' : 'votes.differ', {
      count: places.length,
    }),
    votes: places.map(toBar).sort((one, other) => Math.abs(other.lean) - Math.abs(one.lean)),
  }));
  const placement = namePlace(room, words);
  const row = (id: string, whose: string, place: ShownPlace) => ({
    id,
    cells: { whose, lean: asSentence(nameLean(place.lean, words), words), outcome: namePlace(place, words) },
  });
  return {
    groups,
    words: { inHouse: t('votes.inHouse'), partner: t('votes.partner') },
    room: {
      ...roomBar,
      label: t('votes.room'),
      sizeText: roomBar.side === 'line' ? '' : number(describeLean(room.lean).size),
      placement,
      certainty: isSettled ? ('decided' as const) : ('proposed' as const),
    },
    twin: {
      finding: t('votes.bars.finding', { agreeing: countAlike(shown), total: own.length, placement }),
      summary: t('votes.bars.summary'),
      columns: (['whose', 'lean', 'outcome'] as const).map((key) => ({
        key,
        header: t(`votes.bars.${key}`),
      })),
      rows: [
        row('room', asSentence(t('votes.room'), words), room),
        ...own.map((place, index) =>
          row(String(index), t('votes.bars.somebody', { position: number(index + 1) }), place),
        ),
      ],
    },
  };
}
