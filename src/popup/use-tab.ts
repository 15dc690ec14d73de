import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser.ts';

/** The tab that the popup was opened over. */
export interface Tab {
  id: number;
  /** Known only with permission for the page, which pressing the toolbar button gives for the time being. */
  url: string | undefined;
}

/** The active tab of this window; undefined until the browser has answered. */
export function useTab(): Tab | undefined {
  const [tab, setTab] = useState<Tab>();

  useEffect(() => {
    const read = async () => {
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      setTab({ id: active?.id ?? -1, url: active?.url });
    };
    void read();
    const onChange = () => void read();
    browser.tabs.onActivated.addListener(onChange);
    browser.tabs.onUpdated.addListener(onChange);
    return () => {
      browser.tabs.onActivated.removeListener(onChange);
      browser.tabs.onUpdated.removeListener(onChange);
    };
  }, []);

  return tab;
}
