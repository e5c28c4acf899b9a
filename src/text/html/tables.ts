import { attribute, isElement, type Tree, type TreeElement, walk } from './tree.ts';

/** A paragraph in this many columns is no cell: old pages put whole articles into tables. */
const LAYOUT_INSIDE: ReadonlySet<string> = new Set(['table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'article', 'section']);

/**
 * The cells of tables that only place things on the page: those said to be so, those that hold tables, headings or sections,
 * and tables with one cell a row. What is in them is read as if there were no table.
 */
export function layoutTables(tree: Tree): ReadonlySet<TreeElement> {
  const layout = new Set<TreeElement>();
  const open: { cells: TreeElement[]; isLayout: boolean; cellsInRow: number; widest: number }[] = [];
  walk(
    tree,
    (node) => {
      if (!isElement(node)) return true;
      const table = open.at(-1);
      if (table && LAYOUT_INSIDE.has(node.tagName)) table.isLayout = true;
      if (node.tagName === 'table') {
        open.push({ cells: [], isLayout: isPresentation(node), cellsInRow: 0, widest: 0 });
      } else if (table && node.tagName === 'tr') {
        table.cellsInRow = 0;
      } else if (table && (node.tagName === 'td' || node.tagName === 'th')) {
        table.cells.push(node);
        table.widest = Math.max(table.widest, ++table.cellsInRow);
      }
      return true;
    },
    (element) => {
      if (element.tagName !== 'table') return;
      const table = open.pop();
      if (table && (table.isLayout || table.widest < 2)) for (const cell of table.cells) layout.add(cell);
    },
  );
  return layout;
}

function isPresentation(table: TreeElement): boolean {
  return /^(?:presentation|none)$/.test(attribute(table, 'role') ?? '');
}
