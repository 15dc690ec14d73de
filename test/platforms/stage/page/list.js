import { el } from './element.js';

/**
 * A list of which only what is on screen exists. Rows that leave are given the next items: the same elements
 * show another post, as sites do that re-use nodes.
 * @param create makes an empty row: `{ node, bind(item) }`
 */
export function virtualList({ items, rowHeight, create, onScroll }) {
  const rows = new Map();
  const free = [];
  const list = el('div', { style: `position:relative;height:${items.length * rowHeight}px` });

  const arrange = () => {
    const top = Math.max(0, window.scrollY - list.offsetTop);
    const first = Math.max(0, Math.floor(top / rowHeight) - 2);
    const last = Math.min(items.length - 1, Math.ceil((top + window.innerHeight) / rowHeight) + 2);
    for (const [index, row] of rows) {
      if (index >= first && index <= last) continue;
      rows.delete(index);
      free.push(row);
    }
    for (let index = first; index <= last; index += 1) {
      if (rows.has(index)) continue;
      const row = free.pop() ?? create();
      row.node.style.cssText = `position:absolute;inset-inline:0;height:${rowHeight}px;top:${index * rowHeight}px`;
      row.bind(items[index]);
      if (!row.node.isConnected) list.append(row.node);
      rows.set(index, row);
    }
  };
  window.addEventListener('scroll', () => {
    arrange();
    onScroll?.();
  });
  queueMicrotask(arrange);
  return list;
}
