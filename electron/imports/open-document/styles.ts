import type { NamedAttributes } from './names.ts';

interface Style {
  readonly parent: string | undefined;
  font?: string;
  hidesTable?: boolean;
}

/** Fonts and hidden sheets, by the names of styles; of styles.xml first, then of content.xml. */
export function styleReader() {
  const styles = new Map<string, Style>();
  const faces = new Map<string, string>();
  let current: Style | undefined;
  const start = (attributes: NamedAttributes, family: string | undefined) => {
    current = { parent: attributes.get('style:parent-style-name') };
    styles.set(`${family} ${attributes.get('style:name') ?? defaultName}`, current);
  };
  const fontOf = (family: string, name: string | undefined, depth = 0): string | undefined => {
    const style = styles.get(`${family} ${name ?? defaultName}`);
    if (depth > deepestStyle) return undefined;
    if (style === undefined || style.font !== undefined) return style?.font;
    return name === undefined ? undefined : fontOf(family, style.parent, depth + 1);
  };
  return {
    open: (name: string, attributes: NamedAttributes): void => {
      if (name === 'style' || name === 'default-style') start(attributes, attributes.get('style:family'));
      if (name === 'font-face') faces.set(attributes.get('style:name') ?? '', attributes.get('svg:font-family') ?? '');
      if (name === 'text-properties' && current) noteFont(current, faces, attributes);
      if (name === 'table-properties' && attributes.get('table:display') === 'false' && current)
        current.hidesTable = true;
    },
    close: (name: string): void => {
      if (name === 'style' || name === 'default-style') current = undefined;
    },
    cellFont: (name: string | undefined) => fontOf('table-cell', name),
    spanFont: (name: string | undefined) => (name === undefined ? undefined : fontOf('text', name)),
    hidesTable: (name: string | undefined): boolean => styles.get(`table ${name}`)?.hidesTable ?? false,
  };
}

export type Styles = ReturnType<typeof styleReader>;

const defaultName = '';
const deepestStyle = 20;

/** A face is a name of the file's own for a family; families may stand in quotes. */
function noteFont(style: Style, faces: ReadonlyMap<string, string>, attributes: NamedAttributes): void {
  const face = attributes.get('style:font-name');
  const family = (face === undefined ? undefined : faces.get(face)) ?? attributes.get('fo:font-family') ?? face;
  const font = family?.split(',')[0]?.replaceAll(/["']/g, '').trim();
  if (font !== undefined && font !== '') style.font = font;
}
