(() => {
  const root = document.documentElement;
  if (location.hash.length > 2) root.dataset.route = 'inner';
  try {
    const theme = localStorage.getItem('dtl-theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage may be blocked; the system's own theme then stands.
  }
})();
