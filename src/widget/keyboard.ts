import type {ReactiveController} from 'lit';

import {define} from '../elements/define.js';
import {isComposing} from '../model/composing.js';
import {persist} from '../model/persist.js';
import {exportparts} from '../theme/parts.js';
import {FocusKeeper} from './focus-keeper.js';
import {isFromPage} from './keys.js';
import type {ChatPanel} from './panel.js';
import {pressPage} from './page-keys.js';
import type {ChatShortcuts} from './shortcuts-dialog.js';
import {asksForHelp} from './shortcuts.js';
import {ChatSkipLinks} from './skip-links.js';
import {fenceTab} from './tab-fence.js';

/** What those find in a panel who use it by keyboard: ways past what is in between, and the list of shortcuts. */
export class Keyboard implements ReactiveController {
  readonly #panel: ChatPanel;
  readonly #links: ChatSkipLinks;
  #dialog: ChatShortcuts | undefined;

  constructor(panel: ChatPanel) {
    this.#panel = panel;
    define(ChatSkipLinks);
    this.#links = document.createElement('chat-skip-links');
    this.#links.setAttribute('exportparts', exportparts);
    this.#links.help = () => void this.#help();
    panel.addEventListener('keydown', this.#press);
    panel.addEventListener('keydown', this.#move, true);
    new FocusKeeper(panel);
    panel.addController(this);
    this.hostUpdated();
  }

  hostConnected(): void {
    if (!this.#links.isConnected) this.#panel.renderRoot.prepend(this.#links);
  }

  hostUpdated(): void {
    const {viewer, form, sendOn, asksConsent} = this.#panel.state;
    this.#links.skip = viewer.isOver || form || asksConsent ? undefined : this.#skip;
    if (this.#dialog) this.#dialog.sendOn = sendOn;
  }

  #skip = (): void => this.#panel.focus();

  #press = (event: KeyboardEvent): void => {
    if (isComposing(event) || isFromPage(event) || !asksForHelp(event)) return;
    event.preventDefault();
    event.stopPropagation();
    void this.#help();
  };

  #move = (event: KeyboardEvent): void => {
    const transcript = this.#panel.renderRoot.querySelector('chat-transcript');
    if (!transcript || event.ctrlKey || event.altKey || event.metaKey) return;
    // WebKitGTK knows it by its code alone when Shift is held.
    if (event.key === 'Tab' || event.code === 'Tab') fenceTab(event, transcript);
    else if (!event.shiftKey) pressPage(event);
  };

  async #help(): Promise<void> {
    const {ChatShortcuts: Arrived} = await persist(() => import('./shortcuts-dialog.js'));
    define(Arrived);
    if (this.#dialog) return;
    this.#dialog = document.createElement('chat-shortcuts');
    this.#dialog.setAttribute('exportparts', exportparts);
    this.#dialog.sendOn = this.#panel.state.sendOn;
    this.#dialog.ground = this.#panel;
    this.#dialog.addEventListener('close', this.#endHelp);
    this.#links.after(this.#dialog);
  }

  #endHelp = (): void => {
    this.#dialog?.remove();
    this.#dialog = undefined;
  };
}
