import { AllCommunityModule, createGrid, ModuleRegistry } from 'ag-grid-community';

/** The floor of the matrix of what has come: as many rows and months, the place pinned, the same words in every cell. */
ModuleRegistry.registerModules([AllCommunityModule]);
const rows = 2448;
const months = 12;

const columnDefs = [
  { field: 'place', pinned: 'left', width: 210 },
  ...Array.from({ length: months }, (_, index) => ({ field: `m${index}`, width: 68 })),
];
const row = Object.fromEntries(columnDefs.map(({ field }) => [field, '17/18']));
const rowData = Array.from({ length: rows }, () => ({ ...row }));

document.querySelector('button').addEventListener('click', () => {
  createGrid(document.querySelector('#place'), {
    columnDefs,
    rowData,
    rowHeight: 28,
    rowBuffer: 4,
    animateRows: false,
  });
});
