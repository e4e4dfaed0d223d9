import {fixture as render} from '@open-wc/testing-helpers';
import {expect} from 'chai';
import {html, LitElement} from 'lit';

import {FileController} from '../../src/elements/file-controller.js';
import type {FileSource} from '../../src/elements/file-source.js';
import type {Envelope} from '../../src/model/message.js';
import {fixture} from '../fixtures.js';
import {heard, until} from '../helpers.js';
import {objectUrls, picture} from '../helpers/media.js';

const envelope = fixture('messages/02-IMAGE');

class TestFile extends LitElement {
  static override properties = {files: {attribute: false}, envelope: {attribute: false}};
  declare files: FileSource | undefined;
  declare envelope: Envelope;
  readonly file = new FileController(this, 'picture');
}
customElements.define('test-file', TestFile);

/** What is asked for, and answers that the test gives. */
class FakeSource implements FileSource {
  readonly asked: {id: string; again: boolean}[] = [];
  readonly answers: (Promise<Blob | string | undefined> | Blob | string | undefined)[];

  constructor(...answers: FakeSource['answers']) {
    this.answers = answers;
  }

  knows(): boolean {
    return true;
  }

  async find({data: {id}}: Envelope, again = false): Promise<Blob | string | undefined> {
    this.asked.push({id, again});
    return this.answers[this.asked.length - 1];
  }
}

const failure = () => {
  const failing = Promise.reject(new Error('no network'));
  failing.catch(() => {});
  return failing;
};

function draw(files: FileSource | undefined): Promise<TestFile> {
  return render(html`<test-file .files=${files} .envelope=${envelope}></test-file>`);
}

async function drawn(files: FileSource, state: string): Promise<TestFile> {
  const element = await draw(files);
  await until(() => element.file.state === state, `the file was ${state}`);
  return element;
}

describe('a file', () => {
  it('is nowhere when there is nobody to ask', async () => {
    expect((await draw(undefined)).file.state).to.equal('none');
  });

  it('is nowhere when whoever is asked has none', async () => {
    const element = await drawn(new FakeSource(undefined), 'none');
    expect(element.file.loaded).to.equal(undefined);
  });

  it('is on its way until it is there', async () => {
    const element = await draw(new FakeSource(new Promise<never>(() => {})));
    expect(element.file.state).to.equal('loading');
  });

  it('that is an address is there under this address', async () => {
    const element = await drawn(new FakeSource('/a.png'), 'ready');
    expect(element.file.loaded).to.deep.equal({
      address: `${location.origin}/a.png`,
      type: '',
      size: undefined,
      isHarmless: true,
    });
  });

  it('that is bytes is there with its type and size', async () => {
    const bytes = await picture();
    const element = await drawn(new FakeSource(bytes), 'ready');
    expect(element.file.loaded).to.include({type: 'image/png', size: bytes.size, isHarmless: true});
    expect(await (await fetch(element.file.loaded!.address)).blob()).to.have.property('size', bytes.size);
  });

  it('that might be run is never under an address that runs it', async () => {
    const element = await drawn(new FakeSource(new Blob(['<script></script>'], {type: 'text/html'})), 'ready');
    expect((await fetch(element.file.loaded!.address)).headers.get('content-type')).to.equal(
      'application/octet-stream',
    );
  });

  it('that the page has made an address for is of unknown danger', async () => {
    const element = await drawn(new FakeSource('blob:https://example.com/1'), 'ready');
    expect(element.file.loaded!.isHarmless).to.equal(false);
  });

  for (const address of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd']) {
    it(`can’t be at ${address}`, async () => {
      const element = await drawn(new FakeSource(address), 'failed');
      expect(element.file.loaded).to.equal(undefined);
    });
  }

  it('is not asked for until it comes near to being seen', async () => {
    const source = new FakeSource('/a.png');
    const box = await render<HTMLElement>(html`
      <div style="height: 100px; overflow: auto">
        <div style="height: 5000px"></div>
        <test-file style="display: block; height: 10px" .files=${source} .envelope=${envelope}></test-file>
      </div>
    `);
    await until(() => box.scrollHeight > 5000, 'it was laid out');
    // Observers have told what they saw by then.
    await drawn(new FakeSource('/b.png'), 'ready');
    expect(source.asked).to.deep.equal([]);
    box.scrollTop = 4800;
    await until(() => source.asked.length === 1, 'it was asked for');
  });

  it('is asked for once', async () => {
    const source = new FakeSource('/a.png');
    const element = await drawn(source, 'ready');
    element.requestUpdate();
    await element.updateComplete;
    await element.file.load();
    expect(source.asked).to.deep.equal([{id: envelope.data.id, again: false}]);
  });

  it('is asked for when somebody can be asked at last', async () => {
    const element = await draw(undefined);
    element.files = new FakeSource('/a.png');
    await until(() => element.file.state === 'ready', 'it came');
  });

  it('of another message is asked for anew', async () => {
    const source = new FakeSource('/a.png', '/b.png');
    const element = await drawn(source, 'ready');
    element.envelope = fixture('made/image-caption');
    await until(() => element.file.loaded?.address.endsWith('/b.png'), 'the other one came');
    expect(source.asked.map(({id}) => id)).to.deep.equal([envelope.data.id, fixture('made/image-caption').data.id]);
  });

  it('of an earlier message does not come late', async () => {
    let answer!: (address: string) => void;
    const source = new FakeSource(new Promise((resolve) => (answer = resolve)), '/b.png');
    const element = await draw(source);
    await until(() => source.asked.length === 1, 'it was asked for');
    element.envelope = fixture('made/image-caption');
    await until(() => element.file.state === 'ready', 'the other one came');
    answer('/a.png');
    await Promise.resolve();
    expect(element.file.loaded!.address).to.equal(`${location.origin}/b.png`);
  });
});

describe('a file that can’t be had', () => {
  it('is told once, without a word of the message', async () => {
    const element = await draw(new FakeSource(failure()));
    const errors = heard(element, 'chat-error');
    await until(() => element.file.state === 'failed', 'it failed');
    expect(errors.map(({code}) => code)).to.deep.equal(['file-load']);
    expect((errors[0]!.cause as Error).message).to.equal('no network');
    expect(errors[0]!.reason).not.to.include(String(envelope.data.content['fileName']));
  });

  it('is asked for again when the customer wants', async () => {
    const source = new FakeSource(failure(), '/a.png');
    const element = await drawn(source, 'failed');
    await element.file.retry();
    expect(element.file.state).to.equal('ready');
    expect(source.asked.map(({again}) => again)).to.deep.equal([false, true]);
  });
});

describe('an address that has expired', () => {
  it('is asked for again once, by itself', async () => {
    const source = new FakeSource('/old.png', '/new.png');
    const element = await drawn(source, 'ready');
    const errors = heard(element, 'chat-error');
    element.file.breaks();
    await until(() => element.file.loaded?.address.endsWith('/new.png'), 'the new address came');
    expect(source.asked.map(({again}) => again)).to.deep.equal([false, true]);
    expect(errors).to.deep.equal([]);
  });

  it('fails when the new one doesn’t work either', async () => {
    const source = new FakeSource('/old.png', '/new.png');
    const element = await drawn(source, 'ready');
    const errors = heard(element, 'chat-error');
    element.file.breaks();
    await until(() => element.file.state === 'ready', 'the new address came');
    element.file.breaks();
    expect(element.file.state).to.equal('failed');
    expect(source.asked).to.have.length(2);
    expect(errors.map(({code}) => code)).to.deep.equal(['file-load']);
  });

  it('may expire again after it has worked', async () => {
    const source = new FakeSource('/1.png', '/2.png', '/3.png');
    const element = await drawn(source, 'ready');
    element.file.breaks();
    await until(() => element.file.state === 'ready', 'the second address came');
    element.file.works();
    element.file.breaks();
    await until(() => element.file.loaded?.address.endsWith('/3.png'), 'the third address came');
  });
});

describe('the address of bytes', () => {
  it('lives as long as its element is in the page', async () => {
    const living = objectUrls();
    const element = await drawn(new FakeSource(await picture()), 'ready');
    expect([...living]).to.deep.equal([element.file.loaded!.address]);
    element.remove();
    expect([...living]).to.deep.equal([]);
  });

  it('is another one when the element comes back', async () => {
    const living = objectUrls();
    const source = new FakeSource(await picture());
    const element = await drawn(source, 'ready');
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    expect([...living]).to.deep.equal([element.file.loaded!.address]);
    expect(source.asked).to.have.length(1);
  });

  it('dies with a message that is no longer shown', async () => {
    const living = objectUrls();
    const element = await drawn(new FakeSource(await picture(), '/b.png'), 'ready');
    element.envelope = fixture('made/image-caption');
    await until(() => element.file.state === 'ready' && living.size === 0, 'nothing was left');
  });
});
