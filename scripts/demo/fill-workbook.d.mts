/** Fills a form workbook of ours with invented counts from the seed and saves it under `target`. */
export declare function fillWorkbook(source: string, target: string, seed: number): Promise<void>;
