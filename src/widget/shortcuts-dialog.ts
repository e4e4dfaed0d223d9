import {consume} from '@lit/context';
import {css, html, LitElement} from 'lit';
import {property, query} from 'lit/decorators.js';

import {icons} from '../elements/icons.js';
import {keysWords} from '../i18n/en/keys.js';
import {english, type Language, languageContext, withWords} from '../i18n/language.js';
import {base} from '../theme/base.js';
import {tokens} from '../theme/tokens.js';
import {tool} from '../theme/tool.js';
import type {SendOn} from './composer.js';
import {sheetStyles} from './sheet.styles.js';
import {type Chord, type Shortcut, shortcutsFor} from './shortcuts.js';

/** What is printed on keys, or painted. */
const CAPS = {
  Enter: 'keyEnter',
  Shift: 'keyShift',
  Escape: 'keyEscape',
  Home: 'keyHome',
  End: 'keyEnd',
  PageUp: 'keyPageUp',
  PageDown: 'keyPageDown',
} as const;

const PAINTED: Readonly<Record<string, string>> = {ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→'};

/**
 * The list of shortcuts, over the panel. It takes the focus when it opens, keeps it, and gives it back.
 *
 * @tag chat-shortcuts
 * @fires {Event} close - The customer is done.
 * @csspart shortcuts - The list, with its title.
 * @csspart title - Its title.
 * @csspart close - The button that closes it.
 */
export class ChatShortcuts extends LitElement {
  static readonly tag = 'chat-shortcuts';

  static override styles = [
    tokens,
    base,
    tool,
    sheetStyles,
    css`
      dialog {
        position: fixed;
        max-inline-size: none;
        max-block-size: none;
        margin: 0;
        padding: 0;
        border: 0;
        overflow: hidden;
        background: none;
        color: inherit;
      }

      dialog[open] {
        display: flex;
        align-items: flex-end;
      }

      dialog::backdrop {
        background: none;
      }

      .sheet {
        padding-block: calc(0.75 * var(--_rem)) max(calc(1.25 * var(--_rem)), env(safe-area-inset-bottom, 0px));
        overscroll-behavior: contain;
      }

      .bar {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 0.5em;
      }

      h2 {
        font-size: var(--_large);
        font-weight: 600;
      }

      h3 {
        margin-block: 1.25em 0.25em;
        color: var(--_muted);
        font-size: var(--_small);
        font-weight: 600;
      }

      .bar + h3 {
        margin-block-start: 0.25em;
      }

      dl {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0.5em 1em;
      }

      dt {
        overflow-wrap: anywhere;
      }

      dd {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        justify-content: flex-end;
        gap: 0.25em 0.625em;
      }

      .chord {
        display: inline-flex;
        gap: 0.2em;
        direction: ltr;
      }

      kbd {
        min-inline-size: 1.75em;
        padding: 0.1em 0.5em;
        border: 1px solid var(--_hairline);
        border-block-end-width: 2px;
        border-radius: calc(0.375 * var(--_rem));
        background: var(--_raised);
        font: inherit;
        font-size: var(--_small);
        text-align: center;
        white-space: nowrap;
      }

      @media (forced-colors: active) {
        kbd {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];

  @property({attribute: false}) sendOn: SendOn = 'enter';

  /** What it lies upon. */
  @property({attribute: false}) ground: Element | undefined;

  @consume({context: languageContext, subscribe: true})
  @property({attribute: false})
  language: Language = english;

  @query('dialog') private dialog!: HTMLDialogElement;

  #watcher: ResizeObserver | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watcher?.disconnect();
    window.removeEventListener('resize', this.#place);
  }

  protected override firstUpdated(): void {
    this.#place();
    this.#watcher = self.ResizeObserver && new ResizeObserver(this.#place);
    if (this.ground) this.#watcher?.observe(this.ground);
    // It may just be growing.
    const moving = this.ground?.getAnimations() ?? [];
    void Promise.allSettled(moving.map(({finished}) => finished)).then(this.#place);
    window.addEventListener('resize', this.#place);
    this.dialog.showModal();
    this.renderRoot.querySelector<HTMLElement>('.close')!.focus();
  }

  override render() {
    const {strings} = withWords(this.language, keysWords);
    const all = shortcutsFor(this.sendOn, this.language.direction);
    return html`
      <dialog aria-labelledby="title" @close=${this.#tellClose} @keydown=${this.#press} @click=${this.#pressBeside}>
        <div class="scrim"></div>
        <div class="sheet" part="shortcuts">
          <div class="bar">
            <h2 id="title" part="title">${strings.shortcuts}</h2>
            <button class="tool close" part="close" aria-label=${strings.close} @click=${() => this.dialog.close()}>
              ${icons.close}
            </button>
          </div>
          ${[...new Set(all.map(({where}) => where))].map(
            (place) => html`
              <h3>${strings[place]}</h3>
              <dl>${all.filter(({where}) => where === place).map((shortcut) => this.#renderShortcut(shortcut))}</dl>
            `,
          )}
        </div>
      </dialog>
    `;
  }

  #renderShortcut({does, chords}: Shortcut) {
    const {strings} = withWords(this.language, keysWords);
    return html`<dt>${strings[does]}</dt>
      <dd>${chords.map((chord) => this.#renderChord(chord))}</dd>`;
  }

  #renderChord(chord: Chord) {
    return html`<span class="chord">${chord.map((key) => html`<kbd>${this.#capOf(key)}</kbd>`)}</span> `;
  }

  #capOf(key: string): string {
    const {strings} = withWords(this.language, keysWords);
    if (key === 'Mod') return /Mac|iP/.test(navigator.platform) ? '⌘' : strings.keyCtrl;
    return key in CAPS ? strings[CAPS[key as keyof typeof CAPS]] : (PAINTED[key] ?? key);
  }

  /** A modal dialog stands in no panel; this one looks as if it did. */
  #place = (): void => {
    const box = this.ground?.getBoundingClientRect();
    if (!box || !this.hasUpdated) return;
    const {style, currentCSSZoom} = this.dialog;
    const px = (length: number) => `${length / (currentCSSZoom || 1)}px`;
    style.setProperty('inset', `${px(box.top)} auto auto ${px(box.left)}`);
    style.setProperty('inline-size', px(box.width));
    style.setProperty('block-size', px(box.height));
    style.setProperty('border-radius', getComputedStyle(this.ground!).borderRadius);
  };

  /** What is pressed here is not for the panel below: not even Escape, by which the browser closes a dialog. */
  #press = (event: KeyboardEvent): void => {
    event.stopPropagation();
  };

  #pressBeside = ({target}: Event): void => {
    if ((target as Element).matches('dialog, .scrim')) this.dialog.close();
  };

  #tellClose = (): void => {
    this.dispatchEvent(new Event('close'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-shortcuts': ChatShortcuts;
  }
}
