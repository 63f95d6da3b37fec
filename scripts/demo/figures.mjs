/** The program itself fills its practice plan with these. */
export { makeFigures } from '../../electron/practice/figures.mjs';
