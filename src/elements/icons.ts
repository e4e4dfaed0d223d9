import {svg} from 'lit';

import {icon, path} from './icon.js';

/** The icons that several elements show; what shows one alone has it. */
export const icons = {
  chevronDown: path('m6 9.5 6 6 6-6', 'chevron-down'),
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
  smile: icon(
    svg`<circle cx="12" cy="12" r="8.5"></circle><path d="M8.5 14.2a4.2 4.2 0 0 0 7 0M9 9.5v.2m6-.2v.2"></path>`,
    'smile',
  ),
  tick: path('m5 12.8 4.7 4.7L19 7.5', 'tick'),
  alert: icon(svg`<circle cx="12" cy="12" r="8.5"></circle><path d="M12 7.8v5m0 3.2v.1"></path>`, 'alert'),
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
