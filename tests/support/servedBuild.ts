import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { serve } from './serve';

const build = resolve(import.meta.dirname, '../../dist');

/** Serves the production build while the journeys run; they read its address from JOURNEYS_ORIGIN. */
export default async function servedBuild() {
  if (!existsSync(resolve(build, 'index.html'))) {
    throw new Error('There is no production build to walk through: run `npm run build` first.');
  }
  const { origin, stop } = await serve(build);
  process.env.JOURNEYS_ORIGIN = origin;
  return stop;
}
