import {adoptStyles, type LitElement} from 'lit';

import {extrasStyles} from './extras.styles.js';
import {StagedFiles, type Staging} from './staged-files.js';
import {Tray, type TrayHost} from './tray.js';

/** All that can be added to a text: files, emoji, a voice message, a place. Fetched after the composer is drawn. */
export class Extras {
  readonly staged: StagedFiles;
  readonly tray: Tray;

  /** @param pick Lets the customer choose files. */
  constructor(host: LitElement & Staging & TrayHost, pick: () => void) {
    this.staged = new StagedFiles(host);
    this.tray = new Tray(host, pick);
    const {elementStyles} = host.constructor as typeof LitElement;
    adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, extrasStyles]);
  }
}
