import { format, resolveConfig } from 'prettier';
import { fillIn } from './fill-in.ts';
import { hostTables } from './host-table.ts';
import { importDrawing, type ImportGraph } from './import-drawing.ts';

/** The documents of which a part is made from the code, and how it is made. */
const PARTS: Readonly<Record<string, { name: string; make(graph: ImportGraph): string }>> = {
  'docs/permissions.md': { name: 'hosts', make: hostTables },
  'docs/architecture.md': { name: 'imports', make: importDrawing },
};

export const MADE_DOCUMENTS = Object.keys(PARTS);

/** The text of a document with its part made anew, laid out as all others. */
export async function remake(path: string, markdown: string, graph: ImportGraph): Promise<string> {
  const part = PARTS[path];
  if (!part) throw new Error(`No part of ${path} is made from the code`);
  const options = await resolveConfig(path);
  return format(fillIn(markdown, part.name, part.make(graph)), { ...options, parser: 'markdown' });
}
