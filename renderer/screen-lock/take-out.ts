/**
 * Takes everything out of the document's body and puts `place` there instead; what is added to the body later, such as a menu
 * that was about to open, goes the same way. The answer undoes it: places of scrolling, open dialogs and focus included.
 */
export function takeOut(place: HTMLElement): () => void {
  const { body } = document;
  const restore = [scrolled(), dialogs(), focused()];
  const out = document.createDocumentFragment();
  out.append(...body.childNodes);
  body.append(place);
  const later = new MutationObserver(() => out.append(...[...body.childNodes].filter((node) => node !== place)));
  later.observe(body, { childList: true });
  const listen = keepKeysIn(place);
  return () => {
    listen.abort();
    later.disconnect();
    place.remove();
    body.append(out);
    for (const step of restore) step();
  };
}

/** Screens that are taken out still listen at the document: no key reaches them. */
function keepKeysIn(place: HTMLElement): AbortController {
  const listening = new AbortController();
  const { signal } = listening;
  const isOurs = ({ target }: Event) => target instanceof Node && place.contains(target);
  for (const kind of ['keydown', 'keyup', 'paste'] as const) {
    const stopOthers = (event: Event) => {
      if (!isOurs(event)) event.stopImmediatePropagation();
    };
    window.addEventListener(kind, stopOthers, { capture: true, signal });
    place.addEventListener(kind, (event) => event.stopPropagation(), { signal });
  }
  return listening;
}

/** What is taken out of the document forgets how far it was scrolled. */
function scrolled(): () => void {
  const moved = [...document.querySelectorAll('*')]
    .filter(({ scrollTop, scrollLeft }) => scrollTop > 0 || scrollLeft > 0)
    .map((element) => ({ element, top: element.scrollTop, left: element.scrollLeft }));
  return () => {
    for (const { element, top, left } of moved) element.scrollTo({ top, left, behavior: 'instant' });
  };
}

/** A dialog that comes back is open but no longer above the rest; it is not closed, which would tell its screen so. */
function dialogs(): () => void {
  const open = [...document.querySelectorAll<HTMLDialogElement>('dialog:modal')];
  return () => {
    for (const dialog of open) {
      dialog.removeAttribute('open');
      dialog.showModal();
    }
  };
}

function focused(): () => void {
  const element = document.activeElement;
  return () => {
    if (element instanceof HTMLElement) element.focus({ preventScroll: true });
  };
}
