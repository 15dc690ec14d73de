import { BackupError } from './backup-error.ts';
import { valueEnd } from './json-value.ts';

/** No row and no header is longer, in characters. */
const LONGEST = 20_000;

const SPACE = /\s*/y;

/** What a backup is made of, in the order of the file. */
export interface Parts {
  /** Whether the file has said that it is a backup. */
  isOurs(): boolean;
  /** A field of the file's head. */
  field(name: string, value: unknown): void;
  /** A row of a table of the JSON form. */
  row(table: string, row: unknown): void;
  /** A line of the NDJSON form, after the head. */
  line(line: unknown): void;
}

/** Where in the file the next character is. */
type Place =
  | 'start'
  | 'first-name'
  | 'name'
  | 'colon'
  | 'value'
  | 'after-value'
  | 'first-row'
  | 'row'
  | 'after-row'
  | 'end';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new BackupError('not_json', { cause });
  }
}

/**
 * Takes a backup apart while it is being read, in pieces of any size, so that neither the whole text nor the whole
 * tree is ever in memory and no step takes long. Both forms are understood, laid out in any way: one object with
 * tables of rows, or a head followed by lines.
 */
export function splitBackup(parts: Parts): { push(text: string): void; end(): void } {
  let text = '';
  let at = 0;
  let place: Place = 'start';
  let name = '';

  /** The next value as text; undefined if its end is still to come. */
  function take(): string | undefined {
    const end = valueEnd(text, at);
    if ((end === -1 ? text.length : end) - at > LONGEST)
      throw new BackupError(parts.isOurs() ? 'not_json' : 'foreign');
    if (end === -1) return undefined;
    const value = text.slice(at, end);
    at = end;
    return value;
  }

  /** Goes on at `next` if the character is the expected one. */
  function expect(choices: Record<string, Place>): true {
    const next = choices[text.charAt(at)];
    if (next === undefined)
      throw new BackupError(place === 'start' && '["'.includes(text.charAt(at)) ? 'foreign' : 'not_json');
    at += 1;
    place = next;
    return true;
  }

  /** One step; false if more text is needed for it. */
  function step(): boolean {
    switch (place) {
      case 'start':
        return expect({ '{': 'first-name' });
      case 'colon':
        return expect({ ':': 'value' });
      case 'after-value':
        return expect({ ',': 'name', '}': 'end' });
      case 'after-row':
        return expect({ ',': 'row', ']': 'after-value' });
      case 'first-name':
        if (text.charAt(at) === '}') return expect({ '}': 'end' });
        return readName();
      case 'name':
        return readName();
      case 'value':
        if (text.charAt(at) === '[') return expect({ '[': 'first-row' });
        return read((value) => parts.field(name, value), 'after-value');
      case 'first-row':
        if (text.charAt(at) === ']') return expect({ ']': 'after-value' });
        return read((row) => parts.row(name, row), 'after-row');
      case 'row':
        return read((row) => parts.row(name, row), 'after-row');
      case 'end':
        if (text.charAt(at) !== '{') throw new BackupError('not_json');
        return read((line) => parts.line(line), 'end');
    }
  }

  function read(use: (value: unknown) => void, next: Place): boolean {
    const value = take();
    if (value === undefined) return false;
    use(parse(value));
    place = next;
    return true;
  }

  function readName(): boolean {
    if (text.charAt(at) !== '"') throw new BackupError('not_json');
    return read((value) => {
      name = String(value);
    }, 'colon');
  }

  function skipSpace(): boolean {
    SPACE.lastIndex = at;
    SPACE.exec(text);
    at = SPACE.lastIndex;
    return at < text.length;
  }

  return {
    push(more) {
      text = text.slice(at) + more;
      at = 0;
      while (skipSpace() && step());
    },
    end() {
      if (place === 'start') throw new BackupError('empty');
      if (place !== 'end' || at < text.length) throw new BackupError('truncated');
    },
  };
}
