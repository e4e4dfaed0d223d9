/**
 * Compares what was said with what everybody has in the end. Returns what is wrong, a line each: nothing, if the promise
 * was kept.
 *
 * @param said All that was said: `{id, by, content, shown, hash?}`, each sender's in order.
 * @param database The rows of the service's own database, `{seq, id, content, seenAt}`, in the order of `seq`.
 * @param files Of the bytes that the service keeps: `id → hash`.
 * @param views What the customer's tabs show: `{name, messages, rows, outbox}`.
 * @param agent What the agent was told: `{id, place, seenAt}`, in any order.
 * @param desk Ids of what an agent's console shows, in its order.
 * @param seen Ids that somebody has announced as seen.
 */
export function verify({said, database, files, views, agent, desk, seen}) {
  return [
    ...kept(said, database),
    ...filesKept(said, files),
    ...views.flatMap((view) => shownIn(view, database)),
    ...agentHas(agent, database),
    ...misplaced(
      desk,
      database.map(({id}) => id),
      'rows of the console',
    ),
    ...seenIn(seen, database),
  ];
}

/** Everything is there once, as it was said, and in the order of its sender. */
function kept(said, database) {
  const wrong = [];
  const rows = new Map(database.map((row) => [row.id, row]));
  const known = new Set(said.map(({id}) => id));
  for (const id of doubles(database.map((row) => row.id))) wrong.push(`database: ${id} is there twice`);
  for (const {id} of database) if (!known.has(id)) wrong.push(`database: ${id} was never said`);
  for (const one of said) {
    const row = rows.get(one.id);
    // What its sender never saw as said was not said: a tab can be closed between the key and the message.
    if (!row && one.shown) wrong.push(`database: ${one.id} of ${one.by} is lost`);
    if (row && !same(withoutUser(row.content), withoutUser(one.content)))
      wrong.push(`database: ${one.id} says something else`);
  }
  for (const by of new Set(said.map((one) => one.by))) {
    const order = said.filter((one) => one.by === by && rows.has(one.id)).map(({id}) => id);
    wrong.push(
      ...misplaced(
        order,
        order.toSorted((a, b) => rows.get(a).seq - rows.get(b).seq),
        `messages of ${by}`,
      ),
    );
  }
  return wrong;
}

function filesKept(said, files) {
  return said
    .filter(({hash, shown}) => hash && shown)
    .filter(({id, hash}) => files.get(id) !== hash)
    .map(({id}) => `files: that of ${id} is ${files.has(id) ? 'not what was sent' : 'not there'}`);
}

/** A tab shows everything once, in the service's order, as far as the service says, and waits for nothing. */
function shownIn({name, messages, rows, outbox}, database) {
  const wrong = [];
  const order = database.map(({id}) => id);
  wrong.push(
    ...misplaced(
      messages.map(({id}) => id),
      order,
      `messages in tab ${name}`,
    ),
  );
  wrong.push(
    ...misplaced(
      rows.map(({id}) => id),
      order,
      `rows in tab ${name}`,
    ),
  );
  const known = new Map(messages.map((message) => [message.id, message]));
  for (const {id, seenAt} of database) {
    const message = known.get(id);
    if (!message) continue;
    if (message.seenAt !== seenAt) wrong.push(`tab ${name}: ${id} is seen at ${message.seenAt}, in truth at ${seenAt}`);
    if (!message.isDelivered) wrong.push(`tab ${name}: ${id} is not delivered`);
  }
  for (const {id, state} of rows) if (state) wrong.push(`tab ${name}: ${id} is ${state}`);
  for (const key of outbox) wrong.push(`tab ${name}: ${key} is still kept`);
  return wrong;
}

function agentHas(agent, database) {
  const order = database.map(({id}) => id);
  const told = agent.toSorted((a, b) => a.place - b.place).map(({id}) => id);
  const wrong = misplaced(told, order, 'messages of the agent');
  const known = new Map(agent.map((one) => [one.id, one]));
  for (const {id, seq, seenAt} of database) {
    const one = known.get(id);
    if (!one) continue;
    if (one.place !== seq) wrong.push(`agent: ${id} is at ${one.place}, in truth at ${seq}`);
    if (one.seenAt !== seenAt) wrong.push(`agent: ${id} is seen at ${one.seenAt}, in truth at ${seenAt}`);
  }
  return wrong;
}

function seenIn(seen, database) {
  const unseen = new Set(database.filter(({seenAt}) => seenAt === null).map(({id}) => id));
  return [...seen].filter((id) => unseen.has(id)).map((id) => `database: nobody has seen ${id}, but somebody did`);
}

/** What is missing in a list, is in it twice or too much, or stands in another place. */
export function misplaced(list, order, name) {
  const wrong = [];
  const [has, should] = [new Set(list), new Set(order)];
  for (const id of doubles(list)) wrong.push(`${name}: ${id} is there twice`);
  for (const id of should) if (!has.has(id)) wrong.push(`${name}: ${id} is missing`);
  for (const id of has) if (!should.has(id)) wrong.push(`${name}: ${id} is too much`);
  if (wrong.length > 0) return wrong;
  const at = list.findIndex((id, index) => id !== order[index]);
  return at < 0 ? [] : [`${name}: ${list[at]} stands where ${order[at]} belongs`];
}

function doubles(list) {
  return new Set(list.filter((id, index) => list.indexOf(id) !== index));
}

function withoutUser({user: _user, ...content}) {
  return content;
}

function same(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}
