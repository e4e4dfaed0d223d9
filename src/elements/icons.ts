import {svg} from 'lit';

import {icon, launcherIcons, path} from './icon.js';

/** All icons. */
export const icons = {
  ...launcherIcons,
  chevronNext: path('m9.5 6 6 6-6 6', 'chevron-next mirrored'),
  close: path('M6.5 6.5l11 11m0-11-11 11', 'close'),
  attach: path(
    'm19.5 11.6-7.6 7.5a4.9 4.9 0 0 1-6.9-7l7.7-7.5a3.2 3.2 0 0 1 4.6 4.6l-7.6 7.5a1.6 1.6 0 0 1-2.3-2.3l7-6.9',
    'attach',
  ),
  voice: icon(
    svg`<rect x="9" y="3.5" width="6" height="11" rx="3"></rect><path d="M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v2.8"></path>`,
    'voice',
  ),
  send: path('M12 19V5.5m-6 6 6-6 6 6', 'send'),
  opens: path('M9 5.5h9.5V15M18 6 6 18', 'opens mirrored'),
  retry: path('M19 12a7 7 0 1 1-2.1-5L19 9m0-5v5h-5', 'retry'),
  star: path('m12 4 2.5 5.1 5.6.8-4 4 .9 5.6-5-2.6-5 2.6.9-5.6-4-4 5.6-.8Z', 'star'),
  reply: path('M9.5 6 4 11.5 9.5 17M4.5 11.5H14a6 6 0 0 1 6 6v1', 'reply mirrored'),
  copy: icon(
    svg`<rect x="9" y="9" width="10.5" height="11" rx="2.5"></rect><path d="M15 9V6.5A2.5 2.5 0 0 0 12.5 4H7a2.5 2.5 0 0 0-2.5 2.5v6A2.5 2.5 0 0 0 7 15h2"></path>`,
    'copy',
  ),
  smile: icon(
    svg`<circle cx="12" cy="12" r="8.5"></circle><path d="M8.5 14.2a4.2 4.2 0 0 0 7 0M9 9.5v.2m6-.2v.2"></path>`,
    'smile',
  ),
  tick: path('m5 12.8 4.7 4.7L19 7.5', 'tick'),
  ticks: path('m2.5 13 4.3 4.3L15 8.5m-2.5 7 1.8 1.8 7.7-8.8', 'ticks'),
  clock: icon(svg`<circle cx="12" cy="12" r="8"></circle><path d="M12 7.5V12l3 2"></path>`, 'clock'),
  alert: icon(svg`<circle cx="12" cy="12" r="8.5"></circle><path d="M12 7.8v5m0 3.2v.1"></path>`, 'alert'),
  bot: icon(
    svg`<rect x="4.5" y="8.5" width="15" height="11" rx="3.5"></rect>
      <path d="M12 8.5V5m-3 8.2v1.3m6-1.3v1.3M2.3 12.5v3m19.4-3v3"></path><circle cx="12" cy="4" r="1"></circle>`,
    'bot',
  ),
  person: icon(
    svg`<circle cx="12" cy="8.5" r="3.7"></circle><path d="M4.8 19.5c1-3.6 3.8-5.5 7.2-5.5s6.2 1.9 7.2 5.5"></path>`,
    'person',
  ),
  file: path('M13.5 3.5H7a1.5 1.5 0 0 0-1.5 1.5v14A1.5 1.5 0 0 0 7 20.5h10a1.5 1.5 0 0 0 1.5-1.5V8.5Zm0 0v5h5', 'file'),
  place: icon(
    svg`<path d="M12 20.5c4.5-4.6 6.5-7.8 6.5-10.5a6.5 6.5 0 1 0-13 0c0 2.7 2 5.9 6.5 10.5Z"></path><circle cx="12" cy="10" r="2.3"></circle>`,
    'place',
  ),
  call: path(
    'M6.6 4.5h2.7l1.4 4-2 1.5a11 11 0 0 0 5.3 5.3l1.5-2 4 1.4v2.7a1.6 1.6 0 0 1-1.7 1.6A14.6 14.6 0 0 1 5 6.2a1.6 1.6 0 0 1 1.6-1.7Z',
    'call',
  ),
  videoCall: icon(
    svg`<rect x="3" y="6.5" width="12" height="11" rx="3"></rect><path d="m15 11 5.5-3.2v8.4L15 13"></path>`,
    'video-call mirrored',
  ),
  screen: icon(
    svg`<rect x="3.5" y="5" width="17" height="11.5" rx="2"></rect><path d="M8.5 20h7M12 13.5V8.5m-2.3 2.2L12 8.4l2.3 2.3"></path>`,
    'screen',
  ),
  leave: path(
    'M13.5 4.5H7A1.5 1.5 0 0 0 5.5 6v12A1.5 1.5 0 0 0 7 19.5h6.5M10.5 12h10m-3.5-3.5 3.5 3.5-3.5 3.5',
    'leave mirrored',
  ),
  download: path('M12 4.5v10m-4-4 4 4 4-4M5 19.5h14', 'download'),
} as const;
