import type {Envelope} from '../src/model/message.js';

/** The files in `fixtures/`, each one record. */
export const fixtureNames = [
  'messages/01-TEXT',
  'messages/02-IMAGE',
  'messages/03-DOCUMENT',
  'messages/04-VIDEO',
  'messages/05-AUDIO',
  'messages/06-LINK',
  'messages/07-MENU',
  'messages/08-MENU_RESPONSE',
  'messages/09-QUICK_REPLY',
  'messages/10-QUICK_REPLY_RESPONSE',
  'messages/11-FORM',
  'messages/12-FORM_RESPONSE',
  'messages/13-REACTION',
  'messages/14-CONTACTS',
  'messages/15-LOCATION',
  'messages/16-videoRequestedByCustomer',
  'messages/17-videoAccepted',
  'messages/18-videoStarted',
  'messages/19-screenSharingStarted',
  'messages/20-videoEnded',
  'messages/21-endChat',
  'made/audio-agent',
  'made/contacts-minimal',
  'made/document-hostile-name',
  'made/document-no-type',
  'made/endChat-by-agent',
  'made/endChat-with-reply-to',
  'made/form-all-types',
  'made/form-empty',
  'made/form-hidden-only',
  'made/form-options-by-locale',
  'made/form-regexp-edges',
  'made/form-response-all-types',
  'made/form-survey-types',
  'made/image-caption',
  'made/leave-by-customer',
  'made/leave',
  'made/link-no-scheme',
  'made/link-unsafe',
  'made/location-minimal',
  'made/location-name-only-url-unsafe',
  'made/menu-all-targets',
  'made/menu-loose-options',
  'made/menu-no-options',
  'made/menu-response-operator',
  'made/no-content',
  'made/quick-reply-more-than-three',
  'made/quick-reply-plain',
  'made/quick-reply-response',
  'made/reaction-agent',
  'made/reaction-changed',
  'made/reaction-customer',
  'made/reaction-orphan',
  'made/reaction-removed-no-emoji',
  'made/reaction-removed',
  'made/screenSharingEnded',
  'made/text-agent-question',
  'made/text-bare-envelope',
  'made/text-delivery-failed-no-reason',
  'made/text-delivery-failed',
  'made/text-empty',
  'made/text-markdown',
  'made/text-markup-and-lines',
  'made/text-reply-to-missing',
  'made/text-reply-to',
  'made/text-seen',
  'made/text-user-with-nickname',
  'made/unknown-event',
  'made/unknown-type',
  'made/videoRejected-by-agent',
  'made/videoRejected',
  'made/videoRequestedByAgent-audio-only',
  'made/videoRequestedByAgent',
] as const;

export type FixtureName = (typeof fixtureNames)[number];

const records = new Map(await Promise.all(fixtureNames.map(async (name) => [name, await load(name)] as const)));
const talk = await load('conversation');

/** A fresh copy of a record by its name, such as `messages/11-FORM`. Two of them are broken on purpose. */
export function fixture(name: FixtureName): Envelope {
  return structuredClone(records.get(name)) as Envelope;
}

/** A fresh copy of one whole conversation in the order of time. */
export function conversation(): Envelope[] {
  return structuredClone(talk) as Envelope[];
}

async function load(name: string): Promise<unknown> {
  const {default: record} = (await import(`./fixtures/${name}.json`)) as {default: unknown};
  return record;
}
