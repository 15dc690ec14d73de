import { useEffect, useState } from 'preact/hooks';

function nameInAddress(): string | undefined {
  return location.hash.split('/')[1];
}

/** The platform that the address names, '#platforms/x'; it is brought into view once its card is there. */
export function useTarget(ready: boolean): string | undefined {
  const [target, setTarget] = useState(nameInAddress);

  useEffect(() => {
    const controller = new AbortController();
    addEventListener('hashchange', () => setTarget(nameInAddress()), { signal: controller.signal });
    return () => controller.abort();
  }, []);
  useEffect(() => {
    if (ready && target) document.getElementById(`platform-${target}`)?.scrollIntoView();
  }, [ready, target]);

  return target;
}
