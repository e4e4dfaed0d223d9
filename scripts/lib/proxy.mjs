import {request} from 'node:http';
import {pipeline} from 'node:stream';

/**
 * Hands requests and upgrades of a server on to another one, so that both are one origin for a browser. Answers 502
 * while nobody is there.
 *
 * @param {() => {host: string, port: number}} targetOf
 */
export function proxyTo(targetOf) {
  const forward = ({method, url, headers}) => request({...targetOf(), method, path: url, headers});
  return {
    pass(incoming, answer) {
      const outgoing = forward(incoming);
      outgoing.on('response', (response) => {
        answer.writeHead(response.statusCode, response.headers);
        // What breaks off on the one side does on the other: nobody waits for the rest of a stream.
        pipeline(response, answer, () => {});
      });
      outgoing.on('error', () => (answer.headersSent ? answer.destroy() : answer.writeHead(502).end()));
      answer.on('close', () => outgoing.destroy());
      incoming.pipe(outgoing);
    },
    upgrade(incoming, socket, head) {
      const outgoing = forward(incoming);
      const end = () => socket.destroy();
      outgoing.on('upgrade', ({headers}, far, farHead) => {
        const lines = Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}`);
        socket.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join('\r\n')}\r\n\r\n`);
        socket.write(farHead);
        far.write(head);
        far.pipe(socket).pipe(far);
        far.on('error', end).on('close', end);
        socket.on('error', () => far.destroy()).on('close', () => far.destroy());
      });
      outgoing.on('response', end).on('error', end);
      outgoing.end();
    },
  };
}
