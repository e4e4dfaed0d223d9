/** The page's content that the panel shows. */
export const PANEL_SLOTS = [
  'header',
  'header-actions',
  'status',
  'empty',
  'before-messages',
  'after-messages',
  'composer-start',
  'composer-end',
  'call',
  'consent',
  'footer',
];
