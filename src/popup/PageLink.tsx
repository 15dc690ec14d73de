import type { ComponentChildren } from 'preact';
import { browser } from '../browser.ts';
import { pageUrl, type PageName } from '../ui/pages.ts';

interface Props {
  page: PageName;
  part?: string;
  class?: string;
  testId?: string;
  children: ComponentChildren;
}

/** A link to another page of the extension: it opens in a tab, and the popup makes way. */
export function PageLink({ page, part, class: extra, testId, children }: Props) {
  const url = pageUrl(page, part);
  return (
    <a
      class={extra}
      href={url}
      target="_blank"
      data-testid={testId}
      onClick={async (event) => {
        event.preventDefault();
        await browser.tabs.create({ url });
        if (!document.documentElement.classList.contains('page')) window.close();
      }}
    >
      {children}
    </a>
  );
}
