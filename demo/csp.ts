import '../src/define.js';
import type {Reply, Speaker} from './bot.js';
import {examples} from './examples.js';
import {say} from './say.js';

const STRANGER: Speaker = {id: '390212345678', isAgent: true, nickname: '<b onclick=alert(1)>Stranger</b>'};

/** What somebody may send who means harm, by the name of its button. */
const attacks: Readonly<Record<string, Reply>> = {
  'A script in the text': text('Some **bold** words <script>alert(1)</script><img src=x onerror=alert(1)>'),
  'A style and a picture': text('<b style="position:fixed">bold</b> ![](https://elsewhere.example/pixel.png)'),
  'An address that runs': text(
    '[read this](javascript:alert(1)) <a href="data:text/html,<script>alert(1)</script>">or this</a>',
  ),
  'A link of a menu': {
    by: STRANGER,
    type: 'MENU',
    content: {text: 'Choose', options: [{id: 1, command: 'open-url', text: 'Open', targetUrl: 'javascript:alert(1)'}]},
  },
  'A pattern that never ends': {
    by: STRANGER,
    type: 'FORM',
    content: {
      title: 'A word',
      response_to_bot: '',
      formData: [{dc_type: 'text', name: 'word', label: 'Word', custom_regexp: '^(?:(\\w+)\\s?)+\\1{2}x$'}],
    },
  },
};

function text(words: string): Reply {
  return {by: STRANGER, type: 'TEXT', content: {text: words}};
}

function find<T extends Element>(selector: string): T {
  return document.querySelector<T>(selector)!;
}

const widget = find<HTMLElementTagNameMap['chat-widget']>('chat-widget');
const log = find<HTMLOListElement>('#log');

function tellCount(): void {
  const {length} = log.children;
  find('#verdict').textContent = length === 0 ? 'Nothing' : String(length);
}

/** Adds what the policy has forbidden to the list. */
function write({effectiveDirective, blockedURI, sample}: SecurityPolicyViolationEvent): void {
  const line = find<HTMLTemplateElement>('#line').content.cloneNode(true) as DocumentFragment;
  line.querySelector('code')!.textContent = effectiveDirective;
  line.querySelector('time')!.textContent = new Date().toLocaleTimeString();
  line.querySelector('pre')!.textContent = [blockedURI, sample].filter(Boolean).join('\n');
  log.prepend(line);
  tellCount();
}

function offer(selector: string, replies: Readonly<Record<string, Reply>>): void {
  const buttons = Object.entries(replies).map(([name, reply]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    button.addEventListener('click', () => widget.receive(say(reply, widget.room ?? '')));
    return button;
  });
  find(selector).append(...buttons);
}

document.addEventListener('securitypolicyviolation', write);
tellCount();
offer('#talk', examples);
offer('#attacks', attacks);

const policy = find<HTMLMetaElement>('meta[http-equiv]').content;
find('#policy').textContent = policy
  .split(';')
  .map((each) => each.trim())
  .join(';\n');

find('#break').addEventListener('click', () => find('#verdict').setAttribute('style', 'color: red'));
