import type {ElementClass} from '../elements/define.js';
import {ChatComposer} from './composer.js';
import {ChatPanel} from './panel.js';
import {transcriptElements} from './transcript-elements.js';

/**
 * What a panel is made of; a closed widget does without. Menus and quick replies come along: hardly a conversation with a
 * bot has none, and they would only be fetched one step later.
 */
export const panelElements: readonly ElementClass[] = [ChatPanel, ChatComposer, ...transcriptElements];
