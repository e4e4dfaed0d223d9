import {expect} from 'chai';

import {ChatWidget} from '../../src/widget/chat-widget.js';
import {agentSays, all, said, say, settled, show} from '../helpers.js';

// Wrappers and templates of frameworks set undefined, or null, for what is no longer given.

const names = [...ChatWidget.elementProperties.keys()].filter((name) => name !== 'open' && name !== 'storage');

for (const nothing of [undefined, null]) {
  describe(`a widget whose properties are set to ${nothing}`, () => {
    for (const name of names) {
      it(`is as if there were no ${String(name)}`, async () => {
        const widget = await show();
        Object.assign(widget, {[name]: nothing});
        await settled(widget);
        await say(widget, agentSays('Hello'), agentSays('Hi there'));
        expect(said(widget)).to.deep.equal(['Hello', 'Hi there']);
        expect(all(widget, '[part~="failed"]')).to.deep.equal([]);
      });
    }

    it('works with nothing set at all', async () => {
      const widget = await show();
      for (const name of names) Object.assign(widget, {[name]: nothing});
      await settled(widget);
      expect(widget.sendText('Hi there')?.data.messageType).to.equal('TEXT');
      await settled(widget);
      expect(said(widget)).to.deep.equal(['Hi there']);
    });
  });
}
