import { AllCommunityModule, createGrid, ModuleRegistry } from 'ag-grid-community';

/** The floor: as many rows and columns as the matrix has, two of them pinned, the same words in every cell. */
ModuleRegistry.registerModules([AllCommunityModule]);
const rows = 265;
const agencies = 59;
const place = document.querySelector('#place');

const columnDefs = [
  { field: 'clause', pinned: 'left', width: 92 },
  { field: 'title', pinned: 'left', width: 290 },
  ...Array.from({ length: agencies }, (_, index) => ({ field: `a${index}`, width: 78 })),
];
const row = Object.fromEntries(columnDefs.map(({ field }) => [field, 'C HT']));
const rowData = Array.from({ length: rows }, () => ({ ...row }));

let grid;
document.querySelector('button').addEventListener('click', () => {
  if (grid) grid.destroy();
  grid = grid ? undefined : createGrid(place, { columnDefs, rowData, rowHeight: 28, animateRows: false });
});
