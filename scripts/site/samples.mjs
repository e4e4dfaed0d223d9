/**
 * A message of every type, as the pages show them: in the shape of the fixtures that the tests use, in the words of a
 * travel shop.
 */
const ROOM = 'CHAT_DOCS_1';
const START = Date.UTC(2026, 4, 4, 8, 30);

const AGENT = {id: 'USER_marta@example.com', isAgent: true};
const BOT = {id: 'BOT_BOT1', isAgent: true};
const CUSTOMER = {id: 'USER_DEFAULT_9a0a411c-f9c7-4af7-9754-024bf157a3ef', isAgent: false};

const NEW_TAB = [
  {name: 'method', text: 'GET'},
  {name: 'where', text: '_blank'},
];

let count = 0;

/** An envelope as a service hands it over. */
function envelope(messageType, user, content, {id, replyTo = ''} = {}) {
  count += 1;
  const isSignal = /^[a-z]/.test(messageType);
  return {
    room: ROOM,
    data: {
      ...(isSignal ? {} : {replyTo}),
      id: id ?? `message-${count}`,
      messageType,
      content: {...content, user},
      ts: START + count * 20_000,
      deliverySuccess: true,
      deliveryErrorReason: '',
      messageSeen: null,
    },
  };
}

function field(name, type, label, more) {
  return {
    name,
    dc_type: type,
    label,
    value: '',
    mode: 'manual',
    isMandatory: true,
    isEditable: true,
    isVisibleCustomer: true,
    isVisibleAgent: true,
    custom_regexp: '',
    customMandatoryErrorMessage: 'Please fill this in',
    customValidationErrorMessage: '',
    ...more,
  };
}

const WHEN = {morning: 'In the morning', afternoon: 'In the afternoon'};
const EMAIL = {custom_regexp: '.*@.*', customValidationErrorMessage: 'This is not an email address'};

const form = (values = {}) => ({
  title: 'We call you back',
  response_to_bot: 'call me back',
  formData: [
    field('name', 'text', 'Name', {value: values.name ?? ''}),
    field('email', 'email', 'Email', {...EMAIL, value: values.email ?? ''}),
    field('when', 'select', 'When may we call?', {options: WHEN, value: values.when ?? ''}),
  ],
});

const menu = {
  text: 'What is it about?',
  options: [
    {id: 0, command: 'load-item', text: 'Book a flight', targetUrl: 'I want to book a flight'},
    {id: 1, command: 'load-item', text: 'Change a booking', targetUrl: 'I want to change a booking'},
    {id: 2, command: 'open-url', params: NEW_TAB, text: 'Our offers', targetUrl: 'https://www.example.com/offers'},
  ],
};

const quickReply = {
  text: 'I found three direct flights on Friday. Shall I go on?',
  quickReplies: ['No', 'Yes', 'Help'],
  header: 'Milan → Lisbon',
  footer: 'Nothing to pay now.',
};

const call = {audio: true, video: true};
const file = (fileName, documentType, caption = '') => ({caption, fileName, documentType});

const asked = envelope('MENU', BOT, menu, {id: 'menu-1'});
const offered = envelope('QUICK_REPLY', BOT, quickReply, {id: 'quick-reply-1'});
const given = envelope('FORM', BOT, form(), {id: 'form-1'});
const said = envelope('TEXT', AGENT, {text: 'Your room has a view of the river.'}, {id: 'text-1'});
const rung = envelope('videoRequestedByAgent', AGENT, call);
const accepted = envelope('videoAccepted', CUSTOMER, call);
const started = envelope('videoStarted', AGENT, call);
const shared = envelope('screenSharingStarted', AGENT, call);

/** A sample, and what was said before it. */
const sample = (message, ...before) => ({message, before});

/** By the `messageType`. */
export const samples = Object.fromEntries(
  [
    sample(
      envelope('TEXT', AGENT, {text: 'Hello, this is **Marta**. Your booking: https://www.example.com/bookings/204'}),
    ),
    sample(envelope('IMAGE', AGENT, file('view-from-room-204.jpg', 'jpg', 'The view from your room'))),
    sample(envelope('DOCUMENT', AGENT, file('booking-204.pdf', 'pdf', 'Your booking'))),
    sample(envelope('AUDIO', AGENT, file('greeting.wav', 'wav'))),
    sample(envelope('VIDEO', AGENT, file('the-coast.mp4', 'mp4', 'On the way to the beach'))),
    sample(envelope('LINK', AGENT, {url: 'https://www.example.com/lisbon'})),
    sample(asked),
    sample(
      envelope('MENU_RESPONSE', CUSTOMER, {menuId: 'menu-1', option: {id: 0, targetUrl: 'I want to book a flight'}}),
      asked,
    ),
    sample(offered),
    sample(envelope('QUICK_REPLY_RESPONSE', CUSTOMER, {quickReplyId: 'quick-reply-1', reply: 'Yes'}), offered),
    sample(given),
    sample(envelope('FORM_RESPONSE', CUSTOMER, form({name: 'Ada', email: 'ada@example.com', when: 'morning'})), given),
    sample(envelope('REACTION', CUSTOMER, {emoji: '👍'}, {replyTo: 'text-1'}), said),
    sample(
      envelope('CONTACTS', AGENT, {
        contacts: [
          {
            name: {first_name: 'Giulia', formatted_name: 'Giulia Rossi'},
            phones: [{phone: '+39 02 5550 0142', wa_id: '390255500142', type: 'Work'}],
          },
        ],
      }),
    ),
    sample(
      envelope('LOCATION', AGENT, {
        latitude: 38.7131,
        longitude: -9.1406,
        name: 'Hotel Tejo',
        address: 'Rua da Prata 12, Lisbon',
        url: 'https://www.example.com/map/hotel-tejo',
      }),
    ),
    sample(rung),
    sample(envelope('videoRequestedByCustomer', CUSTOMER, call)),
    sample(accepted, rung),
    sample(envelope('videoRejected', CUSTOMER, call), rung),
    sample(started, rung, accepted),
    sample(shared, rung, accepted, started),
    sample(envelope('screenSharingEnded', AGENT, call), rung, accepted, started, shared),
    sample(envelope('videoEnded', AGENT, call), rung, accepted, started),
    sample(envelope('leave', AGENT, {}), said),
    sample(envelope('endChat', CUSTOMER, {}), said),
  ].map((each) => [each.message.data.messageType, each]),
);
