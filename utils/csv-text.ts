/**
 * Writes rows as CSV (RFC 4180, with a byte order mark, by which spreadsheets know UTF-8). A cell that a spreadsheet
 * would run as a formula gets an apostrophe before it: a post may begin with anything.
 */
export function toCsvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(toCell).join(',')).join('\r\n')}\r\n`;
}

/**
 * The characters by which spreadsheets know a formula, after blanks too, which some of them pass over, and as wide as
 * Chinese and Japanese write them: https://owasp.org/www-community/attacks/CSV_Injection
 */
function toCell(value: string): string {
  const inert = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(value) ? `'${value}` : value;
  return /[",\r\n\t']/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
