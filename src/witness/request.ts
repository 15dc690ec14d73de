/** What the network witness may look at of one request. Addresses and bodies live only while they are judged. */
export interface SeenRequest {
  method: string;
  /** Host, path and query, without the scheme: 'x.com/i/api/…'. */
  url: string;
  /** Value of the operation header, if the platform names one. */
  operationHeader?: string;
  /** The body as text, cut at a limit; absent where there is none. */
  body?: string;
}
