/** Files on a stick that start something when opened; they are shown, never touched. */
export type RiskyFile = 'shortcut' | 'autorun' | 'program';

const kinds: Readonly<Record<RiskyFile, readonly string[]>> = {
  shortcut: ['lnk', 'url', 'pif', 'desktop', 'webloc'],
  autorun: ['inf', 'ini'],
  program: [
    ...['exe', 'com', 'scr', 'msi', 'dll', 'cpl', 'bat', 'cmd', 'ps1', 'vbs', 'vbe', 'js', 'jse', 'wsf', 'wsh'],
    ...['hta', 'jar', 'reg', 'sh', 'py', 'app', 'apk', 'chm', 'xll', 'xla', 'xlam', 'iso', 'img', 'vhd'],
  ],
};

const isKind = (kind: string): kind is RiskyFile => kind in kinds;

/** By the end of the name alone, which is what Windows goes by. */
export function riskyFile(fileName: string): RiskyFile | undefined {
  const ending = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase();
  return Object.keys(kinds)
    .filter(isKind)
    .find((kind) => kinds[kind].includes(ending));
}
