/** A canvas cannot read custom properties by itself. */
export function chartColours() {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    brand: token('--brand'),
    ink: token('--ink'),
    quiet: token('--ink-2'),
    rule: token('--rule'),
    ground: token('--card'),
    font: token('--font').replaceAll('"', ''),
  };
}
