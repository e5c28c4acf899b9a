import type { Exporter, ExportRecord } from '../record.ts';

/** JSON Lines: the statement as it is, after what the register knows of it. Fields that nobody filled are left out. */
export const jsonl: Exporter = { name: 'jsonl', mediaType: 'application/jsonl', header: '', row };

function row({ statement, ...known }: ExportRecord): string {
  const filled = Object.entries(known).filter(([, value]) => value !== null);
  return `${JSON.stringify({ ...Object.fromEntries(filled), ...statement })}\n`;
}
