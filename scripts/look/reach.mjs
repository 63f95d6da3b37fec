/** The words and fields of a screen that no scrolling brings into the window; a button whose words are cut off is one too. */
export const outOfReach = (page) => page.evaluate(cutOff);

/** Runs in the window. */
function cutOff() {
  const widest = 4;
  const hides = (overflow) => overflow === 'hidden' || overflow === 'clip';
  const scrolls = (overflow) => overflow === 'auto' || overflow === 'scroll';
  const cutsItsWords = (element) => {
    const { overflowX, textOverflow } = getComputedStyle(element);
    return (
      !element.matches('input, select, textarea') &&
      hides(overflowX) &&
      textOverflow !== 'ellipsis' &&
      element.scrollWidth > element.clientWidth + widest
    );
  };
  const isCutOff = (element) => {
    const rect = element.getBoundingClientRect();
    let [inX, inY] = [false, false];
    for (let box = element.parentElement; box !== null; box = box.parentElement) {
      const style = getComputedStyle(box);
      const edge = box.getBoundingClientRect();
      if (!inX && hides(style.overflowX) && style.textOverflow !== 'ellipsis' && rect.right > edge.right + widest)
        return true;
      if (!inY && hides(style.overflowY) && rect.bottom > edge.bottom + widest) return true;
      inX ||= scrolls(style.overflowX);
      inY ||= scrolls(style.overflowY);
    }
    return false;
  };
  const isShown = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 2 && height > 2 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  };
  const open = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
  return [
    ...open.querySelectorAll('button, button *, a, input, select, textarea, td, th, p, li, dt, dd, label, h1, h2, h3'),
  ]
    .filter((element) => element.closest('.visually-hidden, .ag-root-wrapper, [aria-hidden="true"]') === null)
    .filter((element) => isShown(element) && (cutsItsWords(element) || isCutOff(element)))
    .map((element) => `${element.tagName} ${element.textContent || element.getAttribute('aria-label')}`.slice(0, 80));
}
