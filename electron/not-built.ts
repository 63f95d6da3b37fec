/** Stands in for an operation until it is built. */
export const notBuilt = async (): Promise<never> => {
  throw new Error('not built yet');
};
