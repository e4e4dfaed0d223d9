/**
 * The pages of the site, in the order of its sidebar: where each comes from, and what it is called there. The name of a
 * page is that of its file; a page without a source is made by `reference.mjs`, a link leads to a page of the demo.
 */
export const GROUPS = [
  {
    title: 'Start',
    pages: [
      {name: 'index', source: 'docs/guide/index.md', title: 'Introduction'},
      {name: 'websites', source: 'docs/guide/websites.md', title: 'On a website'},
      {name: 'apps', source: 'docs/guide/apps.md', title: 'In an app'},
    ],
  },
  {
    title: 'Guide',
    pages: [
      {name: 'messages', source: 'docs/guide/messages.md', title: 'Messages', isWide: true},
      {name: 'theming', source: 'docs/guide/theming.md', title: 'Theming'},
      {name: 'languages', source: 'docs/guide/languages.md', title: 'Languages and words'},
      {name: 'transports', source: 'docs/guide/transports.md', title: 'Transports'},
      {name: 'errors', source: 'docs/guide/errors.md', title: 'When something fails'},
      {name: 'service', source: 'docs/guide/service.md', title: 'Writing a service'},
      {name: 'protocol', source: 'docs/protocol.md', title: 'The protocol'},
    ],
  },
  {
    title: 'Recipes',
    pages: [
      {name: 'login', source: 'docs/guide/login.md', title: 'Sign in and out'},
      {name: 'consent', source: 'docs/guide/consent.md', title: 'Consent banner'},
      {name: 'routes', source: 'docs/guide/routes.md', title: 'Single-page apps'},
      {name: 'survey', source: 'docs/guide/survey.md', title: 'Survey after the chat'},
      {name: 'kinds', source: 'docs/guide/kinds.md', title: 'Your own messages'},
      {name: 'policy', source: 'docs/guide/policy.md', title: 'Strict policy'},
      {name: 'buttons', source: 'docs/guide/buttons.md', title: 'Your own buttons'},
    ],
  },
  {
    title: 'Reference',
    pages: [
      {name: 'attributes', title: 'Attributes and properties'},
      {name: 'methods', title: 'Methods'},
      {name: 'events', title: 'Events'},
      {name: 'slots', title: 'Slots'},
      {name: 'parts', title: 'Parts'},
      {name: 'tokens', title: 'Tokens'},
    ],
  },
  {
    title: 'Tools',
    pages: [
      {name: 'playground', source: 'docs/guide/playground.md', title: 'Playground', isWide: true},
      {href: '../theme.html', title: 'Theme editor'},
      {href: '../gallery.html', title: 'Gallery'},
      {href: '../index.html', title: 'Demo: the shop'},
      {href: '../agent.html', title: 'Demo: its agents'},
    ],
  },
  {
    title: 'Trust',
    pages: [
      {name: 'security', source: 'docs/security.md', title: 'Security and privacy'},
      {name: 'hostile-pages', source: 'docs/hostile-pages.md', title: 'The page around it'},
      {name: 'accessibility', source: 'docs/accessibility.md', title: 'Accessibility'},
      {name: 'bench', source: 'docs/bench/README.md', title: 'Benchmarks'},
      {name: 'reporting', source: 'SECURITY.md', title: 'Report a vulnerability'},
      {name: 'changelog', source: 'CHANGELOG.md', title: 'Changelog'},
    ],
  },
];

/** Those that are pages of their own. */
export const PAGES = GROUPS.flatMap(({title, pages}) =>
  pages.filter(({name}) => name).map((page) => ({...page, group: title})),
);
