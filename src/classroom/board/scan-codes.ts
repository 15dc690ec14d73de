/** Milliseconds between two looks at the picture. */
const LOOK = 180;

interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { rawValue: string }[]>;
}

type DetectorClass = (new (options: { formats: string[] }) => Detector) & {
  getSupportedFormats(): Promise<readonly string[]>;
};

/** The browser's own detector where it reads QR codes (Chromebooks do), else one in plain code, loaded when needed. */
async function newDetector(): Promise<Detector> {
  const { BarcodeDetector: Native } = globalThis as { BarcodeDetector?: DetectorClass };
  if (Native && (await Native.getSupportedFormats()).includes('qr_code'))
    return new Native({ formats: ['qr_code'] });
  return newPlainDetector();
}

async function newPlainDetector(): Promise<Detector> {
  const { decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return {
    async detect(video) {
      if (!context || video.videoWidth === 0) return [];
      canvas.width = video.videoWidth;
      canvas.height = video.videoHeight;
      context.drawImage(video, 0, 0);
      const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
      try {
        return [{ rawValue: decodeQR({ data, width, height }) }];
      } catch (error) {
        // Most pictures hold no code; that is no failure.
        if (error instanceof Error) return [];
        throw error;
      }
    },
  };
}

/**
 * Shows the camera in `video` and calls `onCode` for every QR code that comes into view, until `signal` aborts.
 * Rejects if there is no camera or its use was not allowed.
 */
export async function scanCodes(
  video: HTMLVideoElement,
  onCode: (code: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment' },
    audio: false,
  });
  const stop = () => stream.getTracks().forEach((track) => track.stop());
  if (signal.aborted) return stop();
  const view = video;
  view.srcObject = stream;
  await view.play();
  const detector = await newDetector();
  let last = '';
  const timer = setInterval(() => {
    void detector.detect(view).then(([found]) => {
      if (found && found.rawValue !== last) onCode((last = found.rawValue));
    });
  }, LOOK);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    stop();
  });
}
