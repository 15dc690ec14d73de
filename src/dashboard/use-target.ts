import { useEffect, useState } from 'preact/hooks';

function nameInAddress(): string | undefined {
  return location.hash.split('/')[1];
}

/**
 * The part of a section that the address names, 'x' in '#platforms/x'. The element with the id `prefix` + name is
 * brought into view, as soon as `ready` says that it is there.
 */
export function useTarget(prefix: string, ready: boolean): string | undefined {
  const [target, setTarget] = useState(nameInAddress);

  useEffect(() => {
    const controller = new AbortController();
    addEventListener('hashchange', () => setTarget(nameInAddress()), { signal: controller.signal });
    return () => controller.abort();
  }, []);
  useEffect(() => {
    if (ready && target) document.getElementById(prefix + target)?.scrollIntoView();
  }, [ready, target]);

  return target;
}
