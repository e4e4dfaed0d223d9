import {misplaced} from '../verify.mjs';

/**
 * Compares what was said in rooms with what everybody has in the end. Returns what is wrong, a line each: nothing, if nothing is
 * lost, doubled or swapped.
 *
 * @param rooms Of each: `said`, `{id, by}` in the order in which it was said; `histories`, what processes tell of it when they are
 *   asked, `{name, ids}`; and `views`, what people were told while they were there, `{name, ids}` in the order of the telling.
 */
export function verifyRooms(rooms) {
  return rooms.flatMap((each) => verifyRoom(each).map((line) => `${each.room}: ${line}`));
}

function verifyRoom({said, histories: [first, ...others], views}) {
  const order = first.ids;
  const kept = misplaced(order.toSorted(), said.map(({id}) => id).toSorted(), first.name);
  const senders = [...new Set(said.map(({by}) => by))].flatMap((by) => {
    const own = said.filter((each) => each.by === by).map(({id}) => id);
    const known = new Set(own);
    return misplaced(
      order.filter((id) => known.has(id)),
      own,
      `what ${by} said`,
    );
  });
  return [...kept, ...senders, ...[...others, ...views].flatMap(({name, ids}) => misplaced(ids, order, name))];
}
