import {expect} from 'chai';
import {html} from 'lit';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {
  click,
  expectSpecified,
  focused,
  heard,
  instead,
  one,
  part,
  parts,
  press,
  settled,
  show,
  textOf,
  until,
} from '../helpers.js';

function found(latitude: number, longitude: number): number[] {
  const asked: number[] = [];
  instead(navigator.geolocation, 'getCurrentPosition', (tell: PositionCallback) => {
    asked.push(1);
    tell({coords: {latitude, longitude, accuracy: 21.4}} as GeolocationPosition);
  });
  return asked;
}

function notFound(code: number): void {
  const error = Object.create(GeolocationPositionError.prototype, {code: {value: code}}) as GeolocationPositionError;
  instead(navigator.geolocation, 'getCurrentPosition', (_tell: PositionCallback, fail) => fail?.(error));
}

async function sharing(allow = 'attachments location', locale = 'en'): Promise<ChatWidget> {
  const widget = await show(
    html`<chat-widget open allow=${allow} locale=${locale} room="CHAT_1" user-id="USER_1"></chat-widget>`,
  );
  await click(part(widget, 'attach'));
  if (allow.includes('attachments')) await click(parts(widget, 'action')[1]!);
  return widget;
}

const share = (widget: ChatWidget) => one(widget, 'chat-place-share');

describe('a place', () => {
  it('is asked for only by the customer’s click', async () => {
    const asked = found(45, 9);
    const widget = await show(html`<chat-widget open allow="attachments location"></chat-widget>`);
    await click(part(widget, 'attach'));
    expect(asked).to.deep.equal([]);
    expect(parts(widget, 'action').map(textOf)).to.deep.equal(['Attach files', 'Share my location']);
    await click(parts(widget, 'action')[1]!);
    expect(asked).to.deep.equal([1]);
  });

  it('is shown before it is sent', async () => {
    found(45.618205788846, 9.4231867131938);
    const widget = await sharing();
    const sent = heard(widget, 'chat-send');
    expect(textOf(part(share(widget), 'location'))).to.equal(
      'This location will be sent: 45.61821, 9.42319 (accurate to 22 m)',
    );
    expect(sent).to.deep.equal([]);
  });

  it('goes out as the specification has a place', async () => {
    found(45.618205788846, 9.4231867131938);
    const widget = await sharing();
    const sent = heard(widget, 'chat-send');
    await click(part(share(widget), 'send'));
    expectSpecified(sent[0]!.message, {
      room: 'CHAT_1',
      data: {
        replyTo: '',
        id: '',
        messageType: 'LOCATION',
        content: {
          address: '',
          latitude: 45.61821,
          longitude: 9.42319,
          name: '',
          url: '',
          user: {id: 'USER_1', isAgent: false},
        },
        ts: 0,
        deliverySuccess: true,
        deliveryErrorReason: '',
        messageSeen: null,
      },
    });
    expect(focused() === part(widget, 'attach')).to.equal(true);
  });

  it('is not sent when the customer thinks better of it', async () => {
    found(45, 9);
    const widget = await sharing();
    const sent = heard(widget, 'chat-send');
    await click(part(share(widget), 'cancel'));
    expect([sent, parts(widget, 'location')]).to.deep.equal([[], []]);
  });

  it('has the button to itself where no files are allowed', async () => {
    found(45, 9);
    const widget = await sharing('location');
    expect(part(widget, 'attach').ariaLabel).to.equal('Share my location');
    expect(parts(share(widget), 'location')).to.have.length(1);
  });

  for (const [code, locale, words] of [
    [1, 'en', /^Your location is blocked\./],
    [2, 'en', /can’t be found right now\./],
    [3, 'en', /took too long\./],
    [1, 'it', /^La posizione è bloccata\./],
  ] as const) {
    it(`says what to do when the browser answers ${code}, in ${locale}`, async () => {
      notFound(code);
      const errors: string[] = [];
      document.body.addEventListener('chat-error', (error) => errors.push(error.code), {once: true});
      const widget = await sharing('location', locale);
      await until(() => parts(share(widget), 'error').length > 0, 'it was told');
      expect(textOf(part(share(widget), 'error'))).to.match(words);
      expect(errors).to.deep.equal(['permission']);
      found(1, 2);
      await click(part(share(widget), 'retry'));
      expect(parts(share(widget), 'location')).to.have.length(1);
    });
  }

  it('and files are chosen between by keys, too', async () => {
    const widget = await show(html`<chat-widget open allow="attachments location"></chat-widget>`);
    part(widget, 'attach').focus();
    await press('Enter');
    expect(part(widget, 'attach').ariaExpanded).to.equal('true');
    await press('Escape');
    await settled(widget);
    expect(part(widget, 'attach').ariaExpanded).to.equal('false');
    expect(focused() === part(widget, 'attach')).to.equal(true);
  });
});
