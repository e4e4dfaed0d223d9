import {ChatComposer, define, transcriptElements} from '../src/index.js';
import {AgentConsole} from './agent/console.js';
import {AgentMore} from './agent/more.js';
import {AgentRoomList} from './agent/room-list.js';
import {AgentSignIn} from './agent/sign-in.js';
import {AgentTalk} from './agent/talk-view.js';

// What the library brings, then what the console adds; the console itself last, as it draws all others.
define(...transcriptElements, ChatComposer, AgentSignIn, AgentRoomList, AgentMore, AgentTalk, AgentConsole);
