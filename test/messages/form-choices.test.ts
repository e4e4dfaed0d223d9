import {expect} from 'chai';
import {html} from 'lit';

import type {JsonObject} from '../../src/model/wire.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {fixture} from '../fixtures.js';
import {click, focused, heard, part, parts, press, say, settled, show, textOf, until} from '../helpers.js';

const example = fixture('messages/11-FORM');
const options = {
  mail: {'en-gb': 'By mail', 'it-it': 'Per posta'},
  phone: {'en-gb': 'By phone', 'it-it': 'Al telefono'},
};

function field(type: string, more: JsonObject = {}): JsonObject {
  return {name: 'it', label: 'How?', dc_type: type, value: '', isMandatory: false, ...more};
}

async function asked(...formData: readonly JsonObject[]): Promise<ChatWidget> {
  const widget = await show(html`<chat-widget open locale="en-GB"></chat-widget>`);
  await say(widget, {...example, data: {...example.data, content: {...example.data.content, formData}}});
  return widget;
}

function controls(widget: ChatWidget): HTMLInputElement[] {
  return parts<HTMLInputElement>(widget, 'control');
}

async function choose(widget: ChatWidget, index: number): Promise<void> {
  await click(controls(widget)[index]!.labels![0]!);
}

/** Submits the form; the value that went out. */
async function answer(widget: ChatWidget): Promise<unknown> {
  const sent = heard(widget, 'chat-send');
  await click(part(widget, 'submit'));
  await until(() => sent.length > 0, 'the form was sent');
  return (sent[0]!.message.data.content['formData'] as readonly JsonObject[])[0]!['value'];
}

describe('a choice of a form', () => {
  it('of one is a group of radio buttons, and goes out by its key', async () => {
    const widget = await asked(field('radio', {options}));
    expect(controls(widget).map(({type, labels}) => [type, textOf(labels![0]!)])).to.deep.equal([
      ['radio', 'By mail'],
      ['radio', 'By phone'],
    ]);
    await choose(widget, 1);
    expect(await answer(widget)).to.equal('phone');
  });

  it('of several goes out by the keys in the form’s order', async () => {
    const widget = await asked(field('checkbox', {options}));
    await choose(widget, 1);
    await choose(widget, 0);
    expect(await answer(widget)).to.equal('mail,phone');
  });

  it('of several goes by keys that may hold commas themselves', async () => {
    const places = {'Roma, RM': 'Rome', ' Milano': 'Milan', Roma: 'Rome, not the city', Lodi: 'Lodi'};
    const widget = await asked(field('checkbox', {options: places, value: 'Lodi, Roma', isMandatory: true}));
    expect(controls(widget).map(({checked}) => checked)).to.deep.equal([false, false, true, true]);
    for (const index of [0, 1, 2]) await choose(widget, index);
    expect(controls(widget).map(({checked}) => checked)).to.deep.equal([true, true, false, true]);
    expect(await answer(widget)).to.equal('Roma, RM, Milano,Lodi');
    await until(() => part(widget, 'answer'), 'the answers are shown');
    expect(textOf(part(widget, 'answer'))).to.contain('Rome, Milan, Lodi');
  });

  it('is a lone box where there are options in name only', async () => {
    const widget = await asked(field('checkbox', {options: {}, label: 'I agree'}));
    await choose(widget, 0);
    expect(await answer(widget)).to.equal('true');
    await until(() => part(widget, 'answer'), 'the answers are shown');
    expect(textOf(part(widget, 'answer'))).to.contain('Yes');
  });

  it('of several can be taken back', async () => {
    const widget = await asked(field('checkbox', {options, value: 'mail,phone'}));
    expect(controls(widget).map(({checked}) => checked)).to.deep.equal([true, true]);
    await choose(widget, 0);
    expect(await answer(widget)).to.equal('phone');
  });

  for (const value of [['phone'], {mail: false, phone: true}]) {
    it(`may start from ${JSON.stringify(value)}`, async () => {
      const widget = await asked(field('checkbox', {options, value}));
      expect(controls(widget).map(({checked}) => checked)).to.deep.equal([false, true]);
    });
  }

  it('to tick is one box with its label beside it', async () => {
    const widget = await asked(field('checkbox', {label: 'I agree', isMandatory: true}));
    expect(textOf(controls(widget)[0]!.labels![0]!)).to.equal('I agree *');
    await click(part(widget, 'submit'));
    await until(() => focused() === controls(widget)[0], 'the box had the focus');
    await press('Space');
    expect(await answer(widget)).to.equal('true');
  });

  it('is read with its labels once it was given', async () => {
    const widget = await asked(field('checkbox', {options}), field('checkbox', {name: 'ok', label: 'I agree'}));
    for (const index of [0, 1, 2]) await choose(widget, index);
    await answer(widget);
    await settled(widget);
    expect(textOf(parts(widget, 'answer')[0]!)).to.equal('How? By mail, By phone I agree Yes');
  });
});

describe('a rating of a form', () => {
  for (const [type, first, last] of [
    ['rating_star', '1 of 5', '5 of 5'],
    ['rating_smile', '1 of 5', '5 of 5'],
    ['rating_score', '0 of 10', '10 of 10'],
  ]) {
    it(`goes out as a number: ${type}`, async () => {
      const widget = await asked(field(type!));
      const names = controls(widget).map(({ariaLabel}) => ariaLabel);
      expect([names[0], names.at(-1)]).to.deep.equal([first, last]);
      await choose(widget, 2);
      expect(await answer(widget)).to.equal(type === 'rating_score' ? '2' : '3');
    });
  }

  it('can be given with the arrow keys', async () => {
    const widget = await asked(field('rating_star', {value: '2'}));
    controls(widget)[1]!.focus();
    await press('ArrowRight');
    expect(await answer(widget)).to.equal('3');
  });

  it('that is missing has the focus, and its group tells why', async () => {
    const widget = await asked(
      field('rating_star', {isMandatory: true, customMandatoryErrorMessage: 'Please rate us'}),
    );
    await click(part(widget, 'submit'));
    await until(() => focused() === controls(widget)[0], 'the first mark had the focus');
    const group = (controls(widget)[0]!.getRootNode() as ShadowRoot).querySelector('[role=radiogroup]')!;
    const told = (group.getRootNode() as ShadowRoot).getElementById(group.getAttribute('aria-describedby')!);
    expect(textOf(told!)).to.equal('Please rate us');
  });
});

describe('a date of a form', () => {
  it('is filled in with the browser’s own calendar', async () => {
    const widget = await asked(field('date', {value: '2024-06-14'}));
    expect(controls(widget)[0]!.type).to.equal('date');
    expect(await answer(widget)).to.equal('2024-06-14');
  });
});
