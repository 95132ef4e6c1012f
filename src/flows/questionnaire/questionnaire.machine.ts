import { not, raise, type SnapshotFrom } from 'xstate';
import {
  firstUnansweredItem,
  itemOf,
  neighbourOf,
  nextUnansweredItem,
  runOfIdenticalRatings,
} from '../../domain/progress';
import { withShortage } from '../../domain/workItem';
import { focusAfterAnswer, focusBeside } from './questionnaire.focus';
import { at, questionnaire, weightsOf } from './questionnaire.parts';

/**
 * What is asked when: list the work, say who does it today, rate it item by item, check the order, see the results;
 * back and forth at will. It starts at the first thing that is not answered yet, and is never saved itself.
 */
export const questionnaireMachine = questionnaire.createMachine({
  id: 'questionnaire',
  context: ({ input: { assessment } }) => {
    const weights = weightsOf(assessment);
    const first = firstUnansweredItem(assessment.items, weights) ?? assessment.items[0];
    return { assessment, weights, ...at(first, weights), meant: [] };
  },
  initial: 'opening',
  on: {
    'assessment.changed': {
      actions: { type: 'takeInTheFacts', params: ({ event }) => ({ assessment: event.assessment }) },
    },
    'stage.opened': [
      { guard: { type: 'opens', params: { stage: 'listing' } }, target: '.listing' },
      { guard: { type: 'opens', params: { stage: 'describing' } }, target: '.describing' },
      { guard: { type: 'opens', params: { stage: 'rating' } }, target: '.rating' },
      { guard: { type: 'opens', params: { stage: 'checking' } }, target: '.checking' },
      { guard: { type: 'opens', params: { stage: 'results' } }, target: '.results' },
    ],
    'item.opened': {
      guard: { type: 'isListed', params: ({ event }) => ({ itemId: event.itemId }) },
      target: '.rating',
      actions: {
        type: 'goTo',
        params: ({ context, event }) => ({ item: itemOf(context.assessment.items, event.itemId) }),
      },
    },
    'results.asked': { guard: 'resultsCanBeSeen', target: '.results' },
  },
  states: {
    opening: {
      always: [
        { guard: not('somethingIsListed'), target: 'listing' },
        { guard: 'onlyNamesAreListed', target: 'describing' },
        { guard: 'everyItemIsAnswered', target: 'results' },
        { target: 'rating' },
      ],
    },
    listing: {
      on: { 'stage.finished': { guard: 'somethingIsListed', target: 'describing' } },
    },
    describing: {
      always: { guard: not('somethingIsListed'), target: 'listing' },
      on: {
        'stage.back': 'listing',
        'stage.finished': { target: 'rating', actions: 'goToFirstOpenItem' },
      },
    },
    rating: {
      always: { guard: not('somethingIsListed'), target: 'listing' },
      initial: 'answering',
      on: {
        'stage.back': 'describing',
        'stage.finished': { guard: 'resultsCanBeSeen', target: 'checking' },
        'item.previous': [
          {
            guard: 'anItemPrecedes',
            target: '.answering',
            actions: {
              type: 'goTo',
              params: ({ context }) => ({ item: neighbourOf(context.assessment.items, context.itemId, -1) }),
            },
          },
          { target: 'describing' },
        ],
        'criterion.focused': {
          actions: { type: 'focusOn', params: ({ event }) => ({ focus: event.focus }) },
        },
        'focus.moved': {
          actions: {
            type: 'focusOn',
            params: ({ context: { focus, weights }, event }) => ({
              focus: focusBeside(focus, event.by, weights),
            }),
          },
        },
        'criterion.rated': {
          actions: [
            {
              type: 'focusOn',
              params: ({ context: { assessment, weights, itemId, focus }, event }) => {
                const item = itemOf(assessment.items, itemId);
                return { focus: item === undefined ? focus : focusAfterAnswer(item, weights, event) };
              },
            },
            {
              type: 'recordRating',
              params: ({ context: { itemId }, event: { criterion, rating } }) => ({
                itemId,
                criterion,
                rating,
              }),
            },
          ],
        },
        'flag.toggled': {
          actions: {
            type: 'recordFlag',
            params: ({ context: { itemId }, event: { flag, on } }) => ({ itemId, flag, on }),
          },
        },
        'handsOn.answered': {
          actions: {
            type: 'recordHandsOn',
            params: ({ context: { itemId }, event: { handsOn } }) => ({ itemId, handsOn }),
          },
        },
        'shortage.toggled': {
          actions: {
            type: 'recordShortages',
            params: ({ context: { assessment, itemId }, event: { shortage, on } }) => ({
              itemId,
              shortOf: withShortage(itemOf(assessment.items, itemId)?.shortOf ?? [], shortage, on),
            }),
          },
        },
        'note.written': {
          actions: {
            type: 'recordNote',
            params: ({ context: { itemId }, event: { note } }) => ({ itemId, note }),
          },
        },
      },
      states: {
        answering: {
          on: {
            'item.next': [
              { guard: 'identicalAnswersInARow', target: 'wondering' },
              {
                guard: 'anItemFollows',
                actions: {
                  type: 'goTo',
                  params: ({ context }) => ({
                    item: neighbourOf(context.assessment.items, context.itemId, 1),
                  }),
                },
              },
              { guard: 'everyItemIsAnswered', target: '#questionnaire.checking' },
              {
                guard: 'anotherItemIsOpen',
                actions: {
                  type: 'goTo',
                  params: ({ context: { assessment, itemId, weights } }) => ({
                    item: nextUnansweredItem(assessment.items, itemId, weights),
                  }),
                },
              },
              { guard: 'resultsCanBeSeen', target: '#questionnaire.checking' },
              { actions: 'goToOpenQuestion' },
            ],
          },
        },
        wondering: {
          always: { guard: not('identicalAnswersInARow'), target: 'answering' },
          on: {
            'answers.kept': { target: 'answering', actions: ['takeAsMeant', raise({ type: 'item.next' })] },
            'answers.revisited': {
              target: 'answering',
              actions: {
                type: 'goTo',
                params: ({ context: { assessment, itemId, weights } }) => ({
                  item: runOfIdenticalRatings(assessment.items, itemId, weights)[0],
                }),
              },
            },
          },
        },
      },
    },
    checking: {
      always: { guard: not('resultsCanBeSeen'), target: 'rating' },
      on: { 'stage.back': 'rating', 'stage.finished': 'results' },
    },
    results: {
      always: { guard: not('resultsCanBeSeen'), target: 'rating' },
      on: { 'stage.back': 'checking' },
    },
  },
});

/** Where somebody is, at one moment. */
export type QuestionnaireSnapshot = SnapshotFrom<typeof questionnaireMachine>;
