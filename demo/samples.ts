import type * as kinds from '../src/messages/kinds.js';
import type {JsonObject} from '../src/model/wire.js';
import image from '../test/fixtures/messages/02-IMAGE.json' with {type: 'json'};
import document from '../test/fixtures/messages/03-DOCUMENT.json' with {type: 'json'};
import video from '../test/fixtures/messages/04-VIDEO.json' with {type: 'json'};
import audio from '../test/fixtures/messages/05-AUDIO.json' with {type: 'json'};
import text from '../test/fixtures/messages/01-TEXT.json' with {type: 'json'};
import link from '../test/fixtures/messages/06-LINK.json' with {type: 'json'};
import menu from '../test/fixtures/messages/07-MENU.json' with {type: 'json'};
import menuResponse from '../test/fixtures/messages/08-MENU_RESPONSE.json' with {type: 'json'};
import quickReply from '../test/fixtures/messages/09-QUICK_REPLY.json' with {type: 'json'};
import quickReplyResponse from '../test/fixtures/messages/10-QUICK_REPLY_RESPONSE.json' with {type: 'json'};
import form from '../test/fixtures/messages/11-FORM.json' with {type: 'json'};
import formResponse from '../test/fixtures/messages/12-FORM_RESPONSE.json' with {type: 'json'};
import reaction from '../test/fixtures/messages/13-REACTION.json' with {type: 'json'};
import contacts from '../test/fixtures/messages/14-CONTACTS.json' with {type: 'json'};
import location from '../test/fixtures/messages/15-LOCATION.json' with {type: 'json'};
import videoRequestedByAgent from '../test/fixtures/made/videoRequestedByAgent.json' with {type: 'json'};
import videoRequestedByCustomer from '../test/fixtures/messages/16-videoRequestedByCustomer.json' with {type: 'json'};
import videoAccepted from '../test/fixtures/messages/17-videoAccepted.json' with {type: 'json'};
import videoRejected from '../test/fixtures/made/videoRejected.json' with {type: 'json'};
import videoStarted from '../test/fixtures/messages/18-videoStarted.json' with {type: 'json'};
import videoEnded from '../test/fixtures/messages/20-videoEnded.json' with {type: 'json'};
import screenSharingStarted from '../test/fixtures/messages/19-screenSharingStarted.json' with {type: 'json'};
import screenSharingEnded from '../test/fixtures/made/screenSharingEnded.json' with {type: 'json'};
import endChat from '../test/fixtures/messages/21-endChat.json' with {type: 'json'};
import leave from '../test/fixtures/made/leave.json' with {type: 'json'};

/** One message of every type the widget knows. A new type does not compile without one. */
export const samples = {
  image,
  document,
  video,
  audio,
  text,
  link,
  menu,
  menuResponse,
  quickReply,
  quickReplyResponse,
  form,
  formResponse,
  reaction,
  contacts,
  location,
  videoRequestedByAgent,
  videoRequestedByCustomer,
  videoAccepted,
  videoRejected,
  videoStarted,
  videoEnded,
  screenSharingStarted,
  screenSharingEnded,
  endChat,
  leave,
} satisfies Record<keyof typeof kinds, JsonObject>;
