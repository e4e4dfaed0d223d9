import {fixture as render} from '@open-wc/testing-helpers';
import {html} from 'lit';

import {define} from '../../src/elements/define.js';
import {ChatForm} from '../../src/elements/form.js';
import type {FormDesk} from '../../src/elements/form-desk.js';
import type {FilledForm} from '../../src/model/filled-form.js';
import type {JsonObject} from '../../src/model/wire.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {fixture} from '../fixtures.js';
import {all, click, heard, isVisible, part, parts, say, settled, show, textOf, until} from '../helpers.js';

define(ChatForm);

/** The specification's example. */
export const form = fixture('messages/11-FORM');

/** A widget that was sent a form. */
export async function asked(envelope: unknown = form, locale = 'en'): Promise<ChatWidget> {
  const widget = await show(html`<chat-widget open locale=${locale}></chat-widget>`);
  await say(widget, envelope);
  return widget;
}

/** A field that need not be filled in, unless said otherwise. */
export function field(more: JsonObject = {}): JsonObject {
  return {name: 'f', dc_type: 'text', label: 'Field', value: '', isMandatory: false, mode: 'manual', ...more};
}

/** A form of one field, required unless said otherwise. */
export function formOf(more: JsonObject): unknown {
  const formData = [field({isMandatory: true, ...more})];
  return {...form, data: {...form.data, content: {title: 'Form', formData}}};
}

/** The errors that are to be seen. */
export function errors(widget: Element): string[] {
  return parts(widget, 'error').filter(isVisible).map(textOf);
}

/** Submits the form, and waits until it was checked. */
export async function submit(widget: ChatWidget): Promise<void> {
  const before = errors(widget).join('|');
  const sent = heard(widget, 'chat-send');
  await click(part(widget, 'submit'));
  await until(() => sent.length > 0 || errors(widget).join('|') !== before, 'the form was checked');
}

/** A form alone on a page. */
export async function showForm(formData: readonly unknown[], more: Partial<ChatForm> = {}): Promise<ChatForm> {
  const shown = await render<ChatForm>(html`<chat-form .form=${{title: 'Your data', formData}}></chat-form>`);
  Object.assign(shown, more);
  await settled(shown);
  return shown;
}

/** Submits a form that is right; what it hands over. */
export async function filled(right: ChatForm): Promise<FilledForm> {
  const submitted = heard(right, 'chat-form-submit');
  await click(part(right, 'submit'));
  await until(() => submitted.length > 0, 'it was submitted');
  return submitted[0]!.content;
}

/** Submits a form that is right; the values it hands over. */
export async function values(right: ChatForm): Promise<unknown[]> {
  const {formData} = await filled(right);
  return (formData as readonly JsonObject[]).map(({value}) => value);
}

/** Submits a form that is wrong, and waits until it says so. */
export async function refuse(wrong: ChatForm): Promise<void> {
  await click(part(wrong, 'submit'));
  await until(() => errors(wrong).length > 0, 'it was found wrong');
}

/** A desk that knows what it is told, and remembers what it is given. */
export function deskOf(
  answers: Record<string, string | Promise<string>> = {},
  drafts: Record<string, Record<number, string>> = {},
): FormDesk & {readonly asked: string[]; readonly kept: [string, Record<number, string>][]} {
  const names: string[] = [];
  const kept: [string, Record<number, string>][] = [];
  return {
    asked: names,
    kept,
    resolve(each) {
      names.push(each.name);
      return Promise.resolve(answers[each.name] ?? '');
    },
    draftOf: (key) => new Map(Object.entries(drafts[key] ?? {}).map(([index, value]) => [Number(index), value])),
    keepDraft: (key, draft) => void kept.push([key, Object.fromEntries(draft)]),
  };
}

/** All that can be read of a form by whoever looks into it: markup and values. */
export function everythingIn(root: Element): string {
  const shown = [root, ...all(root, '*')]
    .map((each) => each.cloneNode(false) as Element)
    .map(({outerHTML}) => outerHTML);
  const held = parts<HTMLInputElement>(root, 'control').map(({value}) => value);
  return [...shown, textOf(root), ...held].join('\n');
}
