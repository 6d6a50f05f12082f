// Tables as files for spreadsheets.

/**
 * CSV after RFC 4180 with `;` between cells, as Norwegian spreadsheets read it, and a byte order mark so that they see UTF-8.
 * A text that a spreadsheet would run as a formula gets an apostrophe first.
 */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const harmless = /^[=+@\t\r]|^-(?![\d.,]+$)/.test(value) ? `'${value}` : value
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
