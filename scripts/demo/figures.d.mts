export { makeFigures } from '../../electron/practice/figures.mjs';
