/** One piece of a printed page. Text may hold **bold** words. */
export type Block =
  | { heading: string }
  | { text: string }
  | { list: readonly string[] }
  | { steps: readonly string[] }
  | { table: { head: readonly string[]; rows: readonly (readonly string[])[] } }
  /** Empty lines to write on, below a question. */
  | { question: string; lines: number }
  /** Cards to cut out. */
  | { cards: readonly { title: string; text: string }[] }
  /** The schedule of the lesson in all its variants. */
  | { schedule: true };

export const DOCUMENT_IDS = [
  'plan',
  'shift-sheet',
  'exit-sheet',
  'cards',
  'answers',
  'glossary',
  'family',
  'it',
  'curriculum',
] as const;

export type DocumentId = (typeof DOCUMENT_IDS)[number];

/** A document of the teacher pack, in one language. */
export interface PackDocument {
  title: string;
  /** Who it is for, in a few words. */
  audience: string;
  blocks: readonly Block[];
}

export type Pack = Readonly<Record<DocumentId, PackDocument>>;
