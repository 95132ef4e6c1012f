import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { newWorkItem } from '../../../src/document/workItemFields';
import { computeWeights } from '../../../src/domain/weights';
import { newWorkshop } from '../../../src/domain/workshop';
import { BallotVote } from '../../../src/features/workshop/BallotVote';
import { loadMessages } from '../../../src/i18n/catalogue';
import { Announcer } from '../../../src/ui/Announcer';
import { renderScreen } from '../../support/renderScreen';

await loadMessages('en', 'workshop');

it('Ballots say why there is no link where one would lead nowhere; codes are still taken', () => {
  renderScreen(
    <Announcer>
      <BallotVote
        workshop={newWorkshop('w')}
        items={[newWorkItem({ name: 'Backups' })]}
        send={() => undefined}
        ports={{
          title: 'Our IT',
          weights: computeWeights({ method: 'equal' }, 'outside'),
          linkTo: null,
          copy: () => Promise.resolve(true),
          drawQr: () => Promise.resolve(null),
        }}
      />
    </Announcer>,
  );
  expect(screen.getByText(/opened from a file, so a ballot cannot be sent as a link/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Copy the link' })).not.toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: /^Paste codes/ })).toBeVisible();
});
