/** A fault as a line that an editor can jump to: `file:line: field: what is wrong`. */
import type { DataFile, Fault } from './data-files.ts';
import { findFieldLine } from './field-line.ts';

/** @param files as they were read; a fault in a file that is not among them points to its first line */
export function describeFault(fault: Fault, files: readonly DataFile[]): string {
  const { file, field, reason } = fault;
  const text = files.find(({ path }) => path === file)?.text;
  const line = fault.line ?? (text === undefined ? 1 : findFieldLine(text, field));
  return [`${file}:${line}`, field, reason].filter(Boolean).join(': ');
}
