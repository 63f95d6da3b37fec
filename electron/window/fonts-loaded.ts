/**
 * The load event does not wait for typefaces, and what is printed without them has no letters at all. Of each style
 * those are loaded that have letters of the text. This runs beside the page, in a world of its own: the page itself has
 * no script and could not run one.
 */
export const fontsLoaded =
  "Promise.all(['', 'italic ', 'bold ', 'italic bold '].map((style) => " +
  "document.fonts.load(style + '1em Tinos', document.body.textContent))).then(() => true)";
