/** Tells a journal what a page says to the service, and what the service answers, as the browser sees it. */
export async function followTraffic(page, journal, by) {
  const session = await page.createCDPSession();
  const posts = new Map();
  await session.send('Network.enable');
  session.on('Network.webSocketFrameSent', ({response}) => {
    const frame = read(response.payloadData);
    if (frame?.type === 'send') journal.wentOut(frame.message.data.id, by);
    if (frame?.type === 'hello' && frame.since !== undefined) journal.caughtUp();
  });
  session.on('Network.webSocketFrameReceived', ({response}) => {
    const frame = read(response.payloadData);
    if (frame?.type === 'accepted') journal.accepted(frame.id);
  });
  session.on('Network.requestWillBeSent', ({requestId, request}) => {
    const {method, url, headers, postData} = request;
    if (method === 'POST' && url.endsWith('/messages')) {
      const id = read(postData)?.data.id;
      posts.set(requestId, id);
      journal.wentOut(id, by);
    }
    if (headers['Last-Event-ID']) journal.caughtUp();
  });
  session.on('Network.responseReceived', ({requestId, response}) => {
    if (response.status === 200 && posts.has(requestId)) journal.accepted(posts.get(requestId));
  });
}

function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
