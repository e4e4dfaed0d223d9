import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How long a drag may be silent before it counts as gone, in milliseconds: browsers repeat `dragover` faster. */
const SILENCE = 600;

/** An element that takes files that are dropped around it. */
interface FileTaker extends ReactiveControllerHost, Element {
  /** Whether files can be taken now. */
  readonly takesFiles: boolean;
  /** @param folders Names of what was dropped along and can't be read as a file. */
  takeFiles(files: readonly File[], folders: readonly string[]): Promise<void>;
}

/** Lets files be dropped onto the element around its host. */
export class FileDrop implements ReactiveController {
  readonly #host: FileTaker;
  #zone: Element | null = null;
  #isOver = false;
  #silence: ReturnType<typeof setTimeout> | undefined;

  constructor(host: FileTaker) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether files are being dragged over the element. */
  get isOver(): boolean {
    return this.#isOver;
  }

  hostConnected(): void {
    const root = this.#host.getRootNode();
    this.#zone = this.#host.parentElement ?? (root instanceof ShadowRoot ? root.host : this.#host);
    this.#zone.addEventListener('dragenter', this.#hover);
    this.#zone.addEventListener('dragover', this.#hover);
    this.#zone.addEventListener('dragleave', this.#leave);
    this.#zone.addEventListener('drop', this.#drop);
  }

  hostDisconnected(): void {
    this.#zone?.removeEventListener('dragenter', this.#hover);
    this.#zone?.removeEventListener('dragover', this.#hover);
    this.#zone?.removeEventListener('dragleave', this.#leave);
    this.#zone?.removeEventListener('drop', this.#drop);
    this.#show(false);
  }

  #hover = (event: Event): void => {
    const files = filesIn(event);
    if (!files || !this.#host.takesFiles) return;
    // Without this the browser would open what is dropped, in the place of the page.
    event.preventDefault();
    files.dropEffect = 'copy';
    this.#show(true);
    this.#silence = setTimeout(() => this.#show(false), SILENCE);
  };

  #leave = (event: Event): void => {
    const to = (event as DragEvent).relatedTarget as Node | null;
    if (!this.#zone!.contains(to)) this.#show(false);
  };

  #drop = (event: Event): void => {
    const data = filesIn(event);
    if (!data || !this.#host.takesFiles) return;
    event.preventDefault();
    this.#show(false);
    const entries = [...data.items].map((item) => item.webkitGetAsEntry?.() ?? undefined);
    const folders = entries.filter((entry) => entry?.isDirectory).map((entry) => entry!.name);
    void this.#host.takeFiles(
      [...data.files].filter(({name}) => !folders.includes(name)),
      folders,
    );
  };

  #show(isOver: boolean): void {
    clearTimeout(this.#silence);
    if (isOver === this.#isOver) return;
    this.#isOver = isOver;
    this.#host.requestUpdate();
  }
}

/** What is dragged, if there are files in it; text can be dragged too. */
function filesIn(event: Event): DataTransfer | undefined {
  const {dataTransfer} = event as DragEvent;
  return dataTransfer?.types.includes('Files') ? dataTransfer : undefined;
}
