import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {english, type Language} from '../../src/index.js';
import {type Say, speaker} from './words.js';

/** A part of the console. It is drawn into the page, and styled by the page. */
export abstract class AgentElement extends LitElement {
  /** What the console itself says. */
  @property({attribute: false}) say: Say = speaker('en');

  /** What the parts of the library say. */
  @property({attribute: false}) language: Language = english;

  protected override createRenderRoot(): this {
    return this;
  }
}
