/** Invented counts of one district: the cell value of an element at a place, null where there is no rule for it. */
export declare function makeFigures(seed: number): (element: string, place: string) => number | string | null;
