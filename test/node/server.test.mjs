import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {LitElementRenderer, render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import {ChatForm, define} from 'chat-widget';
import {launcherStyle, launcherStyleHash, renderLauncher} from 'chat-widget/server';
import {chatWidgetRenderer} from 'chat-widget/server/lit';
import {launcher as he} from '../../dist/i18n/launcher/he.js';
import 'chat-widget/define';

const attribute = (markup, name) => new RegExp(`<div[^>]*? ${name}="([^"]*)"`).exec(markup)?.[1];
const label = (markup) => /<button[^>]*? aria-label="([^"]*)"/.exec(markup)?.[1];

describe('a launcher that a server draws', () => {
  test('is a shadow root in the page, with a button that says what it does', () => {
    const drawn = renderLauncher();
    assert.match(drawn, /^<template shadowrootmode="open"><style>/);
    assert.match(drawn, /<\/template>$/);
    assert.equal(label(drawn), 'Open chat');
    assert.equal(attribute(drawn, 'class'), 'root floating end auto');
  });

  for (const [attributes, words, dir] of [
    [{locale: 'it'}, 'Apri la chat', 'ltr'],
    [{lang: 'it-CH'}, 'Apri la chat', 'ltr'],
    [{locale: 'he'}, he.openChat, 'rtl'],
    [{locale: 'xx'}, 'Open chat', 'ltr'],
    [{locale: '"><script>'}, 'Open chat', 'ltr'],
  ]) {
    test(`speaks the language of ${JSON.stringify(attributes)}`, () => {
      const drawn = renderLauncher(attributes);
      assert.equal(label(drawn), words);
      assert.equal(attribute(drawn, 'dir'), dir);
    });
  }

  test('stands where the attributes say, and takes what it does not know for the default', () => {
    assert.equal(
      attribute(renderLauncher({placement: 'start', 'color-scheme': 'dark'}), 'class'),
      'root floating start dark',
    );
    assert.equal(attribute(renderLauncher({placement: '"><b>', layout: 'round'}), 'class'), 'root floating end auto');
  });

  test('is none where the element has none', () => {
    for (const layout of ['inline', 'page']) assert.equal(renderLauncher({layout}), '');
  });

  test('says that the panel is open where it is', () => {
    assert.match(renderLauncher({open: ''}), /aria-label="Close chat" aria-expanded="true"/);
    assert.match(renderLauncher({open: false}), /aria-label="Open chat" aria-expanded="false"/);
  });

  test('has the nonce of the page’s policy, or its style by an address, and lets nobody out of them', () => {
    assert.match(renderLauncher({}, {nonce: 'abc'}), /<style nonce="abc">/);
    const linked = renderLauncher({}, {stylesheet: '/a.css?"><script>'});
    assert.match(linked, /<link rel="stylesheet" href="\/a\.css\?&quot;>&lt;script>">/);
    assert.doesNotMatch(linked, /<style|<script/);
  });

  test('has the style that the package has as a file, and whose hash a policy can name', async () => {
    const [, style] = /<style>(.*)<\/style>/s.exec(renderLauncher());
    assert.equal(style, launcherStyle);
    assert.equal(readFileSync(new URL(import.meta.resolve('chat-widget/launcher.css')), 'utf8'), style);
    assert.equal(await launcherStyleHash(), `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    assert.doesNotMatch(style, /[<&]|\/\*/);
  });
});

describe('@lit-labs/ssr', () => {
  const draw = (template, serving) =>
    collectResultSync(render(template, {elementRenderers: [chatWidgetRenderer(serving), LitElementRenderer]}))
      .replaceAll(/<!--.*?-->/g, '')
      .replace(/^<chat-widget\s+/, '<chat-widget ');

  test('draws the launcher, by the attributes in the page', () => {
    const heading = 'Anna & "Co"';
    const drawn = draw(html`<chat-widget locale="it" heading=${heading}><b slot="status">Hi</b></chat-widget>`);
    assert.match(
      drawn,
      /^<chat-widget locale="it" heading="Anna &amp; &quot;Co&quot;"><template shadowroot="open" shadowrootmode="open">/,
    );
    assert.equal(label(drawn), 'Apri la chat');
    assert.match(drawn, /<\/template><b slot="status">Hi<\/b><\/chat-widget>$/);
  });

  test('takes properties for attributes, and leaves out what none can say', () => {
    const drawn = draw(
      html`<chat-widget
        .placement=${'start'}
        .open=${true}
        .token=${'secret'}
        .maxFiles=${3}
        ?sound=${true}
      ></chat-widget>`,
    );
    assert.match(drawn, /^<chat-widget placement="start" open max-files="3" sound>/);
    assert.equal(attribute(drawn, 'class'), 'root floating start auto opened');
  });

  test('draws no launcher where there is none', () => {
    assert.equal(draw(html`<chat-widget layout="page"></chat-widget>`), '<chat-widget layout="page"></chat-widget>');
  });

  test('draws a form that stands alone, too', () => {
    define(ChatForm);
    const form = {title: 'Your order', formData: [{name: 'id', dc_type: 'text', label: 'Number', value: ''}]};
    const drawn = draw(html`<chat-form .form=${form}></chat-form>`);
    assert.match(drawn, /<p part="title"[^>]*>Your order<\/p>/);
    assert.match(drawn, />Number</);
  });

  test('gives the style the nonce of the page', () => {
    assert.match(draw(html`<chat-widget></chat-widget>`, {nonce: 'abc'}), /<style nonce="abc">/);
  });
});
