import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How long a finger rests on a message until its actions show, in milliseconds. */
const PRESS = 450;

/**
 * Where in a list of rows the customer is: by pointer, by a long press, by keyboard. Arrows, Home and End go from row to
 * row, Enter goes into a row, Escape comes out of it again.
 */
export class RowFocus implements ReactiveController {
  readonly #listOf: () => HTMLElement | null;
  readonly #onRow: (row: HTMLElement | undefined) => void;
  #isByKeyboard = false;
  #isTelling = false;
  #pressing: ReturnType<typeof setTimeout> | undefined;

  /** @param onRow Told the row where the customer is now; `undefined` when they have left. */
  constructor(
    host: ReactiveControllerHost,
    listOf: () => HTMLElement | null,
    onRow: (row: HTMLElement | undefined) => void,
  ) {
    this.#listOf = listOf;
    this.#onRow = onRow;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#pressing);
  }

  readonly pointerOver = (event: PointerEvent): void => {
    // Rows that slide below a resting pointer take nothing from the keyboard.
    if (event.pointerType !== 'mouse' || this.#isByKeyboard) return;
    const row = rowAt(event);
    if (row || !this.#hasFocus) this.#tell(row);
  };

  readonly pointerLeave = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && !this.#hasFocus) this.#tell(undefined);
  };

  readonly pointerDown = (event: PointerEvent): void => {
    clearTimeout(this.#pressing);
    this.#isByKeyboard = false;
    if (event.pointerType === 'mouse') return;
    const row = rowAt(event);
    this.#pressing = setTimeout(() => this.#tell(row), PRESS);
  };

  /** The finger went up, or it moves and scrolls. */
  readonly pointerEnd = (): void => clearTimeout(this.#pressing);

  readonly focusIn = (event: FocusEvent): void => {
    const row = rowAt(event);
    if (row) this.#tell(row);
  };

  readonly focusOut = (event: FocusEvent): void => {
    const to = event.relatedTarget;
    if (to instanceof Node && this.#listOf()!.contains(to)) return;
    this.#isByKeyboard = false;
    this.#tell(undefined);
  };

  readonly press = (event: KeyboardEvent): void => {
    const [origin] = event.composedPath();
    this.#isByKeyboard = true;
    const row = rowAt(event);
    if (origin === row || origin === this.#listOf()) this.#move(event, row);
    else if (event.key === 'Escape' && row) this.#take(event, row);
  };

  /** What has the focus loses it when it is moved to another row: nobody has left then. */
  #tell(row: HTMLElement | undefined): void {
    if (this.#isTelling) return;
    this.#isTelling = true;
    try {
      this.#onRow(row);
    } finally {
      this.#isTelling = false;
    }
  }

  get #hasFocus(): boolean {
    return this.#listOf()?.matches(':focus-within') ?? false;
  }

  #move(event: KeyboardEvent, row: HTMLElement | undefined): void {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const rows = [...this.#listOf()!.querySelectorAll<HTMLElement>('[part~=message]')];
    const at = row ? rows.indexOf(row) : rows.length;
    const to = {ArrowUp: at - 1, ArrowDown: row ? at + 1 : -1, Home: 0, End: rows.length - 1}[event.key];
    if (to !== undefined && rows[to]) this.#take(event, rows[to]);
    else if (event.key === 'Enter' && row) this.#enter(event, row);
  }

  #take(event: Event, row: HTMLElement): void {
    event.preventDefault();
    event.stopPropagation();
    row.focus({preventScroll: true});
    row.scrollIntoView({block: 'nearest'});
  }

  #enter(event: Event, row: HTMLElement): void {
    const first = focusable(row);
    if (!first) return;
    event.preventDefault();
    first.focus();
  }
}

function rowAt(event: Event): HTMLElement | undefined {
  return event
    .composedPath()
    .find((each): each is HTMLElement => each instanceof HTMLElement && each.matches('[part~=message]'));
}

/** The first thing inside of a row that takes the focus, through shadow roots. */
function focusable(root: Element | ShadowRoot): HTMLElement | undefined {
  for (const each of root.querySelectorAll<HTMLElement>('*')) {
    const inside = each.shadowRoot ? focusable(each.shadowRoot) : undefined;
    const found = inside ?? (each.tabIndex >= 0 && each.checkVisibility() ? each : undefined);
    if (found) return found;
  }
  return undefined;
}
