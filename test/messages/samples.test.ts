import axe from 'axe-core';
import {expect} from 'chai';

import {samples} from '../../demo/samples.js';
import {knownKinds} from '../../src/messages/registry.js';
import {agentSays, all, said, say, show, still, warnings} from '../helpers.js';

describe('every kind of message', () => {
  it('has a sample of its own type', () => {
    const types = Object.values(samples).map(({data}) => data.messageType);
    expect(types.toSorted()).to.deep.equal(knownKinds.map(({type}) => type).toSorted());
  });

  for (const [name, sample] of Object.entries(samples)) {
    it(`is drawn, accessibly: ${name}`, async () => {
      const widget = await show();
      await say(widget, sample);
      await still(widget);
      const {violations} = await axe.run(widget);
      expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)).to.deep.equal([]);
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
