/**
 * What the bench measures inside a page. It is there before the page's own scripts, and the same on every page.
 * A time is when the frame that shows something has been handed over: the message after that frame's callbacks.
 */
window.bench = {
  longTasks: [],
  layoutShift: 0,

  /** Milliseconds of page time at which the first words or pictures were painted. */
  firstPaint: new Promise((resolve) => {
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntriesByName('first-contentful-paint')) resolve(startTime);
    }).observe({ type: 'paint', buffered: true });
  }),

  /** Milliseconds of page time at which an element for `selector` was painted with `words` in it. */
  painted: (selector, words) =>
    new Promise((resolve) => {
      const look = () => {
        const found = [...document.querySelectorAll(selector)].some((one) => one.textContent.includes(words));
        if (!found) {
          requestAnimationFrame(look);
          return;
        }
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    }),

  /** Waits for the next click or choice: `took` becomes the milliseconds from it to the frame that shows the words. */
  arm: (event, selector, words) => {
    window.bench.took = new Promise((resolve) => {
      const begin = ({ timeStamp }) => {
        void window.bench.painted(selector, words).then((now) => resolve(now - timeStamp));
      };
      addEventListener(event, begin, { capture: true, once: true });
    });
  },
};

new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries())
    window.bench.longTasks.push({ startTime, duration });
}).observe({ type: 'longtask', buffered: true });

new PerformanceObserver((list) => {
  for (const shift of list.getEntries()) if (!shift.hadRecentInput) window.bench.layoutShift += shift.value;
}).observe({ type: 'layout-shift', buffered: true });
