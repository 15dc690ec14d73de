import { useEffect, useRef, useState } from 'preact/hooks';
import { Notice } from '../../ui/Notice.tsx';
import { text } from '../../ui/text.ts';
import { scanCodes } from './scan-codes.ts';

/** Reads codes from pupils' screens by camera. Where there is none, or it is not allowed, it says so and typing goes on. */
export function CameraScan({ onText }: { onText: (codes: string) => void }) {
  const [on, setOn] = useState(false);
  const [failed, setFailed] = useState<'denied' | 'missing'>();
  const video = useRef<HTMLVideoElement>(null);

  useEffect(() => {
    if (!on || !video.current) return undefined;
    const controller = new AbortController();
    scanCodes(video.current, onText, controller.signal).catch((error: unknown) => {
      setFailed(error instanceof Error && error.name === 'NotAllowedError' ? 'denied' : 'missing');
      setOn(false);
    });
    return () => controller.abort();
  }, [on]);

  function toggle() {
    setFailed(undefined);
    setOn(!on);
  }

  return (
    <div class="camera">
      <button type="button" class="button" data-testid="board-scan" aria-pressed={on} onClick={toggle}>
        {text(on ? 'classroom_scan_stop' : 'classroom_scan')}
      </button>
      {on && <video ref={video} muted playsInline aria-label={text('classroom_scan_view')} />}
      {failed && (
        <Notice tone="warning" live>
          {text(`classroom_scan_${failed}`)}
        </Notice>
      )}
    </div>
  );
}
