export type BrowserName = 'chromium' | 'firefox';
