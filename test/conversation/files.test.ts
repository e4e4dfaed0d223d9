import {expect} from 'chai';
import {talk} from '../helpers/fake-host.js';
import {FakeTransport} from '../helpers/fake-transport.js';
import {ownText} from '../helpers/records.js';

const files = [new File(['x'], 'x.png')];
const picture = {type: 'IMAGE', content: {caption: '', fileName: 'x.png', documentType: 'png'}, files};

function sendPicture() {
  const transport = new FakeTransport();
  const {conversation, host} = talk();
  conversation.connect(transport, new AbortController().signal);
  const {id} = conversation.send(picture)!.data;
  return {conversation, host, transport, id, sent: transport.sent[0]!};
}

describe('files on their way', () => {
  it('tell how much of them has gone out, never less than before', () => {
    const {conversation, id, sent} = sendPicture();
    const upload = conversation.uploadOf(id)!;
    let told = 0;
    upload.addEventListener('progress', () => told++);
    const fractions = [0.25, 0.25, 0.1, NaN, -1, 0.5, 7].map((fraction) => {
      sent.options!.onProgress(fraction);
      return upload.fraction;
    });
    expect(fractions).to.deep.equal([0.25, 0.25, 0.25, 0.25, 0.25, 0.5, 1]);
    expect(told).to.equal(3);
  });

  it('are on their way no more once the service has them, but still known', async () => {
    const {conversation, host, id, sent} = sendPicture();
    const changed = host.nextChange();
    sent.accept();
    await changed;
    expect(conversation.uploadOf(id)).to.equal(undefined);
    expect(conversation.filesOf(id)).to.equal(files);
  });

  it('are stopped and forgotten when a new chat begins', () => {
    const {conversation, id, sent} = sendPicture();
    conversation.restart();
    expect(sent.options!.signal.aborted).to.equal(true);
    expect(conversation.uploadOf(id)).to.equal(undefined);
    expect(conversation.filesOf(id)).to.deep.equal([]);
  });

  it('are known of no message that brought none', () => {
    const {conversation} = talk([ownText('1', 1)]);
    expect(conversation.filesOf('1')).to.deep.equal([]);
    expect(conversation.uploadOf('1')).to.equal(undefined);
  });

  it('fail for the reason given when the customer cancels, whatever the service says then', async () => {
    const {conversation, host, transport, id, sent} = sendPicture();
    conversation.cancel(id, 'Cancelled');
    expect(sent.options?.signal.aborted).to.equal(true);
    expect(conversation.get(id)).to.include({status: 'failed'});
    expect(conversation.get(id)?.message.failure).to.equal('Cancelled');
    sent.accept();
    // The answer to the second message comes after the one that is of no more interest.
    const second = conversation.send({type: 'TEXT', content: {text: 'Hello'}})!.data.id;
    transport.sent[1]!.accept();
    while (conversation.get(second)?.status === 'sending') await host.nextChange();
    expect(conversation.get(id)?.status).to.equal('failed');
    expect(host.problemCodes).to.deep.equal([]);
  });

  it('can be sent again after that, with the same files', () => {
    const {conversation, transport, id} = sendPicture();
    conversation.cancel(id, 'Cancelled');
    conversation.retry(id);
    expect(conversation.get(id)?.status).to.equal('sending');
    expect(transport.sent[1]?.files).to.equal(files);
    expect(transport.sent[1]?.options?.signal.aborted).to.equal(false);
    expect(conversation.uploadOf(id)?.fraction).to.equal(0);
  });

  it('are the only thing that can be cancelled', () => {
    const {conversation} = talk([ownText('1', 1)]);
    conversation.cancel('1', 'Cancelled');
    conversation.cancel('nothing', 'Cancelled');
    expect(conversation.get('1')?.status).to.equal('sent');
  });
});
