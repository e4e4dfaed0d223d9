import type {ElementClass} from '../elements/define.js';
import {ChatComposer} from './composer.js';
import {ChatPanel} from './panel.js';
import {transcriptElements} from './transcript-elements.js';

/** What a panel is made of that shows a conversation in text. */
export const panelElements: readonly ElementClass[] = [ChatPanel, ChatComposer, ...transcriptElements];
