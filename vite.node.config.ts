import { builtinModules } from 'node:module';
import { defineConfig, type Rolldown, type UserConfig } from 'vite';

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

/** Main process, keeper, reader and checker; with `--mode preload` the preload. */
export default defineConfig(({ mode }) => nodeBundle(mode === 'preload' ? preload : main));
