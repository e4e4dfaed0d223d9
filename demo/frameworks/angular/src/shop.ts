import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import type {ChatSendEvent} from 'chat-widget';
import {transport} from './transport';

@Component({
  selector: 'app-shop',
  // Lets templates hold elements that are no components of Angular's.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>A shop in Angular</h1>
      <button (click)="chat.show()">Chat with us</button>
      <p>
        Messages sent: <output>{{ sent() }}</output>
      </p>
      <chat-widget
        #chat
        heading="Aeris"
        [transport]="transport"
        [users]="users"
        (chat-send)="count($event)"
      ></chat-widget>
    </main>
  `,
})
export class Shop {
  readonly transport = transport;
  readonly users = {BOT_demo: {name: 'Aria', role: 'bot'}};
  readonly sent = signal(0);

  count({message}: ChatSendEvent): void {
    console.log('sent', message.data.messageType);
    this.sent.update((count) => count + 1);
  }
}
