// Runs before anything is drawn, so that a page in the dark does not flash white. The rest is done by the program.
(() => {
  try {
    const theme = localStorage.getItem('servanda.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // A browser that keeps nothing shows what the system asks for.
  }
})();
