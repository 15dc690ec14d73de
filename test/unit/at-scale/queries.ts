import { readFileSync } from 'node:fs';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

/** The queries of docs/at-scale.md by their names, which stand after the language: ```sql totals. */
export function readQueries(): Map<string, string> {
  const document = readFileSync('docs/at-scale.md', 'utf8');
  const found = [...document.matchAll(/^```sql ([\w-]+)\n([^]*?)^```$/gm)];
  return new Map(found.map(([, name = '', query = '']) => [name, query]));
}

export interface Engine {
  /** Runs a query of the document on the folder, and answers its rows. */
  run(name: string): Promise<Record<string, unknown>[]>;
  close(): void;
}

/** Starts DuckDB on a folder with `donations/`. */
export async function startEngine(folder: string): Promise<Engine> {
  const queries = readQueries();
  const instance = await DuckDBInstance.create();
  const connection: DuckDBConnection = await instance.connect();
  return {
    async run(name) {
      const query = queries.get(name);
      if (query === undefined) throw new Error(`docs/at-scale.md has no query “${name}”`);
      const placed = query.replaceAll(/'(donations|lake)\//g, `'${folder}/$1/`);
      const reader = await connection.runAndReadAll(placed);
      return reader.getRowObjectsJS();
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
