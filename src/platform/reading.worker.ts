import { answerReader } from './answerReader';
import type { ToReader } from './readingMessages';

addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
  void answerReader(data, (message) => {
    postMessage(message);
  });
});
