import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {ChatDismissEvent, ChatDraftEvent, type Draft, type JsonObject, wire} from '../../src/index.js';
import type {Language} from '../phrases.js';
import {AgentElement} from './element.js';
import {type Cell, type Control, groups, type Line, type Lines, type Recipe, type Values} from './recipes.js';

/** A message that can be meant. */
export interface Target {
  readonly id: string;
  readonly isCustomers: boolean;
  readonly words: string;
}

/** Any type at all, whose content is written as JSON. */
const ANY = 'any';

/**
 * All that an agent can send besides text: first the kinds, then a form of the one that was chosen.
 *
 * @fires {ChatDraftEvent} chat-draft - Something is to be sent.
 * @fires {ChatDismissEvent} chat-dismiss - The panel is to close.
 */
export class AgentMore extends AgentElement {
  static readonly tag = 'agent-more';

  /** The latest messages, the newest first. */
  @property({attribute: false}) targets: readonly Target[] = [];

  @property() tongue: Language = 'en';

  @state() private recipe: Recipe | typeof ANY | undefined;

  @state() private values: Values = {};

  /** The content as it is edited; `undefined` while there is a form. */
  @state() private json: string | undefined;

  @state() private problem = '';

  @state() private news = '';

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('recipe')) return;
    const first = this.recipe ? '.recipe :is(input, select, textarea), .recipe .primary' : '.kind';
    if (changed.get('recipe') !== undefined || this.recipe) this.querySelector<HTMLElement>(first)?.focus();
  }

  override focus(): void {
    this.querySelector<HTMLElement>('.kind, .recipe button')?.focus();
  }

  override render() {
    const {say, recipe} = this;
    const title = recipe === ANY ? say('anyType') : recipe ? recipe.title[this.tongue] : say('more');
    return html`
      <section aria-labelledby="more-title" @keydown=${this.#leave}>
        <header>
          ${
            recipe
              ? html`<button type="button" class="plain back" aria-label=${say('backToTypes')} @click=${this.#back}>
                  ‹
                </button>`
              : nothing
          }
          <h3 id="more-title">${title}</h3>
          <button type="button" class="plain" aria-label=${say('close')} @click=${this.#close}>×</button>
        </header>
        <p class="spoken" role="status">${this.news}</p>
        ${recipe ? this.#renderRecipe(recipe) : this.#renderKinds()}
      </section>
    `;
  }

  #renderKinds() {
    const expert = html`
      <h4>${this.say('expert')}</h4>
      <div class="kinds">
        <button type="button" class="kind" data-type=${ANY} @click=${() => this.#choose(ANY)}>
          ${this.say('anyType')}
        </button>
      </div>
    `;
    return html`
      <div class="all-kinds">
        ${groups.map(
          ({title, recipes}) => html`
            <h4>${title[this.tongue]}</h4>
            <div class="kinds">
              ${recipes.map(
                (recipe) => html`
                  <button type="button" class="kind" data-type=${recipe.type} @click=${() => this.#choose(recipe)}>
                    ${recipe.title[this.tongue]}
                  </button>
                `,
              )}
            </div>
          `,
        )}
        ${expert}
      </div>
    `;
  }

  #renderRecipe(recipe: Recipe | typeof ANY) {
    const {say} = this;
    const isJson = recipe === ANY || this.json !== undefined;
    return html`
      <form class="recipe" @submit=${this.#submit}>
        ${recipe === ANY ? this.#renderAny() : nothing}
        ${recipe !== ANY && recipe.accept !== undefined ? this.#renderFile(recipe.accept) : nothing}
        ${isJson ? this.#renderJson() : nothing}
        ${
          recipe === ANY || isJson
            ? nothing
            : recipe.fields.map((field) =>
                field.kind === 'lines'
                  ? this.#renderLines(field)
                  : this.#renderControl(field, this.values[field.name] as Cell | undefined, field.name, (value) =>
                      this.#set(field.name, value),
                    ),
              )
        }
        ${recipe !== ANY && recipe.warning ? html`<p class="warning">${recipe.warning[this.tongue]}</p>` : nothing}
        <p class="problem" role="alert">${this.problem}</p>
        <div class="acts">
          <button class="primary">${say('send')}</button>
          ${
            recipe === ANY
              ? nothing
              : html`<button type="button" class="plain" @click=${this.#turn}>
                  ${say(isJson ? 'asForm' : 'asJson')}
                </button>`
          }
        </div>
      </form>
    `;
  }

  #renderAny() {
    return html`
      <label
        ><span>${this.say('messageType')}</span><input name="type" required autocomplete="off" spellcheck="false"
      /></label>
      <label>
        <span>${this.say('replyTo')} <small>${this.say('optional')}</small></span>
        <input name="about" autocomplete="off" spellcheck="false" />
      </label>
    `;
  }

  #renderFile(accept: string) {
    return html`
      <label
        ><span>${this.say('file')}</span><input type="file" name="file" required accept=${accept || nothing}
      /></label>
    `;
  }

  #renderJson() {
    return html`
      <label>
        <span>${this.say('content')}</span>
        <textarea
          name="json"
          rows="14"
          required
          spellcheck="false"
          autocomplete="off"
          .value=${live(this.json ?? '')}
          @input=${({target}: Event) => (this.json = (target as HTMLTextAreaElement).value)}
        ></textarea>
      </label>
    `;
  }

  #renderLines(field: Lines) {
    const {say, tongue} = this;
    const all = (this.values[field.name] ?? []) as readonly Line[];
    const change = (lines: readonly Line[]) => this.#set(field.name, lines);
    return html`
      ${all.map(
        (line, index) => html`
          <fieldset>
            <legend>${field.label[tongue]} ${index + 1}</legend>
            ${field.columns.map((column) =>
              this.#renderControl(column, line[column.name], `${field.name}-${index}-${column.name}`, (value) =>
                change(all.with(index, {...line, [column.name]: value})),
              ),
            )}
            ${
              all.length > 1
                ? html`<button
                    type="button"
                    class="plain remove"
                    aria-label=${say('remove', `${field.label[tongue]} ${index + 1}`)}
                    @click=${() => change(all.filter((each) => each !== line))}
                  >
                    ×
                  </button>`
                : nothing
            }
          </fieldset>
        `,
      )}
      ${
        all.length < field.most
          ? html`<button type="button" class="add" @click=${() => change([...all, emptyLine(field)])}>
              + ${field.add[tongue]}
            </button>`
          : nothing
      }
    `;
  }

  #renderControl(control: Control, value: Cell | undefined, name: string, set: (value: Cell) => void) {
    const label = control.label[this.tongue];
    const input = ({target}: Event) => set((target as HTMLInputElement).value);
    const text = String(value ?? '');
    if (control.kind === 'check') {
      return html`
        <label class="check">
          <input
            type="checkbox"
            name=${name}
            .checked=${live(value === true)}
            @change=${({target}: Event) => set((target as HTMLInputElement).checked)}
          />
          <span>${label}</span>
        </label>
      `;
    }
    return html`
      <label>
        <span>${label} ${control.isOptional ? html`<small>${this.say('optional')}</small>` : nothing}</span>
        ${this.#renderBox(control, text, name, input)}
      </label>
    `;
  }

  #renderBox(control: Control, text: string, name: string, input: (event: Event) => void): TemplateResult {
    const required = !control.isOptional;
    if (control.kind === 'choice' || control.kind === 'message') {
      const choices =
        control.kind === 'message'
          ? this.targets.map(({id, words}) => [id, words] as const)
          : Object.entries(control.choices ?? {}).map(([key, phrase]) => [key, phrase[this.tongue]] as const);
      return html`
        <select name=${name} ?required=${required} @change=${input}>
          ${choices.map(([key, words]) => html`<option value=${key} ?selected=${key === text}>${words}</option>`)}
        </select>
      `;
    }
    const {range} = control;
    const isAddress = control.kind === 'address';
    return html`
      <input
        name=${name}
        type=${isAddress ? 'url' : control.kind === 'number' ? 'number' : 'text'}
        step=${range ? 'any' : nothing}
        min=${range?.[0] ?? nothing}
        max=${range?.[1] ?? nothing}
        maxlength=${control.most ?? nothing}
        pattern=${patternOf(control) ?? nothing}
        title=${isAddress ? this.say('onlyAddress') : nothing}
        autocomplete="off"
        ?required=${required}
        .value=${live(text)}
        @input=${input}
      />
    `;
  }

  #set(name: string, value: Cell | readonly Line[]): void {
    this.values = {...this.values, [name]: value};
  }

  #choose(recipe: Recipe | typeof ANY): void {
    this.recipe = recipe;
    this.problem = this.news = '';
    this.json = recipe === ANY ? '{\n  "text": ""\n}' : undefined;
    if (recipe === ANY) return;
    const values = recipe.sample(this.tongue);
    const target = this.targets.find(({isCustomers}) => isCustomers) ?? this.targets[0];
    this.values = 'target' in values ? {...values, target: target?.id ?? ''} : values;
  }

  #back = (): void => {
    this.recipe = undefined;
    this.problem = '';
  };

  #close = (): void => {
    this.recipe = undefined;
    this.dispatchEvent(new ChatDismissEvent());
  };

  #leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    if (this.recipe) this.#back();
    else this.#close();
  };

  /** Between the form and the JSON that it makes. */
  #turn = (): void => {
    const {recipe} = this;
    if (!recipe || recipe === ANY) return;
    this.problem = '';
    this.json = this.json === undefined ? JSON.stringify(recipe.content(this.values, this.#file), null, 2) : undefined;
  };

  #boxed(name: string): string {
    return this.querySelector<HTMLInputElement>(`[name="${name}"]`)!.value.trim();
  }

  get #file(): File | undefined {
    return this.querySelector<HTMLInputElement>('[name="file"]')?.files?.[0];
  }

  #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const {recipe} = this;
    const draft = recipe && this.#draft(recipe);
    this.problem = draft ? '' : this.say('badJson');
    if (!draft || !this.dispatchEvent(new ChatDraftEvent(draft))) return;
    this.news = this.say('sent', recipe === ANY ? draft.type : recipe.title[this.tongue]);
    this.recipe = undefined;
  };

  #draft(recipe: Recipe | typeof ANY): Draft | undefined {
    const file = this.#file;
    const content = this.json === undefined && recipe !== ANY ? recipe.content(this.values, file) : jsonIn(this.json);
    if (!content) return undefined;
    const about = recipe === ANY ? this.#boxed('about') : recipe.about?.(this.values);
    return {
      type: recipe === ANY ? this.#boxed('type') : recipe.type,
      content,
      ...(about && {replyTo: about}),
      ...(file && {files: [file]}),
    };
  }
}

/** Blanks alone are nothing, which browsers don’t mind. */
function patternOf({kind, isOptional}: Control): string | undefined {
  if (kind === 'address') return 'https?://.+';
  return kind === 'text' && !isOptional ? '.*\\S.*' : undefined;
}

function emptyLine({columns}: Lines): Line {
  return Object.fromEntries(
    columns.map(({name, kind, choices}) => [name, kind === 'check' ? false : (Object.keys(choices ?? {})[0] ?? '')]),
  );
}

function jsonIn(text: string | undefined): JsonObject | undefined {
  try {
    const read: unknown = JSON.parse(text ?? '');
    return wire.isObject(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-more': AgentMore;
  }
}
