import { useMachine } from '@xstate/react';
import { lazy, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { useForm } from 'react-hook-form';
import { assign, setup } from 'xstate';
import { answers, items, leanOf, questions } from '../questionnaire.js';

const Chart = lazy(() => import('../Chart.jsx'));

const walk = setup({
  guards: { isLast: ({ context }) => context.at === items.length - 1 },
  actions: { goOn: assign({ at: ({ context }) => context.at + 1 }) },
}).createMachine({
  context: { at: 0 },
  initial: 'asking',
  states: {
    asking: { on: { next: [{ guard: 'isLast', target: 'done' }, { actions: 'goOn' }] } },
    done: {},
  },
});

/** The stack of the product with the least code that asks the questions. */
function Questionnaire() {
  const [state, send] = useMachine(walk);
  const { register, getValues } = useForm();
  const { at } = state.context;
  if (state.matches('done')) {
    const rows = items.map((item, order) => ({
      item,
      lean: leanOf((name) => getValues(`items.${order}.${name}`)),
    }));
    return (
      <Suspense fallback={null}>
        <Chart rows={rows} />
      </Suspense>
    );
  }
  return (
    <form key={at}>
      <h1>{items[at]}</h1>
      {questions.map(({ name, title }) => (
        <fieldset key={name}>
          <legend>{title}</legend>
          {answers.map(({ value, text }) => (
            <label key={value}>
              <input type="radio" value={value} {...register(`items.${at}.${name}`)} />
              {text}
            </label>
          ))}
        </fieldset>
      ))}
      <button type="button" onClick={() => send({ type: 'next' })}>
        Next
      </button>
    </form>
  );
}

createRoot(document.getElementById('root')).render(<Questionnaire />);
