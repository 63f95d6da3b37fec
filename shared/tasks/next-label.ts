/** 'IV.5-4' after 'IV.5-3': the number after the highest one in use, so that no label is ever given twice. */
export function nextLabel(section: string, taken: readonly string[]): string {
  const numbers = taken
    .filter((label) => label.startsWith(`${section}-`))
    .map((label) => label.slice(section.length + 1))
    .filter((rest) => /^\d{1,9}$/.test(rest))
    .map(Number);
  return `${section}-${Math.max(0, ...numbers) + 1}`;
}
