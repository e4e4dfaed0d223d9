import {expect} from 'chai';

import type {Envelope} from '../../src/model/message.js';
import type {JsonObject} from '../../src/model/wire.js';
import {fixture} from '../fixtures.js';
import {all, click, heard, one, part, said, settled, textOf} from '../helpers.js';
import {barriers} from '../helpers/audit.js';
import {showFiles} from '../helpers/media.js';

function place(content: JsonObject): Envelope {
  const {room, data} = fixture('made/location-minimal');
  return {room, data: {...data, content: {...data.content, ...content}}};
}

const links = (root: Element) => all(root, 'a').map((link) => link.getAttribute('href'));

describe('a place', () => {
  it('is its name, its address and where it lies', async () => {
    const widget = await showFiles(undefined, 'messages/15-LOCATION');
    expect(textOf(part(widget, 'location'))).to.equal(
      'Centro sportivo bellusco Via pascoli, Bellusco, Lombardia 45.61821, 9.42319',
    );
  });

  it('without a name is called a place, in the customer’s language', async () => {
    const widget = await showFiles(undefined, 'made/location-minimal');
    expect(textOf(part(widget, 'location'))).to.equal('Location 45.4642, 9.19');
    widget.locale = 'it';
    await settled(widget);
    expect(textOf(part(widget, 'location'))).to.equal('Posizione 45.4642, 9.19');
  });

  it('leads to the page it names', async () => {
    const widget = await showFiles(undefined, 'messages/15-LOCATION');
    expect(links(widget)).to.deep.equal(['https://foursquare.com/v/4cf222607bf3b60c0b28647f']);
    expect(textOf(one(widget, 'a')))
      .to.include('Open map')
      .and.to.include('foursquare.com');
  });

  for (const name of ['made/location-minimal', 'made/location-name-only-url-unsafe'] as const) {
    it(`leads to a map when it names no page that may be opened: ${name}`, async () => {
      const {latitude, longitude} = fixture(name).data.content as {latitude: number; longitude: number};
      const widget = await showFiles(undefined, name);
      expect(links(widget)).to.deep.equal([
        `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`,
      ]);
    });
  }

  it('asks the page before it leads anywhere', async () => {
    const widget = await showFiles(undefined, 'messages/15-LOCATION');
    const asked = heard(widget, 'chat-open-url');
    widget.addEventListener('chat-open-url', (event) => event.preventDefault());
    await click(one(widget, 'a'));
    expect(asked[0]).to.include({url: 'https://foursquare.com/v/4cf222607bf3b60c0b28647f', where: '_blank'});
  });

  it('leads to the page’s own map', async () => {
    const widget = await showFiles(undefined, 'made/location-minimal');
    widget.mapAddress = (latitude, longitude) => `https://maps.example/${latitude}/${longitude}`;
    await settled(widget);
    expect(links(widget)).to.deep.equal(['https://maps.example/45.4642/9.19']);
  });

  const broken = {
    'is a script': () => 'javascript:alert(1)',
    'is nothing': () => undefined as unknown as string,
    throws: () => {
      throw new Error('broken');
    },
  };
  for (const [what, mapAddress] of Object.entries(broken)) {
    it(`leads nowhere when the page’s own map ${what}`, async () => {
      const widget = await showFiles(undefined, 'made/location-minimal');
      widget.mapAddress = mapAddress;
      await settled(widget);
      expect(links(widget)).to.deep.equal([]);
      expect(said(widget)).to.deep.equal(['Location 45.4642, 9.19']);
    });
  }

  it('that is not on earth leads nowhere', async () => {
    const widget = await showFiles(undefined, place({latitude: 999, longitude: 9}));
    expect([said(widget), links(widget)]).to.deep.equal([['Location 999, 9'], []]);
  });

  it('may come as text', async () => {
    const widget = await showFiles(undefined, place({latitude: '45.4642', longitude: '9.19'}));
    expect(said(widget)[0]).to.include('45.4642, 9.19');
  });

  for (const name of ['messages/15-LOCATION', 'made/location-minimal'] as const) {
    it(`can be used by everybody: ${name}`, async () => {
      expect(await barriers(await showFiles(undefined, name))).to.deep.equal([]);
    });
  }
});
