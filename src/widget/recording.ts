/** What a browser may record, best understood first, and the extension that goes with it. */
const FORMATS = [
  ['audio/mp4', 'mp4'],
  ['audio/webm;codecs=opus', 'webm'],
  ['audio/ogg;codecs=opus', 'ogg'],
] as const;

/** Enough for a voice, in bits a second. */
const QUALITY = 32_000;

/** A recording from the microphone, which is let go as soon as it stops. */
export class Recording {
  readonly #stream: MediaStream;
  readonly #recorder: MediaRecorder;
  readonly #extension: string;
  readonly #pieces: Blob[] = [];
  readonly #audio = new AudioContext();
  readonly #analyser = this.#audio.createAnalyser();
  readonly #samples = new Float32Array(this.#analyser.fftSize);
  readonly #done: Promise<void>;
  readonly #startedAt = performance.now();
  #seconds: number | undefined;

  /** Asks for the microphone and starts. Rejects as the browser does when there is none to be had. */
  static async start(): Promise<Recording> {
    if (!navigator.mediaDevices?.getUserMedia || typeof MediaRecorder === 'undefined') {
      throw new Error('this browser or page can’t record');
    }
    return new Recording(await navigator.mediaDevices.getUserMedia({audio: true}));
  }

  constructor(stream: MediaStream) {
    const [mimeType, extension] = FORMATS.find(([each]) => MediaRecorder.isTypeSupported(each)) ?? [undefined, 'webm'];
    this.#stream = stream;
    this.#extension = extension;
    this.#recorder = new MediaRecorder(stream, {...(mimeType && {mimeType}), audioBitsPerSecond: QUALITY});
    this.#audio.createMediaStreamSource(stream).connect(this.#analyser);
    this.#recorder.addEventListener('dataavailable', ({data}) => this.#pieces.push(data));
    this.#done = new Promise((resolve) => {
      // Also when the microphone is pulled out, or taken away again.
      this.#recorder.addEventListener('stop', () => {
        this.stop();
        resolve();
      });
    });
    // Asking for the microphone may have taken too long for it to start by itself.
    void this.#audio.resume();
    this.#recorder.start(1000);
  }

  get isRunning(): boolean {
    return this.#seconds === undefined;
  }

  get seconds(): number {
    return this.#seconds ?? (performance.now() - this.#startedAt) / 1000;
  }

  /** How loud it is at the moment, from 0 to 1. */
  get level(): number {
    if (!this.isRunning) return 0;
    this.#analyser.getFloatTimeDomainData(this.#samples);
    const power = this.#samples.reduce((sum, sample) => sum + sample * sample, 0) / this.#samples.length;
    return Math.min(1, Math.sqrt(power) * 4);
  }

  /** Stops recording; what was recorded stays. */
  stop(): void {
    if (!this.isRunning) return;
    this.#seconds = this.seconds;
    if (this.#recorder.state !== 'inactive') this.#recorder.stop();
    for (const track of this.#stream.getTracks()) track.stop();
    void this.#audio.close();
  }

  /** What was recorded, as a file; `undefined` when that is nothing. */
  async finish(): Promise<File | undefined> {
    this.stop();
    await this.#done;
    const [type] = this.#recorder.mimeType.split(';');
    const name = `voice-${Date.now()}.${this.#extension}`;
    const file = new File(this.#pieces, name, {type: type!});
    return file.size > 0 ? file : undefined;
  }

  /** Stops recording and forgets it. */
  discard(): void {
    this.stop();
    this.#pieces.length = 0;
  }
}
