// Every message type the widget knows: one line each.
export {audio, document, image, video} from './media.js';
export {
  screenSharingEnded,
  screenSharingStarted,
  videoAccepted,
  videoEnded,
  videoRejected,
  videoRequestedByAgent,
  videoRequestedByCustomer,
  videoStarted,
} from './call.js';
export {contacts} from './contacts.js';
export {endChat, leave} from './end.js';
export {form, formResponse} from './form.js';
export {link} from './link.js';
export {location} from './location.js';
export {menu, menuResponse} from './menu.js';
export {quickReply, quickReplyResponse} from './quick-reply.js';
export {reaction} from './reaction.js';
export {text} from './text.js';
