import type {Envelope} from '../../src/model/message.js';
import {
  type Party,
  type Receiver,
  RefusalError,
  type SendOptions,
  type Transport,
} from '../../src/transport/transport.js';

/** A transport whose service answers when the test says so. */
export class FakeTransport implements Transport {
  readonly sent: Sent[] = [];
  party: Party | undefined;
  receiver: Receiver | undefined;

  connect(party: Party, receiver: Receiver): void {
    this.party = party;
    this.receiver = receiver;
  }

  send(envelope: Envelope, files: readonly File[], options?: SendOptions): Promise<void> {
    return new Promise((resolve, reject) => {
      const refuse = (reason: string) => reject(new RefusalError(reason));
      this.sent.push({envelope, files, options, accept: resolve, refuse});
    });
  }
}

/** A message on its way. */
export interface Sent {
  readonly envelope: Envelope;
  readonly files: readonly File[];
  readonly options: SendOptions | undefined;
  accept(): void;
  refuse(reason: string): void;
}
