import {type Running, startService} from './service.js';
import {readSettings, type Settings} from './settings.js';

/** No stop takes longer once everybody was let go, in milliseconds: what is being written has five seconds, also where the engine fails. */
const PATIENCE = 12_000;

function giveUp(error: unknown): never {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

function settle(): Settings {
  try {
    return readSettings(process.argv.slice(2), process.env);
  } catch (error) {
    return giveUp(error);
  }
}

const settings = settle();
const running = await startService(settings).catch(giveUp);

const {data, nats} = settings;
console.log(`The chat service is at ${running.address}/api, its data in ${nats.addresses.join(', ') || data}`);
if (settings.isAgentTokenNew) console.log(`AGENT_TOKEN=${settings.agentToken}`);

let isStopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(running));

async function stop({stop: end}: Running): Promise<void> {
  // Who asks twice does not want to wait.
  if (isStopping) process.exit(1);
  isStopping = true;
  setTimeout(() => process.exit(1), PATIENCE + settings.drain * 2000).unref();
  await end();
  process.exit(0);
}
