const steps: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Makes the figures of a report page buttons: a click, Enter or Space opens one. Only one of them takes part in Tab, the
 * arrow keys go from one to the next, so that a page of two hundred figures is passed with one press.
 */
export function enlivenFigures(page: Document, hint: string, onOpen: (source: string) => void): void {
  const figures = [...page.querySelectorAll<HTMLElement>('[data-source]')];
  const reach = (figure: HTMLElement | undefined) => {
    if (figure === undefined) return;
    for (const each of figures) each.tabIndex = each === figure ? 0 : -1;
  };
  const open = (figure: HTMLElement) => {
    reach(figure);
    for (const each of figures) each.toggleAttribute('aria-current', each === figure);
    onOpen(figure.getAttribute('data-source') ?? '');
  };
  for (const [index, figure] of figures.entries()) {
    figure.role = 'button';
    figure.title = hint;
    figure.addEventListener('click', () => open(figure));
    figure.addEventListener('keydown', (event) => {
      const step = steps[event.key];
      if (event.key === 'Enter' || event.key === ' ') open(figure);
      else if (step === undefined) return;
      else {
        const next = figures[index + step];
        reach(next);
        next?.focus();
      }
      event.preventDefault();
    });
  }
  reach(figures[0]);
}
