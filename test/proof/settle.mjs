import {until} from './until.mjs';

/**
 * Waits until nothing happens any more: everything has gone out and come in, on all sides. What is not so within a
 * time is told; what it comes to is for others to find out.
 */
export async function settle({journal, customer, agent, patience}) {
  const {tabs} = customer;
  let views = [];
  let last = '';
  let end = 0;
  /** As long as something changes, there is hope. */
  const mayChange = () => {
    const now = JSON.stringify([agent.view.size, agent.unconfirmed, agent.state, views.map(sizes)]);
    if (now !== last) end = Date.now() + patience;
    last = now;
    return Date.now() < end;
  };
  const isQuiet = async () => {
    views = [];
    for (const tab of tabs) views.push(await tab.view());
    const shown = journal.countOf((said) => said.shown || said.took !== undefined);
    return (
      agent.isIdle &&
      agent.state === 'online' &&
      agent.unconfirmed === 0 &&
      agent.view.size >= shown &&
      views.every(
        (view, index) =>
          view?.connection === 'online' && view.outbox.length === 0 && hasAll(view, agent.view, tabs[index].seen),
      )
    );
  };
  // As when a network is there again: browsers tell their pages so, which then need not wait any longer.
  await Promise.all(tabs.map((tab) => tab.blink()));
  agent.wake();
  for (const tab of tabs) await tab.showAll(patience);
  let isDone = false;
  while (!isDone && mayChange()) isDone = Boolean(await until(isQuiet, 500));
  const states = views.map((view) => view?.connection ?? 'gone').join(', ');
  const wrong = `no rest: agent ${agent.state}, ${agent.unconfirmed} not confirmed; tabs ${states}`;
  return {views: views.filter(Boolean), wrong: isDone ? [] : [wrong]};
}

function hasAll({messages, rows}, agents, seen) {
  if (messages.length !== agents.size) return false;
  // What has come is drawn a moment later.
  if (String(rows.map(({id}) => id)) !== String(messages.map(({id}) => id))) return false;
  return messages.every(({id, seenAt}) => {
    const told = agents.get(id);
    return told && told.seenAt === seenAt && !(seen.has(id) && seenAt === null);
  });
}

/** What tells whether a tab gets on. */
function sizes(view) {
  if (!view) return undefined;
  const {connection, messages, rows, outbox} = view;
  return [connection, messages.length, rows.length, rows.filter(({state}) => state).length, outbox.length];
}
