import {expect} from 'chai';

import {samples} from '../../demo/samples.js';
import {knownKinds} from '../../src/messages/registry.js';
import {agentSays, all, said, say, show, warnings} from '../helpers.js';
import {barriers} from '../helpers/audit.js';

describe('every kind of message', () => {
  it('has a sample of its own type', () => {
    const types = Object.values(samples).map(({data}) => data.messageType);
    expect(types.toSorted()).to.deep.equal(knownKinds.map(({type}) => type).toSorted());
  });

  for (const [name, sample] of Object.entries(samples)) {
    it(`is drawn, accessibly: ${name}`, async () => {
      const widget = await show();
      await say(widget, sample);
      expect(await barriers(widget)).to.deep.equal([]);
    });

    it(`loses nothing else when it is broken: ${name}`, async () => {
      warnings();
      const widget = await show();
      const {content} = sample.data;
      for (const key of Object.keys(content)) {
        const broken = {...content, [key]: {nobody: 'expects this'}};
        await say(widget, {...sample, data: {...sample.data, id: key, content: broken}});
      }
      await say(widget, {...agentSays('Still here'), room: sample.room});
      expect(said(widget)).to.include('Still here');
      expect(all(widget, ':not(:defined)')).to.deep.equal([]);
    });
  }
});
