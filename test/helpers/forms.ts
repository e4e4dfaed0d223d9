import {html} from 'lit';

import type {JsonObject} from '../../src/model/wire.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {fixture} from '../fixtures.js';
import {click, heard, isVisible, part, parts, say, show, textOf, until} from '../helpers.js';

/** The specification's example. */
export const form = fixture('messages/11-FORM');

/** A widget that was sent a form. */
export async function asked(envelope: unknown = form, locale = 'en'): Promise<ChatWidget> {
  const widget = await show(html`<chat-widget open locale=${locale}></chat-widget>`);
  await say(widget, envelope);
  return widget;
}

/** A form of one field, required unless said otherwise. */
export function formOf(field: JsonObject): unknown {
  const plain = {name: 'f', dc_type: 'text', label: 'Field', value: '', isMandatory: true, mode: 'manual'};
  return {...form, data: {...form.data, content: {title: 'Form', formData: [{...plain, ...field}]}}};
}

/** The errors that are to be seen. */
export function errors(widget: ChatWidget): string[] {
  return parts(widget, 'error').filter(isVisible).map(textOf);
}

/** Submits the form, and waits until it was checked. */
export async function submit(widget: ChatWidget): Promise<void> {
  const before = errors(widget).join('|');
  const sent = heard(widget, 'chat-send');
  await click(part(widget, 'submit'));
  await until(() => sent.length > 0 || errors(widget).join('|') !== before, 'the form was checked');
}
