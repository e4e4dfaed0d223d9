import type {Envelope} from '../src/index.js';
import type {Reply} from './bot.js';

let count = 0;

/** The envelope in which a service sends what somebody said. */
export function say({by, type, content}: Reply, room: string): Envelope {
  const isSignal = /^[a-z]/.test(type);
  return {
    room,
    data: {
      ...(isSignal ? {} : {replyTo: ''}),
      id: `${Date.now()}-${++count}`,
      messageType: type,
      content: {...content, user: by},
      ts: Date.now(),
      deliverySuccess: true,
      deliveryErrorReason: '',
      messageSeen: null,
    },
  };
}
