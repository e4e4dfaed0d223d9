import {hashOf} from './database.mjs';
import {passing, until} from './until.mjs';

/** A picture that every browser can draw, with some bytes behind it that make it unlike any other. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** The customer writes in one tab until so much was said there. */
export async function talk(tab, {journal, random, count, pace}) {
  const isDone = () => journal.countOf(({by}) => by === tab.name) >= count;
  for (let number = 1; !isDone(); number++) {
    await until(() => tab.isReady, 60_000);
    await say(tab, `${tab.name}${number}`, random, journal);
    await rest(random, pace);
  }
}

async function say(tab, text, random, journal) {
  const chance = random.next();
  if (chance < 0.08) return tab.type(`${text} by hand`);
  if (chance < 0.14) return sendFile(tab, text, random, journal);
  if (chance < 0.2) return tab.answer();
  return tab.say(`${text} ${'·'.repeat(random.whole(0, 40))}`);
}

async function sendFile(tab, name, random, journal) {
  const isPicture = random.chance(0.3);
  const head = isPicture ? PICTURE : Buffer.from('%PDF-1.7\n');
  const bytes = Buffer.concat([head, random.bytes(random.whole(0, random.chance(0.2) ? 200_000 : 3000))]);
  const fileName = `${name}.${isPicture ? 'png' : 'pdf'}`;
  journal.files.set(fileName, hashOf(bytes));
  await tab.sendFile(fileName, isPicture ? 'image/png' : 'application/pdf', bytes);
  // Right behind it: it may not overtake.
  if (random.chance(0.5)) await tab.say(`${name} behind the file`);
}

/** The agent writes until so much was said. */
export async function answer(agent, {random, count, pace}) {
  for (let number = 1; number <= count; number++) {
    if (random.chance(0.1)) agent.type(random.chance(0.5));
    if (random.chance(0.12)) agent.ask(`G${number}?`);
    else agent.say(`G${number} ${'·'.repeat(random.whole(0, 40))}`);
    await rest(random, pace);
  }
}

/** Now much at once, now nothing for a while. */
async function rest(random, pace) {
  if (random.chance(0.5)) await passing(random.whole(0, 4 * pace));
}
