import type {Envelope} from '../../src/model/message.js';
import {type Party, type Receiver, RefusalError, type Transport} from '../../src/transport/transport.js';

/** A transport whose service answers when the test says so. */
export class FakeTransport implements Transport {
  readonly sent: Sent[] = [];
  party: Party | undefined;
  receiver: Receiver | undefined;

  connect(party: Party, receiver: Receiver): void {
    this.party = party;
    this.receiver = receiver;
  }

  send(envelope: Envelope, files: readonly File[]): Promise<void> {
    return new Promise((resolve, reject) => {
      this.sent.push({envelope, files, accept: resolve, refuse: (reason) => reject(new RefusalError(reason))});
    });
  }
}

/** A message on its way. */
export interface Sent {
  readonly envelope: Envelope;
  readonly files: readonly File[];
  accept(): void;
  refuse(reason: string): void;
}
