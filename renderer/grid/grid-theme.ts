import { themeQuartz } from 'ag-grid-community';

/** The grid in our tokens: ledger rows, no shadows, no motion. */
export const gridTheme = themeQuartz.withParams({
  accentColor: 'var(--brand)',
  backgroundColor: 'var(--card)',
  foregroundColor: 'var(--ink)',
  borderColor: 'var(--rule)',
  headerBackgroundColor: 'var(--head)',
  headerTextColor: 'var(--ink-2)',
  headerFontWeight: 650,
  headerFontSize: 11.5,
  fontFamily: 'var(--font)',
  fontSize: 12.5,
  rowHeight: 28,
  headerHeight: 30,
  cellHorizontalPadding: 8,
  rowHoverColor: 'var(--ground)',
  selectedRowBackgroundColor: 'var(--brand-ground)',
  wrapperBorder: false,
  wrapperBorderRadius: 0,
  columnBorder: false,
  oddRowBackgroundColor: 'var(--card)',
  rangeSelectionBorderColor: 'var(--brand)',
  focusShadow: 'none',
});
