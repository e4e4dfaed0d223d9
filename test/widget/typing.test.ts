import {expect} from 'chai';

import {agentSays, instead, part, parts, say, settled, show, textOf} from '../helpers.js';

describe('writing', () => {
  it('of somebody else is told by name', async () => {
    const widget = await show();
    await say(
      widget,
      agentSays('Hello', {content: {text: 'Hello', user: {id: 'USER_a', isAgent: true, nickname: 'Ada'}}}),
    );
    widget.setTyping('USER_a', true);
    await settled(widget);
    expect(textOf(part(widget, 'typing'))).to.equal('Ada is writing');
  });

  it('ends when it is said to end', async () => {
    const widget = await show();
    widget.setTyping('USER_a', true);
    widget.setTyping('USER_a', false);
    await settled(widget);
    expect(parts(widget, 'typing')).to.deep.equal([]);
  });

  it('ends by itself when nothing more is heard', async () => {
    const widget = await show();
    const due: (() => void)[] = [];
    const wait = window.setTimeout;
    instead(window, 'setTimeout', ((work: () => void, time?: number) => {
      if (time === 6000) return due.push(work);
      return wait(work, time);
    }) as typeof setTimeout);
    widget.setTyping('USER_a', true);
    await settled(widget);
    expect(parts(widget, 'typing')).to.have.length(1);
    due.forEach((work) => work());
    await settled(widget);
    expect(parts(widget, 'typing')).to.deep.equal([]);
  });

  it('ends with the message that was written', async () => {
    const widget = await show();
    widget.setTyping('USER_mrossi', true);
    await say(widget, agentSays('Here I am'));
    expect(parts(widget, 'typing')).to.deep.equal([]);
  });
});

describe('the line above new messages', () => {
  it('stands where the unread ones begin, and stays there while the panel is open', async () => {
    const widget = await show();
    await say(widget, agentSays('Old', {messageSeen: 1}));
    widget.close();
    await say(widget, agentSays('New'), agentSays('Newer'));
    widget.show();
    await settled(widget);
    const separator = part(widget, 'unread-separator');
    expect(textOf(separator)).to.equal('New');
    expect(textOf(separator.nextElementSibling!)).to.contain('New');
    await say(widget, agentSays('Newest'));
    expect(parts(widget, 'unread-separator')).to.deep.equal([separator]);
  });

  it('is gone the next time', async () => {
    const widget = await show();
    await say(widget, agentSays('Old', {messageSeen: 1}));
    widget.close();
    await settled(widget);
    widget.show();
    await settled(widget);
    expect(parts(widget, 'unread-separator')).to.deep.equal([]);
  });
});
