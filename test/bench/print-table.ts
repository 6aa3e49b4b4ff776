/** Tables as Markdown reads them, aligned for a terminal. */

/** Milliseconds with two or three digits that tell something. */
export const ms = (time: number): string => time.toFixed(time < 10 ? 2 : time < 100 ? 1 : 0);

/** "2.4 ×" */
export const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 2 : 1)} ×`;

export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const widths = head.map((cell, column) =>
    Math.max(cell.length, 3, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const toLine = (cells: readonly string[]) =>
    `| ${widths
      .map((width, column) => {
        const cell = cells[column] ?? '';
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  console.log(`\n${title}\n`);
  for (const line of [toLine(head), toLine(rule), ...rows.map(toLine)]) console.log(line);
}
