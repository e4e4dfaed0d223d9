import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {createConnection} from 'node:net';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {AGENT, message, startService, suite} from './helpers.mjs';

const bytes = (...parts) => Buffer.concat(parts.map((part) => Buffer.from(part, 'latin1')));

/** A zip with files stored as they are, as office programs write them. */
function zip(files) {
  return Buffer.concat(
    Object.entries(files).map(([name, content]) => {
      const head = Buffer.alloc(30);
      head.write('PK\u0003\u0004', 'latin1');
      head.writeUInt16LE(20, 4);
      head.writeUInt32LE(content.length, 18);
      head.writeUInt32LE(content.length, 22);
      head.writeUInt16LE(name.length, 26);
      return bytes(head, name, content);
    }),
  );
}

function office(kind, type = `application/vnd.openxmlformats-officedocument.${kind}.main+xml`) {
  const types = `<?xml version="1.0"?><Types><Override PartName="/x.xml" ContentType="${type}"/></Types>`;
  return zip({'[Content_Types].xml': types, 'x.xml': '<x/>'});
}

const png = bytes(
  '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\nIDATx\x9cc\0\x01\0\0\x05\0\x01\r\n-\xb4\0\0\0\0IEND\xaeB`\x82',
);
const cfb = bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', Buffer.alloc(1024));
const webm = bytes('\x1a\x45\xdf\xa3\x8b\x42\x82\x84webm\x42\x87\x81\x04', Buffer.alloc(64));

/** What may be sent: bytes, what the sender says they are, and what they are. */
const GOOD = {
  png: [png, 'image/png', 'image/png'],
  'png said to be a page': [png, 'text/plain', 'image/png'],
  jpeg: [bytes('\xff\xd8\xff\xe0\0\x10JFIF\0', Buffer.alloc(64)), 'image/jpeg', 'image/jpeg'],
  gif: [bytes('GIF89a', Buffer.alloc(64)), 'image/gif', 'image/gif'],
  webp: [bytes('RIFF\x40\0\0\0WEBPVP8 ', Buffer.alloc(64)), 'image/webp', 'image/webp'],
  pdf: [bytes('%PDF-1.7\n', Buffer.alloc(64)), 'application/pdf', 'application/pdf'],
  docx: [office('wordprocessingml.document'), '', /wordprocessingml\.document$/],
  xlsx: [office('spreadsheetml.sheet'), '', /spreadsheetml\.sheet$/],
  pptx: [office('presentationml.presentation'), '', /presentationml\.presentation$/],
  odt: [zip({mimetype: 'application/vnd.oasis.opendocument.text'}), '', 'application/vnd.oasis.opendocument.text'],
  doc: [bytes(cfb, Buffer.from('WordDocument', 'utf16le')), 'application/msword', 'application/x-cfb'],
  'voice, webm': [webm, 'audio/webm;codecs=opus', 'audio/webm'],
  'film, webm': [webm, 'video/webm', 'video/webm'],
  'voice, ogg': [bytes('OggS', Buffer.alloc(24), 'OpusHead', Buffer.alloc(64)), 'audio/ogg', 'audio/ogg'],
  'voice, mp4': [bytes('\0\0\0\x18ftypM4A \0\0\0\0', Buffer.alloc(64)), 'audio/mp4', 'audio/mp4'],
  'film, mp4': [bytes('\0\0\0\x18ftypisom\0\0\0\0', Buffer.alloc(64)), 'video/mp4', 'video/mp4'],
  mp3: [bytes('ID3\x03\0\0\0\0\0\0\xff\xfb\x90\0', Buffer.alloc(512)), 'audio/mpeg', 'audio/mpeg'],
  wav: [bytes('RIFF\x40\0\0\0WAVEfmt ', Buffer.alloc(64)), 'audio/wav', 'audio/wav'],
  text: [Buffer.from('Zahlen, Größen: 1 < 2 😀\r\n\tEnde\n'), 'text/plain', /^text\/plain/],
  'text without a type': [Buffer.from('a,b\n1,2\n'), '', /^text\/plain/],
};

const BAD = {
  page: ['<!DOCTYPE html><script>alert(1)</script>', 'text/html'],
  'page said to be a text': ['  \n<html><script>alert(1)</script>', 'text/plain'],
  'page said to be an image': ['<html></html>', 'image/png'],
  svg: ['<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'image/svg+xml'],
  'svg said to be an image': ['\ufeff<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', 'image/png'],
  'text said to be a script': ['alert(1)', 'text/javascript'],
  'script of a shell': ['#!/bin/sh\nrm -rf /', 'text/plain'],
  'program of Windows': [bytes('MZ', Buffer.alloc(256)), 'image/png'],
  'program of Linux': [bytes('\x7fELF', Buffer.alloc(256)), 'application/pdf'],
  installer: [cfb, 'application/msword'],
  'office with macros': [office('', 'application/vnd.ms-word.document.macroEnabled.main+xml'), 'application/msword'],
  zip: [zip({'a.txt': 'a'}), 'application/zip'],
  'other bytes': [bytes('\x01\x02\x03', Buffer.alloc(64)), 'text/plain'],
  'text with controls': ['\u001b[2J', 'text/plain'],
};

describe('a file', () => {
  let service;
  let customer;
  const shared = suite(after);
  before(async () => {
    service = await startService(shared, ['--no-bot', '--rate', '0']);
    customer = await service.open();
  });

  const put = (id, body, type = '', who = customer, token = who.token) =>
    fetch(`${service.base}${who.path}/messages/${encodeURIComponent(id)}/file`, {
      method: 'PUT',
      body: new Uint8Array(Buffer.from(body)),
      headers: {authorization: `Bearer ${token}`, ...(type ? {'content-type': type} : {})},
    });
  const get = (id, who = customer, token = who.token) =>
    fetch(`${service.base}${who.path}/messages/${encodeURIComponent(id)}/file`, {
      headers: {authorization: `Bearer ${token}`},
    });
  const codeOf = async (response) => [response.status, (await response.json()).error.code];

  for (const [name, [body, said, type]] of Object.entries(GOOD)) {
    it(`goes in and comes out the same: ${name}`, async () => {
      assert.equal((await put(name, body, said)).status, 204);
      const answer = await get(name);
      assert.match(answer.headers.get('content-type'), typeof type === 'string' ? new RegExp(`^${type}$`) : type);
      assert.equal(answer.headers.get('content-disposition'), 'attachment');
      assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
      assert.equal(answer.headers.get('content-security-policy'), 'sandbox');
      assert.deepEqual(Buffer.from(await answer.arrayBuffer()), Buffer.from(body));
    });
  }

  for (const [name, [body, said]] of Object.entries(BAD)) {
    it(`is refused whatever it is called: ${name}`, async () => {
      assert.deepEqual(await codeOf(await put(name, body, said)), [415, 'bad-type']);
      assert.equal((await get(name)).status, 404);
    });
  }

  it('can be told by any id', async () => {
    for (const id of ['../../secret', 'wamid.HBg/=+', 'ü 😀', 'x'.repeat(200)]) {
      assert.equal((await put(id, `text of ${id}`)).status, 204);
      assert.equal(await (await get(id)).text(), `text of ${id}`);
    }
    assert.deepEqual(await codeOf(await put('x'.repeat(201), 'a')), [400, 'bad-request']);
  });

  it('can be repeated, and changed until it is sent', async () => {
    assert.equal((await put('twice', 'one')).status, 204);
    assert.equal((await put('twice', 'two')).status, 204);
    await customer.post(customer.message({id: 'twice', messageType: 'DOCUMENT', content: {fileName: 'a.txt'}}));
    assert.equal((await put('twice', 'two')).status, 204);
    assert.deepEqual(await codeOf(await put('twice', 'three')), [409, 'conflict']);
    assert.equal(await (await get('twice')).text(), 'two');
  });

  it('belongs to who sent it', async () => {
    await put('mine', 'one');
    assert.deepEqual(await codeOf(await put('mine', 'two', '', customer, AGENT)), [409, 'conflict']);
    const body = message(customer.room, {id: 'USER_a', isAgent: true}, {id: 'mine'});
    assert.equal((await customer.request('POST', '/messages', {body, token: AGENT})).status, 409);
    const other = await service.open();
    assert.equal((await get('mine', customer, other.token)).status, 403);
    assert.equal((await get('mine', other)).status, 404);
    assert.equal((await get('mine', customer, AGENT)).status, 200);
  });

  it('is no program by its name', async () => {
    for (const fileName of ['a.exe', 'a.pdf.BAT', 'a.js', 'page.html', 'image.svg', 'a.hta\u202e ']) {
      const {status, json} = await customer.post(customer.message({messageType: 'DOCUMENT', content: {fileName}}));
      assert.deepEqual([status, json.error.code], [415, 'bad-type'], fileName);
    }
  });

  it('is refused when it is too large, whether it says so or not', async () => {
    const tooMuch = Buffer.alloc(100_000_000, 'a');
    assert.deepEqual(await codeOf(await put('large', tooMuch)), [413, 'too-large']);
    const streamed = await fetch(`${service.base}${customer.path}/messages/large/file`, {
      method: 'PUT',
      body: new Blob([tooMuch]).stream(),
      duplex: 'half',
      headers: {authorization: `Bearer ${customer.token}`},
    });
    assert.deepEqual(await codeOf(streamed), [413, 'too-large']);
    assert.deepEqual(await codeOf(await put('large', Buffer.alloc(10_485_761, 'a'))), [413, 'too-large']);
    assert.equal((await put('large', Buffer.alloc(10_485_760, 'a'))).status, 204);
  });

  it('leaves nothing behind when it breaks off', async () => {
    const {port} = new URL(service.base);
    const socket = createConnection(port, '127.0.0.1');
    socket.write(
      `PUT /api${customer.path}/messages/half/file HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n` +
        `Authorization: Bearer ${customer.token}\r\n\r\nhalf of it`,
    );
    const incoming = () => readdirSync(join(service.data, 'incoming')).length;
    while (incoming() === 0) await new Promise(setImmediate);
    socket.destroy();
    while (incoming() > 0) await new Promise(setImmediate);
    assert.equal((await get('half')).status, 404);
  });
});
