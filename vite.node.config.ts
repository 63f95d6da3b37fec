import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { defineConfig, type Plugin, type Rolldown, type UserConfig } from 'vite';

/** Everything but these is bundled, so that the package carries no other node_modules. */
const external = [/^electron($|\/)/, /^node:/, 'better-sqlite3', ...builtinModules];

/** A sandboxed preload must be one CommonJS file. */
const preload = {
  outDir: 'out/preload',
  input: { preload: 'electron/preload.ts' },
  output: { format: 'cjs', entryFileNames: '[name].cjs' },
} as const;

const main = {
  outDir: 'out/main',
  input: {
    main: 'electron/main.ts',
    keeper: 'electron/keeper.ts',
    reader: 'electron/reader.ts',
    checker: 'electron/guard/checker.ts',
  },
  output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
} as const;

const packageFolder = /^.*?\/(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//;

/** Writes down whose modules went into a bundle; the list of components and licences is held against it. */
export const notePackages = (bundle: string): Plugin => ({
  name: 'note-packages',
  generateBundle(_options, output) {
    const files = [...Object.values(output).flatMap(partsOf), ...[...this.getModuleIds()].filter(isStyle)];
    const folders = files.flatMap((file) => packageFolder.exec(file)?.[1] ?? []);
    const noted = path.join(import.meta.dirname, 'out', 'packages');
    mkdirSync(noted, { recursive: true });
    writeFileSync(path.join(noted, `${bundle}.json`), JSON.stringify([...new Set(folders)].sort(), null, 2));
  },
});

/** Typefaces are assets: they come by the address a style names. */
const partsOf = (one: Rolldown.OutputChunk | Rolldown.OutputAsset): readonly string[] =>
  one.type === 'chunk' ? Object.keys(one.modules) : one.originalFileNames;

const isStyle = (id: string): boolean => id.includes('.css');

interface Bundle {
  readonly outDir: string;
  readonly input: Readonly<Record<string, string>>;
  readonly output: Rolldown.OutputOptions;
}

/** What runs in Node or in Electron's main side, in as few files as it has entries. */
export const nodeBundle = ({ outDir, input, output }: Bundle): UserConfig => ({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir,
    emptyOutDir: true,
    target: 'node20',
    sourcemap: true,
    rolldownOptions: { external, input, output },
  },
});

/** The addons lie outside the bundles; the keeper holds them against these before it loads one. */
function addonHashes(): Readonly<Record<string, string>> {
  const folder = path.join(import.meta.dirname, 'node_modules', 'better-sqlite3', 'prebuilds');
  const hashOf = (name: string) =>
    createHash('sha256')
      .update(readFileSync(path.join(folder, name)))
      .digest('hex');
  return Object.fromEntries(readdirSync(folder).map((name) => [name, hashOf(name)]));
}

/** Main process, keeper, reader and checker; with `--mode preload` the preload. */
export default defineConfig(({ mode }) => ({
  ...nodeBundle(mode === 'preload' ? preload : main),
  define: { shippedAddons: JSON.stringify(addonHashes()) },
  plugins: [notePackages(mode === 'preload' ? 'preload' : 'main')],
}));
