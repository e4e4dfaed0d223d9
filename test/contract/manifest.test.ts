import {expect} from 'chai';
import {html} from 'lit';

import {perform} from '../../src/embed/commands.js';
import * as api from '../../src/index.js';
import {ChatWidget} from '../../src/widget/chat-widget.js';
import {fixture} from '../fixtures.js';
import {all, say, show} from '../helpers.js';

interface Named {
  readonly name: string;
}

interface Typed extends Named {
  readonly type: {readonly text: string};
  readonly default?: string;
}

interface Attribute extends Typed {
  readonly fieldName: string;
}

interface Member extends Typed {
  readonly kind: 'field' | 'method';
  readonly privacy?: string;
  readonly static?: boolean;
  readonly readonly?: boolean;
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes: readonly Attribute[];
  readonly members: readonly Member[];
  readonly events: readonly Typed[];
  readonly slots: readonly Named[];
}

// Written by `npm run build`: where types are checked it need not be there.
const address = '/custom-elements.json';
const {default: written} = (await import(address)) as {
  default: {modules: readonly {declarations: readonly Declaration[]}[]};
};
const manifest = written.modules
  .flatMap(({declarations}) => declarations)
  .find(({tagName}) => tagName === 'chat-widget')!;
const members = manifest.members.filter((each) => (each.privacy ?? 'public') === 'public' && !each.static);

/** What Lit, the browser or the widget itself calls. */
const lifecycle = new Set([
  'constructor',
  'createRenderRoot',
  'firstUpdated',
  'getUpdateComplete',
  'performUpdate',
  'scheduleUpdate',
  'update',
  'updated',
  'willUpdate',
]);

const namesOf = (entries: readonly Named[]) => entries.map(({name}) => name).toSorted();

/** The value that a manifest writes down. */
function valueOf(code: string): unknown {
  return JSON.parse(code.replaceAll("'", '"'));
}

/** A value of a type that is not its default, as an attribute has it. */
function another({type: {text}, default: initial}: Attribute): string {
  const option = text.split(' | ').find((each) => each !== 'null' && each !== initial);
  if (option === 'boolean') return '';
  // What `allow` knows too.
  if (option === 'string') return 'video';
  return option === 'number' ? '7' : String(valueOf(option!));
}

describe('the manifest names', () => {
  for (const attribute of manifest.attributes) {
    it(`the attribute ${attribute.name}, which sets its property, and its default`, async () => {
      const property = attribute.fieldName as keyof ChatWidget;
      const widget = await show(html`<chat-widget></chat-widget>`);
      expect(widget[property]).to.equal(valueOf(attribute.default!));
      const value = another(attribute);
      widget.setAttribute(attribute.name, value);
      expect(widget[property]).not.to.equal(valueOf(attribute.default!));
      const text = JSON.stringify(widget[property]).replaceAll('"', '');
      expect(text).to.equal(attribute.type.text === 'boolean' ? 'true' : value);
      expect(property).to.equal(attribute.name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
    });
  }

  it('every attribute that the element looks at', () => {
    expect(namesOf(manifest.attributes)).to.deep.equal(ChatWidget.observedAttributes.toSorted());
  });

  it('every property and method of the element, and no other', () => {
    const own = Object.getOwnPropertyNames(ChatWidget.prototype).filter((name) => !lifecycle.has(name));
    const known = [...ChatWidget.elementProperties.keys(), ...own].map(String);
    expect(namesOf(members)).to.deep.equal([...new Set(known)].toSorted());
  });

  it('methods that can be called', () => {
    const methods = members.filter(({kind}) => kind === 'method');
    for (const {name} of methods) expect(ChatWidget.prototype).to.have.property(name).that.is.a('function');
    expect(methods).not.to.deep.equal([]);
  });

  it('properties that can only be read as such', () => {
    const {prototype} = ChatWidget;
    const isReadOnly = (name: string) => {
      const {get, set} = Object.getOwnPropertyDescriptor(prototype, name)!;
      return get !== undefined && set === undefined;
    };
    const fields = members.filter(({kind}) => kind === 'field');
    expect(namesOf(fields.filter((each) => each.readonly))).to.deep.equal(
      namesOf(fields.filter(({name}) => isReadOnly(name))),
    );
  });

  it('each event with a class that the package exports', () => {
    for (const {name, type} of manifest.events) expect(api, name).to.have.property(type.text).that.is.a('function');
  });

  it('every slot that there is, and no other', async () => {
    const widget = await show(html`<chat-widget open consent="pending"></chat-widget>`);
    await say(widget, {...fixture('messages/17-videoAccepted'), room: ''});
    const inside = all<HTMLSlotElement>(widget, 'slot[name]').map(({name}) => name);
    const empty = await show();
    const names = new Set([...inside, ...all<HTMLSlotElement>(empty, 'slot[name]').map(({name}) => name)]);
    expect([...names].toSorted()).to.deep.equal(namesOf(manifest.slots));
  });
});

describe('by embed.js a page without modules', () => {
  const fields = members.filter(({kind}) => kind === 'field');

  for (const {name} of members.filter(({kind}) => kind === 'method')) {
    it(`calls ${name}()`, () => {
      const widget = document.createElement('chat-widget');
      Object.defineProperty(widget, name, {value: (...given: unknown[]) => given});
      expect(perform(widget, [name, 1, 'two'])).to.deep.equal([1, 'two']);
    });
  }

  it('asks for every property, and sets those that can be set', () => {
    const widget = document.createElement('chat-widget');
    for (const field of fields) {
      const value = perform(widget, ['get', field.name]);
      expect(value).to.deep.equal(widget[field.name as keyof ChatWidget]);
      const set = () => perform(widget, ['set', field.name, value]);
      if (field.readonly) expect(set, field.name).to.throw(TypeError);
      else set();
    }
  });
});
