import {resultOf} from './search-result.js';
import type {Found} from './search.js';

const MOST = 12;

/** The search, over all else: what is typed goes into it at once, what it needs is fetched when it opens first. */
export class SearchDialog {
  readonly #dialog = document.createElement('dialog');
  readonly #input = document.createElement('input');
  readonly #list = document.createElement('ul');
  readonly #status = document.createElement('p');
  #find: ((query: string) => readonly Found[]) | undefined;

  constructor() {
    const form = document.createElement('form');
    form.method = 'dialog';
    const close = document.createElement('button');
    close.textContent = 'Close';
    const input = this.#input;
    // Not of type `search`: there Escape would empty the field first.
    input.role = 'searchbox';
    input.ariaLabel = 'Search the documentation';
    input.placeholder = 'Search the documentation';
    input.autocomplete = 'off';
    input.spellcheck = false;
    input.enterKeyHint = 'go';
    this.#list.ariaLabel = 'Results';
    this.#status.role = 'status';
    this.#dialog.className = 'search';
    this.#dialog.ariaLabel = 'Search';
    form.append(input, close);
    this.#dialog.append(form, this.#status, this.#list);
    document.body.append(this.#dialog);

    input.addEventListener('input', () => this.#show());
    form.addEventListener('submit', (event) => {
      // Enter in the field goes to the first result; the button closes.
      if (document.activeElement !== input) return;
      event.preventDefault();
      this.#list.querySelector('a')?.click();
    });
    this.#dialog.addEventListener('keydown', (event) => this.#step(event));
    this.#dialog.addEventListener('click', ({target}) => {
      const isLink = target instanceof Element && target.closest('a');
      if (target === this.#dialog || isLink) this.#dialog.close();
    });
  }

  open(): void {
    if (this.#dialog.open) return;
    this.#dialog.showModal();
    this.#input.focus();
    this.#input.select();
    if (!this.#find) void this.#fetch();
  }

  async #fetch(): Promise<void> {
    try {
      const {makeSearch} = await import('./search.js');
      this.#find = await makeSearch();
      this.#show();
    } catch {
      this.#status.textContent = 'The search could not be loaded. Close it, and try again.';
    }
  }

  #show(): void {
    const query = this.#input.value.trim();
    if (!this.#find) return;
    const found = query ? this.#find(query) : [];
    this.#list.replaceChildren(...found.slice(0, MOST).map((each) => resultOf(each)));
    this.#status.textContent = query ? count(found.length, query) : '';
  }

  /** Arrows go through the results; what is typed goes on in the field. */
  #step(event: KeyboardEvent): void {
    const stops: HTMLElement[] = [this.#input, ...this.#list.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const to = {ArrowDown: at + 1, ArrowUp: at - 1}[event.key];
    if (to !== undefined) {
      event.preventDefault();
      stops[Math.max(0, Math.min(to, stops.length - 1))]!.focus();
    } else if (at > 0 && (event.key.length === 1 || event.key === 'Backspace') && !event.ctrlKey && !event.metaKey) {
      this.#input.focus();
    }
  }
}

function count(found: number, query: string): string {
  if (found === 0) return `Nothing found for “${query}”.`;
  return found === 1 ? '1 result' : `${found} results${found > MOST ? `, the first ${MOST} of them` : ''}`;
}
