// Before anything is drawn: the colours this reader chose, and that there is script at all.
const root = document.documentElement;
root.dataset.script = '';
try {
  const scheme = localStorage.getItem('chat-docs-scheme');
  if (scheme === 'light' || scheme === 'dark') root.dataset.scheme = scheme;
} catch {
  // A browser that keeps nothing shows the system's colours.
}
