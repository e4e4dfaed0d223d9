/** Roles that only hold others. */
const SILENT = new Set([
  'RootWebArea',
  'generic',
  'none',
  'InlineTextBox',
  'LayoutTable',
  'LayoutTableRow',
  'LayoutTableCell',
  'Section',
  'LabelText',
  'paragraph',
]);

/** What is inside of them is their name, and said once. */
const WHOLE = new Set(['button', 'link', 'heading', 'radio', 'checkbox', 'option', 'tab', 'img', 'image']);

/** What is said of a state, when it is not the usual one. */
const STATES = {
  checked: (value) => (value === 'true' ? 'checked' : value === 'mixed' ? 'partly checked' : 'not checked'),
  pressed: (value) => (value === 'true' ? 'pressed' : 'not pressed'),
  expanded: (value) => (value ? 'expanded' : 'collapsed'),
  selected: (value) => value && 'selected',
  disabled: (value) => value && 'dimmed',
  required: (value) => value && 'required',
  readonly: (value) => value && 'read only',
  invalid: (value) => value !== 'false' && 'invalid',
  modal: (value) => value && 'modal',
  level: (value) => `level ${value}`,
  hasPopup: (value) => value !== 'false' && `opens a ${value}`,
};

/**
 * What somebody hears who reads the page from its beginning to its end: a line for each thing, indented by what it is in.
 * Taken from the tree that the browser gives to screen readers, so what is hidden from them is not in it.
 */
export function read(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const walk = (node, depth) => {
    const role = node.role?.value;
    const isSilent = node.ignored || SILENT.has(role);
    if (!isSilent) say(node, role, depth, lines);
    if (!isSilent && WHOLE.has(role)) return;
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child, isSilent || role === 'StaticText' ? depth : depth + 1);
    }
  };
  walk(nodes[0], 0);
  return `${lines.join('\n')}\n`;
}

/** What somebody hears who has come by keys to where the focus is. */
export function readFocus(nodes) {
  const isFocused = ({properties = []}) => properties.some(({name, value}) => name === 'focused' && value.value);
  const node = nodes.findLast((each) => isFocused(each) && each.role.value !== 'RootWebArea');
  return node ? lineOf(node) : 'nothing';
}

function say(node, role, depth, lines) {
  const indent = '  '.repeat(depth);
  if (role !== 'StaticText') lines.push(indent + lineOf(node));
  else if (wordsOf(node)) lines.push(indent + wordsOf(node));
}

function wordsOf({name}) {
  return name?.value.trim().replaceAll(/\s+/g, ' ') ?? '';
}

function lineOf(node) {
  const {role, value, description, properties = []} = node;
  const words = wordsOf(node);
  const states = properties
    .filter(({name: state}) => state !== 'level' || role.value === 'heading')
    .map(({name: state, value: {value: set}}) => STATES[state]?.(set))
    .filter(Boolean);
  const more = [
    value?.value !== undefined && `= ${value.value}`,
    ...states,
    // Readers leave out what repeats the name, such as a tooltip.
    description?.value && description.value !== words && `(${description.value})`,
  ];
  return [role.value, words && `“${words}”`, ...more].filter(Boolean).join(' ');
}
