/** The attributes of one element by the name as written; saxes makes this object without a prototype. */
export type Attributes = Readonly<Record<string, string>>;

/** Follows the namespace declarations of the open elements. Much cheaper than the parser's own way of doing it. */
export interface NamespaceScope {
  /** Hears an attribute of the element that is about to be entered. */
  attribute: (name: string, value: string) => void;
  enter: () => void;
  leave: () => void;
  uriOf: (prefix: string) => string | undefined;
  /** The local name of an element of the wanted namespaces; '' for any other. */
  localName: (name: string) => string;
}

type Declarations = ReadonlyMap<string, string> | undefined;

export function namespaceScope(wanted: ReadonlySet<string>): NamespaceScope {
  const open: Declarations[] = [];
  const known = new Map<string, string>();
  let declared: Map<string, string> | undefined;
  const uriOf = (prefix: string) => open.findLast((declarations) => declarations?.has(prefix))?.get(prefix);
  const localName = (name: string) => {
    const [prefix, local] = splitName(name);
    return wanted.has(uriOf(prefix) ?? '') ? local : '';
  };
  return {
    attribute: (name, value) => {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) return;
      declared ??= new Map();
      declared.set(name.slice('xmlns:'.length), value);
    },
    enter: () => {
      if (declared) known.clear();
      open.push(declared);
      declared = undefined;
    },
    leave: () => {
      if (open.pop()) known.clear();
    },
    uriOf,
    localName: (name) => known.get(name) ?? remember(known, name, localName(name)),
  };
}

/** 'x:sheet' → ['x', 'sheet']; without a prefix the first is ''. */
export function splitName(name: string): [prefix: string, local: string] {
  const colon = name.indexOf(':');
  return [name.slice(0, Math.max(0, colon)), name.slice(colon + 1)];
}

function remember(known: Map<string, string>, name: string, local: string): string {
  known.set(name, local);
  return local;
}
