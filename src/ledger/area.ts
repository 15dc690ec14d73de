/** The part of `browser.storage.local` that the mirror needs. */
export interface Area {
  /** The named keys, or everything for null. */
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}
