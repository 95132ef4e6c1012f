import { answerReader } from './answerReader';
import type { ToReader } from './readingMessages';

addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
  answerReader(data, (message) => {
    postMessage(message);
  }).catch((fault: unknown) => {
    // Thrown where the page hears of it: a rejection would stay in here, and the page would wait.
    setTimeout(() => {
      throw fault;
    });
  });
});
