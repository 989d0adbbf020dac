/** A thousand as spreadsheets of any language group its digits, with the noughts they may add. */
const grouped = /^(\d{1,3}(?:[\s,.'’\u00a0\u202f]\d{3})+)(?:[.,]0{1,2})?$/;
const shortened = /^(\d+(?:[.,]\d+)?)\s?([km])$/i;
const sizes: Readonly<Record<string, number>> = { k: 1_000, m: 1_000_000 };

/** Reads a count as exports write it: “1,234”, “1 234”, “1.234,00”, “12.0”, “1.2K”; undefined for a share, a dash, or no number. */
export function readCount(cell: string): number | undefined {
  const text = cell.trim();
  if (/^\d+(?:[.,]0+)?$/.test(text) && !/^\d{1,3}[.,]000$/.test(text)) return toCount(Number.parseInt(text, 10));
  const whole = grouped.exec(text)?.[1];
  if (whole !== undefined) return toCount(Number(whole.replace(/\D/g, '')));
  const [, digits, size] = shortened.exec(text) ?? [];
  if (digits === undefined || size === undefined) return undefined;
  return toCount(Math.round(Number(digits.replace(',', '.')) * (sizes[size.toLowerCase()] ?? 1)));
}

function toCount(number: number): number | undefined {
  return Number.isSafeInteger(number) ? number : undefined;
}
