export interface TableInView {
  readonly name: string;
  readonly element: HTMLTableElement;
}

/** The tables of the screen that have rows, each by its name as a screen reader tells it. */
export function tablesInView(): TableInView[] {
  const found = [...document.querySelectorAll<HTMLTableElement>('main table')].filter(
    (table) => table.rows.length > 1 && table.checkVisibility(),
  );
  const screen = headingOf(document.querySelector('main'));
  return found.map((element) => ({ name: nameOf(element) || screen, element }));
}

/** Its own label, else the heading of the card it stands in. */
function nameOf(table: HTMLTableElement): string {
  const card = table.closest('section');
  return table.getAttribute('aria-label') ?? card?.getAttribute('aria-label') ?? headingOf(card);
}

const headingOf = (place: Element | null): string => place?.querySelector('h1, h2')?.textContent.trim() ?? '';

/** The title of the screen and the line that says which slice is seen. */
export function sliceInView(): string {
  const [title, slice] = [document.querySelector('main h1'), document.querySelector('main header p')];
  return [title, slice].flatMap((each) => each?.textContent?.trim() || []).join(': ');
}
