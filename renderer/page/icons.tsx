/** Signs that the bundled letters do not have, drawn, so that no other typeface ever shows. */
export const CheckSign = () => (
  <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
    <path d="M2 6.5 4.7 9 10 3" fill="none" stroke="currentColor" strokeWidth="1.6" />
  </svg>
);

export const CloseSign = () => (
  <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
    <path d="m3 3 8 8M11 3l-8 8" fill="none" stroke="currentColor" strokeWidth="1.5" />
  </svg>
);
