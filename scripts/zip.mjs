// @ts-check
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** The first moment that a zip file can express, in local time as the format wants it. */
const MOMENT = new Date(1980, 0, 1);

/** The zip format's number for Unix, which the permissions need. */
const UNIX = 3;

const PLAIN = 0o100644;
const PROGRAM = 0o100755;

/**
 * Writes a zip file whose bytes depend on the names and contents of its files alone: not on the clock, the order of
 * a folder, permissions, the processor or the version of Node, whose own zlib differs between them.
 * @param {string} target
 * @param {string} folder
 * @param {readonly string[]} paths relative to the folder
 */
export function writeZip(target, folder, paths) {
  const entries = paths.toSorted().map((path) => {
    const bytes = new Uint8Array(readFileSync(join(folder, path)));
    const isProgram = bytes[0] === 0x23 && bytes[1] === 0x21;
    const attrs = (isProgram ? PROGRAM : PLAIN) << 16;
    return [path.replaceAll('\\', '/'), [bytes, { mtime: MOMENT, os: UNIX, attrs, level: 9 }]];
  });
  writeFileSync(target, zipSync(Object.fromEntries(entries)));
}

/**
 * Paths of all files in a folder, relative to it.
 * @param {string} folder
 */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
