import { el } from './element.js';

/** Shows a menu, palette or dialog far away from what opened it; gives a function that closes it. */
export function openLayer(root, content) {
  const layer = el(
    'div',
    {
      style:
        'position:fixed;top:20%;inset-inline-start:20%;z-index:9;background:#fff;border:1px solid;padding:8px',
    },
    content,
  );
  root.append(layer);
  return () => layer.remove();
}
