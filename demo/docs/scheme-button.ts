const SCHEMES = ['auto', 'light', 'dark'] as const;

const WORDS = {auto: 'as the system', light: 'light', dark: 'dark'} as const;

type Scheme = (typeof SCHEMES)[number];

const root = document.documentElement;

/** The colours that the reader chose for these pages. */
export function currentScheme(): Scheme {
  return SCHEMES.find((each) => each === root.dataset['scheme']) ?? 'auto';
}

/** Lets the reader go from the system's colours to light ones, dark ones, and back. */
export function offerSchemes(): void {
  const button = document.querySelector('.scheme')!;
  const tell = () => button.setAttribute('aria-label', `Colours: ${WORDS[currentScheme()]}`);
  tell();
  button.addEventListener('click', () => {
    choose(SCHEMES[(SCHEMES.indexOf(currentScheme()) + 1) % SCHEMES.length]!);
    tell();
  });
}

function choose(scheme: Scheme): void {
  if (scheme === 'auto') delete root.dataset['scheme'];
  else root.dataset['scheme'] = scheme;
  try {
    localStorage.setItem('chat-docs-scheme', scheme);
  } catch {
    // It holds for this page.
  }
}

/** Calls back at once, and whenever the reader chooses other colours. */
export function onScheme(take: (scheme: Scheme) => void): void {
  take(currentScheme());
  new MutationObserver(() => take(currentScheme())).observe(root, {attributeFilter: ['data-scheme']});
}
