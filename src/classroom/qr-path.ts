import { encodeQR } from 'qr';

/** Modules of quiet around the code, as the standard asks. */
const QUIET = 4;

/** The QR code of a text as one SVG path over its dark modules, and how many modules it is wide and high. */
export function qrPath(text: string): { path: string; size: number } {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
  const path = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { path, size: rows.length };
}
