(() => {
  // The start page in another language than the one it is built in. Its drawings are the same, and stand there once.
  const start = document.getElementById(`start-${document.documentElement.lang}`);
  if (!start) return;
  const root = document.getElementById('root');
  const drawings = root.querySelectorAll('svg');
  start.content.querySelectorAll('svg').forEach((place, index) => place.replaceWith(drawings[index]));
  root.replaceChildren(start.content);
})();
