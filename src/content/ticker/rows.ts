/** Milliseconds for which a line stays. */
const STAY = 4000;

/** More lines than this push the oldest out. */
const MOST = 3;

interface Row {
  element: HTMLElement;
  times: number;
  timer: ReturnType<typeof setTimeout>;
}

/** The lines on show. */
export interface Rows {
  /** Shows a line, or that it has come once more. */
  add(line: string, language: string): void;
  clear(): void;
}

/**
 * Lines that go by themselves.
 * @param onEmpty called when the last one has gone
 */
export function createRows(box: HTMLElement, onEmpty: () => void): Rows {
  const rows = new Map<string, Row>();

  function remove(line: string): void {
    const row = rows.get(line);
    if (!row) return;
    clearTimeout(row.timer);
    row.element.remove();
    rows.delete(line);
    if (rows.size === 0) onEmpty();
  }

  return {
    add(line, language) {
      const { element, times, timer } = rows.get(line) ?? {
        element: document.createElement('div'),
        times: 0,
        timer: undefined,
      };
      clearTimeout(timer);
      // The number stays in one piece among words that run from right to left.
      const often = `\u2066× ${(times + 1).toLocaleString(language)}\u2069`;
      element.textContent = times === 0 ? line : `${line}\u2003${often}`;
      box.append(element);
      rows.delete(line);
      rows.set(line, { element, times: times + 1, timer: setTimeout(remove, STAY, line) });
      const [oldest] = rows.keys();
      if (rows.size > MOST && oldest !== undefined) remove(oldest);
    },
    clear: () => [...rows.keys()].forEach(remove),
  };
}
