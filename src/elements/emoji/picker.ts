import {consume} from '@lit/context';
import {html, LitElement, nothing} from 'lit';
import {property, query, state} from 'lit/decorators.js';

import {ChatEmojiEvent} from '../../events.js';
import {emojiWords} from '../../i18n/en/emoji.js';
import {english, type Language, languageContext, withWords} from '../../i18n/language.js';
import {isComposing} from '../../model/composing.js';
import {persist} from '../../model/persist.js';
import {base} from '../../theme/base.js';
import {tokens} from '../../theme/tokens.js';
import {hasMouse} from '../mouse.js';
import {type Emoji, type Emojis, find, load} from './emoji.js';
import {pickerStyles} from './picker.styles.js';

/** The groups in their order: each by its name and by one of its emoji. */
const GROUPS = [
  ['emojiPeople', '😀'],
  ['emojiBody', '👋'],
  ['emojiNature', '🐻'],
  ['emojiFood', '🍎'],
  ['emojiTravel', '✈️'],
  ['emojiActivities', '⚽'],
  ['emojiObjects', '💡'],
  ['emojiSymbols', '❤️'],
  ['emojiFlags', '🏁'],
] as const satisfies readonly (readonly [keyof typeof emojiWords, string])[];

/**
 * All emoji, by group or by what they are called. Arrow keys move among them.
 *
 * @tag chat-emoji-picker
 * @fires {ChatEmojiEvent} chat-emoji - One was picked.
 */
export class ChatEmojiPicker extends LitElement {
  static readonly tag = 'chat-emoji-picker';

  static override styles = [tokens, base, pickerStyles];

  @consume({context: languageContext, subscribe: true})
  @property({attribute: false})
  language: Language = english;

  @state() private all: Emojis = {groups: [], lang: undefined};

  @state() private group = 0;

  @state() private search = '';

  /** Index of the emoji that the Tab key leads to. */
  @state() private at = 0;

  @query('input') private input!: HTMLInputElement;

  #locale: string | undefined;

  /** Puts the customer into the search field, but on a touch screen, where a keyboard would cover everything. */
  override focus(): void {
    if (hasMouse()) this.input.focus();
    else this.renderRoot.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }

  protected override willUpdate(): void {
    const {locale} = this.language;
    if (locale === this.#locale) return;
    this.#locale = locale;
    void persist(() => load(locale)).then((all) => (this.all = all));
  }

  protected override firstUpdated(): void {
    this.focus();
  }

  override render() {
    const {strings} = withWords(this.language, emojiWords);
    const shown = this.#shown;
    return html`
      <input
        type="search"
        dir="auto"
        autocomplete="off"
        placeholder=${strings.searchEmoji}
        aria-label=${strings.searchEmoji}
        @input=${this.#look}
        @keydown=${this.#pressInSearch}
      />
      <div class="groups" role="tablist" aria-label=${strings.emojiGroups} @keydown=${this.#pressInGroups}>
        ${GROUPS.map(([name, emoji], index) => this.#renderGroup(strings[name], emoji, index))}
      </div>
      <div
        id="panel"
        class="panel"
        role="tabpanel"
        aria-label=${this.search ? strings.searchEmoji : strings[GROUPS[this.group]![0]]}
        tabindex=${shown.length > 0 ? nothing : 0}
        @keydown=${this.#pressInPanel}
      >
        <div class="all" lang=${this.all.lang ?? nothing}>
          ${shown.map((emoji, index) => this.#renderEmoji(emoji, index))}
        </div>
        ${
          shown.length === 0 && this.all.groups.length > 0
            ? html`<p class="none" role="status">${strings.noEmoji}</p>`
            : nothing
        }
      </div>
    `;
  }

  #renderGroup(name: string, emoji: string, index: number) {
    const isChosen = index === this.group && this.search === '';
    return html`
      <button
        type="button"
        role="tab"
        aria-controls="panel"
        aria-label=${name}
        title=${name}
        aria-selected=${isChosen}
        tabindex=${index === this.group ? 0 : -1}
        @click=${() => this.#open(index)}
      >
        ${emoji}
      </button>
    `;
  }

  #renderEmoji({emoji, name}: Emoji, index: number) {
    return html`
      <button
        type="button"
        aria-label=${name}
        title=${name}
        tabindex=${index === this.at ? 0 : -1}
        @click=${() => this.dispatchEvent(new ChatEmojiEvent(emoji))}
      >
        ${emoji}
      </button>
    `;
  }

  get #shown(): readonly Emoji[] {
    const {groups} = this.all;
    return this.search ? find(groups, this.search) : (groups[this.group] ?? []);
  }

  #open(group: number): void {
    this.group = group;
    this.search = '';
    this.input.value = '';
    this.#begin();
  }

  /** Shows what there is now from its start. */
  #begin(): void {
    this.at = 0;
    this.renderRoot.querySelector('.panel')!.scrollTop = 0;
  }

  #look = (): void => {
    this.search = this.input.value.trim();
    this.#begin();
  };

  #pressInSearch = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      const [first] = this.#shown;
      if (this.search && first) this.dispatchEvent(new ChatEmojiEvent(first.emoji));
    }
    if (event.key === 'ArrowDown') this.#goTo('.panel', 0, event);
  };

  #pressInGroups = (event: KeyboardEvent): void => {
    const to = this.group + this.#steps(event, {ArrowLeft: -1, ArrowRight: 1});
    if (to === this.group || !GROUPS[to]) return;
    this.#open(to);
    this.#goTo('.groups', to, event);
  };

  #pressInPanel = (event: KeyboardEvent): void => {
    const columns = this.#columns;
    const last = this.#shown.length - 1;
    const ends = {Home: -this.at, End: last - this.at};
    const step = this.#steps(event, {ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns, ...ends});
    if (event.key === 'ArrowUp' && this.at < columns) return this.input.focus();
    if (step === 0 || this.at + step < 0 || this.at + step > last) return;
    this.at += step;
    this.#goTo('.panel', this.at, event);
  };

  /** What a key means; arrows go by the direction of the writing. */
  #steps({key}: KeyboardEvent, steps: Readonly<Record<string, number>>): number {
    const step = steps[key] ?? 0;
    const isSideways = key === 'ArrowLeft' || key === 'ArrowRight';
    return isSideways && this.language.direction === 'rtl' ? -step : step;
  }

  #goTo(list: string, index: number, event: Event): void {
    event.preventDefault();
    this.renderRoot.querySelectorAll<HTMLElement>(`${list} button`)[index]?.focus();
  }

  /** How many stand side by side. */
  get #columns(): number {
    const all = [...this.renderRoot.querySelectorAll<HTMLElement>('.panel button')];
    const second = all.findIndex(({offsetTop}) => offsetTop !== all[0]!.offsetTop);
    return second < 0 ? all.length : second;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-emoji-picker': ChatEmojiPicker;
  }
}
