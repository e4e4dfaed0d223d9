import type {Conversation} from '../conversation/conversation.js';
import {define} from '../elements/define.js';
import {formatList} from '../i18n/format.js';
import type {Language} from '../i18n/language.js';
import type {MapAddress, MessageKind, TextFormat} from '../messages/kind.js';
import {KindRegistry} from '../messages/registry.js';
import type {Author, Role} from '../model/message.js';
import type {Consent} from '../storage/storage.js';
import type {ConnectionState} from '../transport/transport.js';
import type {Calls} from './calls.js';
import type {SendOn} from './composer.js';
import type {FormOpener} from './form-opener.js';
import type {Gestures} from './gestures.js';
import {limitsOf, usualLimits} from './outgoing-files.js';
import type {PanelState} from './panel-state.js';
import {permissionsIn} from './permissions.js';
import {type Quote, quoteOf} from './quote.js';
import type {Typists} from './typists.js';
import type {Position} from './visit.js';
import {roleOf, type TranscriptViewer, type Users, viewerMaker} from './viewer.js';

const NO_KINDS: readonly MessageKind[] = [];

/** What the page has set. */
interface Settings {
  readonly layout: string;
  readonly heading: string | null;
  readonly headingLevel: number;
  readonly placeholder: string | null;
  readonly sendOn: SendOn;
  readonly allow: string | null;
  readonly accept: string | null;
  readonly maxFileSize: number;
  readonly maxFiles: number;
  readonly downscale: number | null;
  readonly users: Users;
  readonly kinds: readonly MessageKind[];
  readonly mapAddress: MapAddress | undefined;
  readonly textFormat: TextFormat;
  readonly connection: ConnectionState;
  readonly consent: Consent;
}

/** Where the rest comes from. */
interface Sources {
  readonly conversation: Conversation;
  readonly speech: {readonly language: Language};
  readonly calls: Calls;
  readonly typists: Typists;
  readonly gestures: Gestures;
  readonly session: {readonly position: Position | undefined};
  readonly opener: FormOpener;
}

/** What the settings of a page, its conversation and what the customer is doing come to: all that the panel shows. */
export class PanelModel {
  readonly #settings: Settings;
  readonly #from: Sources;
  readonly #makeViewer = viewerMaker();
  #registry = new KindRegistry();
  #may = permissionsIn(null);
  #limits = usualLimits;

  constructor(settings: Settings, sources: Sources) {
    this.#settings = settings;
    this.#from = sources;
  }

  /** The kinds of the moment; the page may have changed its own a line ago. */
  get kinds(): KindRegistry {
    // Frameworks set nothing at all for what is no longer given.
    const kinds = this.#settings.kinds ?? NO_KINDS;
    if (!this.#registry.isOf(kinds)) {
      this.#registry = new KindRegistry(kinds);
      define(...kinds.flatMap(({elements}) => elements ?? []));
    }
    return this.#registry;
  }

  get viewer(): TranscriptViewer {
    const {users, mapAddress, textFormat} = this.#settings;
    const {end, uploadOf} = this.#from.conversation;
    return this.#makeViewer({
      language: this.#from.speech.language,
      users,
      kinds: this.kinds,
      may: this.#may,
      isOver: end !== undefined,
      endedAt: end?.sentAt,
      mapAddress,
      textFormat,
      uploadOf,
    });
  }

  /** Who ended the chat, if it is over. */
  get endedBy(): Role | undefined {
    const {end} = this.#from.conversation;
    return end && this.roleOf(end.author);
  }

  /** On whose side somebody is. */
  readonly roleOf = (author: Author): Role => roleOf(author, this.#settings.users);

  /** Takes note of settings that are not read anew every time, by their names. */
  learn(changed: {has(name: 'allow' | 'accept' | 'maxFileSize' | 'maxFiles'): boolean}): void {
    if (changed.has('allow')) this.#may = permissionsIn(this.#settings.allow);
    if (changed.has('accept') || changed.has('maxFileSize') || changed.has('maxFiles')) {
      this.#limits = limitsOf(this.#settings);
    }
  }

  /** @param since Id of the message above which the unread ones began when the panel was opened. */
  state(since: string): PanelState {
    const {layout, heading, headingLevel, placeholder, sendOn, downscale, connection, consent} = this.#settings;
    const {conversation, calls, gestures, opener} = this.#from;
    const {chunks, unread, earlier} = conversation;
    const {viewer} = this;
    return {
      viewer,
      heading: heading ?? viewer.strings.heading,
      headingLevel,
      isClosable: layout === 'floating',
      connection,
      unsent: conversation.unsent(connection !== 'online'),
      asksConsent: consent === 'pending',
      call: calls.latest,
      chunks,
      unread,
      since,
      typing: this.#typing,
      earlier,
      replyTo: this.#replyTo,
      text: gestures.text,
      position: this.#from.session.position,
      form: opener.form,
      placeholder: placeholder ?? '',
      sendOn,
      limits: this.#limits,
      downscale,
    };
  }

  get #typing(): string {
    const {conversation, typists} = this.#from;
    const {viewer} = this;
    const names = typists.ids.map((id) => viewer.nameOfAuthor(conversation.authorOf(id)));
    return names.length > 0 ? viewer.strings.typing(formatList(viewer, names), names.length) : '';
  }

  get #replyTo(): Quote | undefined {
    const {conversation, gestures} = this.#from;
    const entry = gestures.replyingTo === undefined ? undefined : conversation.get(gestures.replyingTo);
    return entry && quoteOf(entry.message, this.viewer);
  }
}
