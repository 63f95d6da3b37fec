export const taskViews = ['matrix', 'agency', 'section', 'list'] as const;
export type View = (typeof taskViews)[number];
