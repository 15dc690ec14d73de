/** A cell that starts like this is taken for a formula by spreadsheets. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string | number, separator: string): string {
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line of CSV as RFC 4180 has it, safe to open in a spreadsheet. */
export function csvLine(cells: readonly (string | number)[], separator: string): string {
  return `${cells.map((value) => cell(value, separator)).join(separator)}\r\n`;
}
