(() => {
  const root = document.documentElement;
  // The build names the script of each language's first words here.
  const words = {};
  if (location.hash.length > 2) root.dataset.route = 'inner';
  let language = null;
  try {
    const theme = localStorage.getItem('dtl-theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    language = localStorage.getItem('dtl-language');
  } catch {
    // Storage may be blocked; the system's own theme and languages then stand.
  }
  language ??= navigator.languages.find((tag) => /^(en|fr)\b/i.test(tag)) ?? 'en';
  root.lang = /^fr/i.test(language) ? 'fr-CA' : 'en';
  if (root.lang in words) {
    const ahead = document.createElement('link');
    ahead.rel = 'modulepreload';
    ahead.href = words[root.lang];
    document.head.append(ahead);
  }
})();
