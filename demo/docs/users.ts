import type {Users} from '../../src/index.js';

/** Who speaks in the samples. */
export const users: Users = {
  BOT_BOT1: {name: 'Aria', avatar: '../art/aria.svg'},
  'USER_marta@example.com': {name: 'Marta', avatar: '../art/giulia.svg'},
};
