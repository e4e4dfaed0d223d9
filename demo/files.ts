import type {Envelope} from '../src/index.js';

/** Files for messages that name some, made in the page: what a service would keep under the id of a message. */
export async function findFile({data: {id, messageType, content}}: Envelope): Promise<Blob | undefined> {
  const name = String(content['fileName']);
  if (messageType === 'IMAGE') return drawing(id);
  if (messageType === 'AUDIO') return melody();
  if (messageType === 'VIDEO') return film();
  return messageType === 'DOCUMENT' ? pdf(name) : undefined;
}

/** A coast, another one for each seed. */
async function drawing(seed: string): Promise<Blob> {
  const canvas = new OffscreenCanvas(1200, 900);
  const random = generator(seed);
  draw(canvas.getContext('2d')!, canvas, random() * 360, random);
  return canvas.convertToBlob({type: 'image/jpeg', quality: 0.85});
}

type Context = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

function draw(context: Context, {width, height}: {width: number; height: number}, hue: number, random: () => number) {
  const sky = context.createLinearGradient(0, 0, 0, height);
  sky.addColorStop(0, `oklch(0.8 0.09 ${hue})`);
  sky.addColorStop(1, `oklch(0.95 0.05 ${hue + 60})`);
  context.fillStyle = sky;
  context.fillRect(0, 0, width, height);
  context.fillStyle = 'rgb(255 255 255 / 0.8)';
  context.beginPath();
  context.arc(width * (0.2 + random() * 0.6), height * 0.3, height * 0.09, 0, 7);
  context.fill();
  for (let ridge = 0; ridge < 4; ridge++) {
    context.fillStyle = `oklch(${0.62 - ridge * 0.11} 0.08 ${hue + ridge * 12})`;
    context.beginPath();
    context.moveTo(0, height);
    const [far, phase] = [0.45 + ridge * 0.13, random() * 9];
    for (let x = 0; x <= width; x += 8) {
      const hill = Math.sin(x / (width / 7) + phase) + Math.sin(x / (width / 17) + phase * 3) / 2;
      context.lineTo(x, height * (far + hill * 0.06));
    }
    context.lineTo(width, height);
    context.fill();
  }
}

/** Four notes, as a WAV file of 16 bit. */
function melody(): Blob {
  const [rate, note] = [16_000, 0.35];
  const pitches = [392, 494, 587, 784];
  const length = Math.floor(rate * note * (pitches.length + 1));
  const view = new DataView(new ArrayBuffer(44 + length * 2));
  const text = (at: number, word: string) =>
    Array.from(word).forEach((letter, index) => view.setUint8(at + index, letter.charCodeAt(0)));
  text(0, 'RIFF');
  view.setUint32(4, 36 + length * 2, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, 'data');
  view.setUint32(40, length * 2, true);
  for (let at = 0; at < length; at++) {
    const [index, time] = [Math.min(Math.floor(at / rate / note), pitches.length - 1), at / rate];
    const fade = Math.exp(-3 * (time - index * note));
    view.setInt16(44 + at * 2, Math.sin(time * pitches[index]! * 2 * Math.PI) * fade * 12_000, true);
  }
  return new Blob([view], {type: 'audio/wav'});
}

/** A page that says what it is called. */
function pdf(name: string): Blob {
  const title = name.replaceAll(/[^\x20-\x7e]|[()\\]/g, '_');
  const content = `BT /F1 22 Tf 60 740 Td (${title}) Tj ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF`;
  return new Blob([`${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`], {
    type: 'application/pdf',
  });
}

let filming: Promise<Blob> | undefined;

/** Two seconds of a drifting coast, filmed once. */
function film(): Promise<Blob> {
  filming ??= record();
  return filming;
}

async function record(): Promise<Blob> {
  const type = ['video/webm', 'video/mp4'].find((each) => MediaRecorder.isTypeSupported(each));
  if (type === undefined) throw new Error('this browser can’t film');
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [480, 360];
  const context = canvas.getContext('2d')!;
  const recorder = new MediaRecorder(canvas.captureStream(20), {mimeType: type});
  const chunks: Blob[] = [];
  recorder.addEventListener('dataavailable', ({data}) => chunks.push(data));
  const done = new Promise((resolve) => recorder.addEventListener('stop', resolve));
  recorder.start();
  const start = performance.now();
  const timer = setInterval(() => {
    const now = performance.now() - start;
    draw(context, canvas, 200 + now / 30, generator('film'));
    if (now < 2000) return;
    clearInterval(timer);
    recorder.stop();
  }, 50);
  await done;
  return new Blob(chunks, {type});
}

/** Numbers from 0 to 1 that are the same for the same seed. */
function generator(seed: string): () => number {
  let state = Array.from(seed).reduce((hash, letter) => (hash * 31 + letter.codePointAt(0)!) | 0, 7);
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}
