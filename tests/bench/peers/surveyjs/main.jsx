import { lazy, Suspense, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import 'survey-core/survey-core.min.css';
import { Survey } from 'survey-react-ui';
import { answers, items, leanOf, questions } from '../questionnaire.js';

const Chart = lazy(() => import('../Chart.jsx'));

const survey = new Model({
  pages: items.map((item, at) => ({
    name: `item${at}`,
    title: item,
    elements: questions.map(({ name, title }) => ({
      type: 'radiogroup',
      name: `${name}${at}`,
      title,
      choices: answers,
      colCount: 0,
    })),
  })),
});

/** The same questions as SurveyJS asks them by itself. */
function Questionnaire() {
  const [rows, setRows] = useState(null);
  survey.onComplete.add(({ data }) => {
    setRows(items.map((item, at) => ({ item, lean: leanOf((name) => data[`${name}${at}`]) })));
  });
  if (rows === null) return <Survey model={survey} />;
  return (
    <Suspense fallback={null}>
      <Chart rows={rows} />
    </Suspense>
  );
}

createRoot(document.getElementById('root')).render(<Questionnaire />);
