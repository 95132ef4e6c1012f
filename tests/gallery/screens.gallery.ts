import { test } from './Camera';
import { afterTheRoom, example, hardlyNamed, many } from './subjects';

/** Screens of what was brought, by the name of the picture and the end of their address. */
const screens = {
  list: 'list',
  today: 'today',
  rate: 'rate/restore',
  check: 'check',
  line: 'results/line',
  map: 'results/map',
  gaps: 'results/gaps',
  model: 'results/model',
  plan: 'results/plan',
  versions: 'results/versions',
  sheet: 'results/line/alerts',
  settings: 'settings',
  board: 'results/board',
  report: 'results/report',
} as const;

test('every screen of the example', async ({ camera, page }) => {
  test.setTimeout(120_000);
  await page.goto('/');
  await camera.take('start');
  await camera.take('start-whole', { whole: true });
  await camera.bring(example(camera.say));
  for (const [name, end] of Object.entries(screens)) {
    await camera.goTo(end);
    await camera.take(name);
    await camera.take(`${name}-whole`, { whole: true });
  }
  await camera.goTo('/help');
  await camera.take('help', { whole: true });
});

test('how the room voted, beside an item', async ({ camera, page }) => {
  await camera.bring(afterTheRoom(camera.say));
  await camera.goTo('results/line/alerts');
  await page.getByRole('region', { name: camera.say('votes.kept.title') }).scrollIntoViewIfNeeded();
  await camera.take('sheet-votes');
});

for (const count of [1, 300])
  test(`with so many items: ${String(count)}`, async ({ camera }) => {
    test.setTimeout(120_000);
    await camera.bring(many(camera.say, count));
    for (const name of ['list', 'today', 'rate', 'check', 'line', 'map', 'gaps', 'model', 'plan'] as const) {
      await camera.goTo(screens[name].replace('/restore', ''));
      await camera.take(`${String(count)}-${name}`);
    }
  });

test('with names that are hard to set', async ({ camera }) => {
  test.setTimeout(120_000);
  await camera.bring(hardlyNamed(camera.say));
  for (const [name, end] of Object.entries(screens)) {
    await camera.goTo(end.replace('restore', 'hard0').replace('alerts', 'hard0'));
    await camera.take(`hard-${name}`, { whole: true });
  }
});
