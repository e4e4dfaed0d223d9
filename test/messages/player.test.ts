import {expect} from 'chai';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {all, click, heard, one, part, parts, press, settled, still, textOf, until} from '../helpers.js';
import {barriers} from '../helpers/audit.js';
import {fileMessage, showFiles, sound} from '../helpers/media.js';

async function players(widget: ChatWidget, count = 1): Promise<HTMLMediaElement[]> {
  const found = () => all<HTMLMediaElement>(widget, 'audio, video');
  await until(() => found().length === count && found().every(({readyState}) => readyState > 0), 'they could play');
  await settled(widget);
  return found();
}

const play = async (player: HTMLMediaElement) => {
  player.focus();
  await press('Space');
  // In Firefox that key is for the buttons within, which no test reaches.
  if (player.paused) await player.play();
  await until(() => !player.paused, 'it played');
};

describe('sound', () => {
  it('is its name and caption when nobody can find it', async () => {
    const widget = await showFiles(undefined, 'made/audio-agent');
    expect(textOf(part(widget, 'file'))).to.include('voice-note.ogg');
    expect(textOf(part(widget, 'text'))).to.equal('Voice note');
    expect(all(widget, 'audio')).to.deep.equal([]);
  });

  it('has a player, called by its name, that does not play by itself', async () => {
    const widget = await showFiles(() => sound(), 'made/audio-agent');
    const [player] = await players(widget);
    const {controls, autoplay, paused, preload, ariaLabel} = player!;
    expect({controls, autoplay, paused, preload, ariaLabel}).to.deep.equal({
      controls: true,
      autoplay: false,
      paused: true,
      preload: 'metadata',
      ariaLabel: 'voice-note.ogg',
    });
    expect(textOf(part(widget, 'text'))).to.equal('Voice note');
  });

  for (const type of ['video/mp4', 'audio/mp4', '']) {
    it(`in an .mp4 of type ${JSON.stringify(type)} is still sound`, async () => {
      const widget = await showFiles(() => new Blob([sound()], {type}), 'messages/05-AUDIO');
      await until(() => all(widget, 'audio').length === 1, 'there was a player');
      expect(all(widget, 'video')).to.deep.equal([]);
    });
  }

  it('keeps its place while it is on its way', async () => {
    let answer!: (blob: Blob) => void;
    const widget = await showFiles(() => new Promise<Blob>((resolve) => (answer = resolve)), 'made/audio-agent');
    await still(widget);
    const {height} = part(widget, 'bubble').getBoundingClientRect();
    await until(() => answer, 'it was asked for');
    answer(sound());
    await players(widget);
    expect(part(widget, 'bubble').getBoundingClientRect().height).to.equal(height);
  });

  it('that can’t be played is asked for once more, then says so', async () => {
    let tries = 0;
    const widget = await showFiles(() => (tries++, new Blob(['no sound'], {type: 'audio/wav'})), 'made/audio-agent');
    const errors = heard(widget, 'chat-error');
    await until(() => parts(widget, 'retry').length === 1, 'it failed');
    expect([tries, errors.map(({code}) => code)]).to.deep.equal([2, ['file-load']]);
    expect(textOf(part(widget, 'file'))).to.include('voice-note.ogg');
  });

  it('can be tried again', async () => {
    let tries = 0;
    const widget = await showFiles(
      () => (++tries === 1 ? Promise.reject(new Error('no network')) : sound()),
      'made/audio-agent',
    );
    await until(() => parts(widget, 'retry').length === 1, 'it failed');
    await click(part(widget, 'retry'));
    await players(widget);
  });

  it('can be used by everybody', async () => {
    const widget = await showFiles(() => sound(), 'made/audio-agent');
    await players(widget);
    expect(await barriers(widget)).to.deep.equal([]);
  });

  it('that a browser might run is only saved', async () => {
    const widget = await showFiles(() => new Blob(['<script></script>'], {type: 'text/html'}), 'made/audio-agent');
    await until(() => all(widget, 'a[download]').length === 1, 'it could be saved');
    expect(all(widget, 'audio, video')).to.deep.equal([]);
  });
});

describe('of several players', () => {
  it('one plays at a time', async () => {
    const widget = await showFiles(() => sound(), fileMessage('AUDIO', 'one.wav'), fileMessage('AUDIO', 'two.wav'));
    const [first, second] = await players(widget, 2);
    await play(first!);
    await play(second!);
    await until(() => first!.paused, 'the first one paused');
    expect(second!.paused).to.equal(false);
  });

  it('one plays at a time on the whole page', async () => {
    const widgets = [
      await showFiles(() => sound(), fileMessage('AUDIO', 'one.wav')),
      await showFiles(() => sound(), fileMessage('VIDEO', 'two.wav')),
    ];
    widgets[0]!.layout = widgets[1]!.layout = 'inline';
    const [[first], [second]] = [await players(widgets[0]!), await players(widgets[1]!)];
    await play(first!);
    await play(second!);
    await until(() => first!.paused, 'the first one paused');
  });
});

describe('a video', () => {
  it('is its name when nobody can find it', async () => {
    const widget = await showFiles(undefined, 'messages/04-VIDEO');
    expect(textOf(part(widget, 'file'))).to.include('video.mp4');
    expect(all(widget, 'video')).to.deep.equal([]);
  });

  it('has a player within the page that does not play by itself', async () => {
    const widget = await showFiles(() => sound(), 'messages/04-VIDEO');
    const [player] = (await players(widget)) as HTMLVideoElement[];
    const {controls, autoplay, preload, ariaLabel} = player!;
    // Not every browser has a property for it.
    const playsInline = player!.hasAttribute('playsinline');
    expect({controls, autoplay, playsInline, preload, ariaLabel}).to.deep.equal({
      controls: true,
      autoplay: false,
      playsInline: true,
      preload: 'metadata',
      ariaLabel: 'video.mp4',
    });
  });

  it('has its size before it comes, and keeps it', async () => {
    let answer!: (blob: Blob) => void;
    const widget = await showFiles(() => new Promise<Blob>((resolve) => (answer = resolve)), 'messages/04-VIDEO');
    await still(widget);
    const {width, height} = part(widget, 'video').getBoundingClientRect();
    await until(() => answer, 'it was asked for');
    answer(sound());
    await players(widget);
    const now = part(widget, 'video').getBoundingClientRect();
    expect([now.width, now.height]).to.deep.equal([width, height]);
    expect(width).to.be.greaterThan(200);
  });

  it('that can’t be loaded says so in its box', async () => {
    const widget = await showFiles(() => Promise.reject(new Error('no network')), 'messages/04-VIDEO');
    await until(() => parts(widget, 'retry').length === 1, 'it failed');
    expect(textOf(part(widget, 'video'))).to.equal('This file can’t be loaded. Try again');
    expect(await barriers(widget)).to.deep.equal([]);
  });

  it('is told in Italian as well', async () => {
    const widget = await showFiles(() => Promise.reject(new Error('no network')), 'messages/04-VIDEO');
    widget.locale = 'it';
    await settled(widget);
    await until(() => parts(widget, 'retry').length === 1, 'it failed');
    expect(textOf(one(widget, '[part~="video"]'))).to.equal('Non è possibile caricare questo file. Riprova');
  });
});
