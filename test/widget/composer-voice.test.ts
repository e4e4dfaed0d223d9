import {expect} from 'chai';
import {html} from 'lit';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {fixture} from '../fixtures.js';
import {
  all,
  click,
  focused,
  heard,
  instead,
  needs,
  one,
  part,
  parts,
  press,
  settled,
  show,
  textOf,
  until,
} from '../helpers.js';

/** A microphone that hears a tone. */
function microphone(): MediaStream[] {
  const streams: MediaStream[] = [];
  instead(navigator.mediaDevices, 'getUserMedia', async () => {
    const audio = new AudioContext();
    const tone = audio.createOscillator();
    const {stream} = tone.connect(audio.createMediaStreamDestination()) as MediaStreamAudioDestinationNode;
    tone.start();
    streams.push(stream);
    return stream;
  });
  return streams;
}

function isHeard(stream: MediaStream): boolean {
  return stream.getTracks().some(({readyState}) => readyState === 'live');
}

async function recording(locale = 'en'): Promise<ChatWidget> {
  const widget = await show(
    html`<chat-widget open allow="voice" locale=${locale} room="CHAT_1" user-id="USER_1"></chat-widget>`,
  );
  await click(part(widget, 'voice-button'));
  return widget;
}

async function begun(): Promise<ChatWidget> {
  const widget = await recording();
  // A recording without a sound in it is none.
  await until(
    () => parts(widget, 'send').length === 2 && textOf(one(widget, '[role="timer"]')) !== '0:00',
    'it was recording',
  );
  return widget;
}

const recorder = (widget: ChatWidget) => one(widget, 'chat-recorder');

describe('a voice message', () => {
  it('can be recorded only where the page allows it', async () => {
    expect(parts(await show(), 'voice-button')).to.deep.equal([]);
  });

  it('goes out as the specification has a sound, and the microphone is let go', async () => {
    const streams = microphone();
    const widget = await begun();
    const sent = heard(widget, 'chat-send');
    expect(isHeard(streams[0]!)).to.equal(true);
    await click(part(recorder(widget), 'send'));
    await until(() => sent.length > 0, 'it was sent');
    const {messageType, content} = sent[0]!.message.data;
    const example = fixture('messages/05-AUDIO').data;
    expect([messageType, Object.keys(content)]).to.deep.equal([example.messageType, Object.keys(example.content)]);
    const [file] = sent[0]!.files;
    expect([content['caption'], content['fileName']]).to.deep.equal(['', file!.name]);
    expect(file!.name).to.match(new RegExp(`^voice-\\d+\\.${String(content['documentType'])}$`));
    expect([file!.type.split('/')[0], file!.size > 0, isHeard(streams[0]!)]).to.deep.equal(['audio', true, false]);
    await settled(widget);
    expect(focused() === part(widget, 'voice-button')).to.equal(true);
  });

  it('shows how long it is, and what its buttons do', async () => {
    microphone();
    const widget = await begun();
    expect(textOf(one(widget, '[role="timer"]'))).to.equal('0:01');
    const names = [part(recorder(widget), 'cancel'), part(recorder(widget), 'send')].map(({ariaLabel}) => ariaLabel);
    expect(names).to.deep.equal(['Discard recording', 'Send voice message']);
  });

  it('without a sound in it is none', async function () {
    needs(this, 'an empty recording');
    const audio = new AudioContext();
    await audio.suspend();
    const {stream} = audio.createMediaStreamDestination();
    instead(navigator.mediaDevices, 'getUserMedia', () => Promise.resolve(stream));
    const widget = await recording();
    const sent = heard(widget, 'chat-send');
    await until(() => parts(widget, 'send').length === 2, 'it was recording');
    part(recorder(widget), 'send').click();
    await until(() => all(widget, 'chat-recorder').length === 0, 'it was gone');
    expect(sent).to.deep.equal([]);
  });

  it('stays when the page prevents it', async () => {
    microphone();
    const widget = await begun();
    const asked: Event[] = [];
    widget.addEventListener('chat-send', (event) => {
      event.preventDefault();
      asked.push(event);
    });
    await click(part(recorder(widget), 'send'));
    await until(() => asked.length > 0, 'it was to be sent');
    await settled(widget);
    expect(parts(recorder(widget), 'send')).to.have.length(1);
    await click(part(recorder(widget), 'send'));
    await until(() => asked.length > 1, 'it was to be sent again');
  });

  for (const [how, discard] of [
    ['its button', (widget: ChatWidget) => click(part(recorder(widget), 'cancel'))],
    ['Escape', () => press('Escape')],
  ] as const) {
    it(`is discarded by ${how}, and the microphone is let go`, async () => {
      const streams = microphone();
      const widget = await begun();
      const sent = heard(widget, 'chat-send');
      await discard(widget);
      expect([isHeard(streams[0]!), sent]).to.deep.equal([false, []]);
      expect(part(widget, 'input').checkVisibility()).to.equal(true);
    });
  }

  it('is not recorded on when the panel closes, and waits there', async () => {
    const streams = microphone();
    const widget = await begun();
    widget.close();
    await until(() => !isHeard(streams[0]!), 'the microphone was let go');
    widget.show();
    await settled(widget);
    expect(parts(recorder(widget), 'send')).to.have.length(1);
  });

  it('is kept when the microphone is taken away', async () => {
    const streams = microphone();
    const widget = await begun();
    const sent = heard(widget, 'chat-send');
    for (const track of streams[0]!.getTracks()) track.stop();
    await until(() => textOf(recorder(widget)).includes('Recorded'), 'it has stopped');
    await click(part(recorder(widget), 'send'));
    await until(() => sent.length > 0, 'it was sent');
  });

  for (const [locale, name, words] of [
    ['en', 'NotAllowedError', /^The microphone is blocked\./],
    ['en', 'NotFoundError', /^No microphone was found\./],
    ['it', 'NotAllowedError', /^Il microfono è bloccato\./],
  ] as const) {
    it(`says what to do when the browser says ${name}, in ${locale}`, async () => {
      instead(navigator.mediaDevices, 'getUserMedia', () => Promise.reject(new DOMException('no', name)));
      const errors: string[] = [];
      document.body.addEventListener('chat-error', ({code}) => errors.push(code), {once: true});
      const widget = await recording(locale);
      await until(() => parts(recorder(widget), 'error').length > 0, 'it was told');
      expect(textOf(part(recorder(widget), 'error'))).to.match(words);
      expect(errors).to.deep.equal(['permission']);
      microphone();
      await click(part(recorder(widget), 'retry'));
      await until(() => parts(recorder(widget), 'send').length > 0, 'it was recording');
    });
  }

  it('can’t be recorded in a browser without a recorder', async () => {
    instead(navigator, 'mediaDevices', undefined as unknown as MediaDevices);
    const widget = await recording();
    await until(() => parts(recorder(widget), 'error').length > 0, 'it was told');
    expect(textOf(part(recorder(widget), 'error'))).to.equal('Recording doesn’t work here. You can write instead.');
  });
});
