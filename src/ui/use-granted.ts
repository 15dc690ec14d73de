import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser.ts';

/** Match patterns that the browser grants the extension now; undefined until it has answered. */
export function useGranted(): readonly string[] | undefined {
  const [granted, setGranted] = useState<readonly string[]>();

  useEffect(() => {
    const read = () => void browser.permissions.getAll().then(({ origins }) => setGranted(origins ?? []));
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);

  return granted;
}
