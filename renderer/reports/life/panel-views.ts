export const panelViews = ['facts', 'changes', 'history'] as const;
export type PanelView = (typeof panelViews)[number];
