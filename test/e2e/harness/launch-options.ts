/** How a test browser is started; the defaults are what ordinary tests want. */
export interface LaunchOptions {
  /** Port of the site server, to which every host name leads. */
  port: number;
  /** 'granted' (default): no permission prompt appears. 'asked': the browser shows its real one. */
  hosts?: 'granted' | 'asked';
  /** X display, such as ':99', for a browser with windows; headless without it. */
  display?: string;
  /** Interface language of the browser, BCP 47. Default 'en-US'. */
  language?: string;
}
