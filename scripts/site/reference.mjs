import {declarations, element, parameter, typeOf} from '../lib/manifest.mjs';
import {escape} from './highlight.mjs';

/** The pages that custom-elements.json makes, by their name, as Markdown. */
export function referencePages() {
  const classes = declarations();
  const widget = {...element(), eventFields: (type) => fieldsOf(classes.find(({name}) => name === type))};
  return Object.fromEntries(Object.entries(PAGES).map(([name, page]) => [name, page(widget)]));
}

const PAGES = {
  attributes: ({attributes, members, field}) => {
    const properties = members.filter(
      ({kind, name}) => kind === 'field' && !attributes.some(({fieldName}) => fieldName === name),
    );
    return `# Attributes and properties

What an element says of itself in HTML, and what only script can set. A property may be set before the element is defined;
a boolean attribute is on when it is there; an unknown value of a list means its default.

## Attributes

${attributes
  .map((each) => {
    const {name, fieldName} = each;
    const facts = {Property: code(fieldName), Type: code(typeOf(each)), Default: code(each.default)};
    return entry('###', name, facts, each.description ?? field(fieldName)?.description);
  })
  .join('\n\n')}

## Properties without an attribute

${properties
  .map((each) => {
    const facts = {Type: code(typeOf(each)), Default: code(each.default), '': each.readonly ? 'read-only' : ''};
    return entry('###', each.name, facts, each.description);
  })
  .join('\n\n')}
`;
  },

  methods: ({members}) => `# Methods

They work as soon as the element is defined, attached or not. Those that send return the envelope that goes out, or
\`undefined\` where there was nothing to send or a listener of [\`chat-send\`](events.html#chat-send) prevented it.

${members
  .filter(({kind}) => kind === 'method')
  .map((each) => {
    const call = `${each.name}(${(each.parameters ?? []).map(parameter).join(', ')})`;
    return entry('##', call, {Returns: code(each.return?.type?.text ?? 'void')}, each.description);
  })
  .join('\n\n')}
`,

  events: ({events, eventFields}) => `# Events

All bubble and cross shadow roots. Each is a class of its own with typed fields, and known to TypeScript by its name:
\`widget.addEventListener('chat-send', (event) => event.message)\`.

${events
  .map((each) => {
    const type = typeOf(each);
    const facts = {Class: code(type), Fields: eventFields(type)};
    return entry('##', each.name, facts, each.description);
  })
  .join('\n\n')}
`,

  slots: ({slots}) => `# Slots

Your own content inside the widget: \`<span slot="status">We answer within a minute</span>\`. It keeps the page's styles, and
its keys and clicks are the page's.

${unique(slots)
  .map((each) => entry('##', each.name || '(default)', {}, each.description))
  .join('\n\n')}
`,

  parts: ({cssParts}) => `# Parts

Every visible piece has a part that a style sheet of the page reaches, at whatever depth it lives. A state is a second name:
\`chat-widget::part(bubble customer) { … }\`.

${unique(cssParts)
  .map((each) => entry('##', each.name, {}, each.description))
  .join('\n\n')}
`,

  tokens: ({cssProperties}) => `# Tokens

Custom properties set colours and measures, for all widgets of a site or for one. The first ones are your brand; all others
follow from them, and can be set too. \`--_rem\` is 16 px, grown with the font. The [theme editor](../theme.html) writes them for you.

${cssProperties.map((each) => entry('##', each.name, {Default: code(each.default)}, each.description)).join('\n\n')}
`,
};

/** A thing by its name, as a heading, what can be said of it in a word, and what it is. */
function entry(marks, name, facts, description = '') {
  const rows = Object.entries(facts).filter(([, value]) => value);
  const list = rows.map(([key, value]) => `<div><dt>${key}</dt><dd>${value}</dd></div>`).join('');
  return `${marks} \`${name}\`\n\n${list ? `<dl class="facts">${list}</dl>\n\n` : ''}${description.replaceAll('`docs/protocol.md`', '[the protocol](protocol.html)')}`;
}

/** The fields of an event's class, with their types. */
function fieldsOf(declaration) {
  return (declaration?.members ?? [])
    .filter(({kind, privacy, static: isStatic}) => kind === 'field' && privacy !== 'private' && !isStatic)
    .map(
      (each) => `<code>${each.name}</code>${typeOf(each) ? ` <code class="type">${escape(typeOf(each))}</code>` : ''}`,
    )
    .join(', ');
}

function unique(list) {
  return [...new Map(list.map((each) => [each.name, each])).values()];
}

function code(text) {
  return text ? `<code>${escape(text.replace(/\s+/g, ' '))}</code>` : '';
}
