import type {Choices} from './choices.js';
import {stayInside} from './keys.js';
import {Launcher, type LauncherLook, type LauncherSteps} from './launcher.js';
import {assign, make} from './make.js';

/** What the page has set. */
interface Settings extends Pick<Choices, 'layout' | 'placement' | 'colorScheme'> {
  readonly open: boolean;
  /** Above all of the page, whatever surrounds the widget. */
  readonly topLayer: boolean;
}

/** What a shell shows besides. */
export interface ShellLook extends LauncherLook {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** Whether the panel is to be seen. */
  readonly isShown: boolean;
}

/** What becomes of what the customer does in it. */
export interface ShellSteps extends LauncherSteps {
  readonly keydown: (event: KeyboardEvent) => void;
}

/** All of a widget that is there before its panel, and around it. */
export class Shell {
  readonly root: HTMLElement;
  /** What is put in is announced; the panel's place is before it. */
  readonly spoken = make('div', {class: 'spoken', 'aria-live': 'polite'});
  readonly #launcher: Launcher;

  /** @param served What a server has drawn of it, if one did: it goes on as it is. */
  constructor(steps: ShellSteps, served: ShadowRoot | null) {
    this.root = served?.querySelector<HTMLElement>('.root') ?? make('div', {});
    this.root.hidden = false;
    this.root.prepend(this.spoken);
    this.#launcher = new Launcher(steps, this.root.querySelector('button'));
    this.root.addEventListener('keydown', steps.keydown);
    for (const type of ['keydown', 'keyup', 'keypress'] as const) this.root.addEventListener(type, stayInside);
  }

  get launcher(): HTMLElement {
    return this.#launcher.button;
  }

  draw({layout, placement, topLayer, colorScheme, open}: Settings, look: ShellLook): void {
    const {isShown, locale, direction} = look;
    const {root, launcher} = this;
    assign(root, {
      className: ['root', layout, placement, colorScheme, isShown ? 'opened' : ''].join(' '),
      lang: locale,
      dir: direction,
      popover: topLayer && layout === 'floating' ? 'manual' : null,
    });
    // Whoever is taken out of the page loses the place, and has it again when drawn anew.
    if (root.popover && root.isConnected) root.togglePopover?.(true);
    if (layout !== 'floating') return launcher.remove();
    this.#launcher.draw(open, look);
    if (!launcher.parentNode) root.append(launcher);
  }
}
