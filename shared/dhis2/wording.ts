export const dhis2Words = {
  nothing: 'không phát sinh',
} as const;
