import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { pdfAssets } from './pdf-assets.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The build of the workbench, into `dist/web`. Nothing is inlined: the server's content security policy allows files only. */
export default defineConfig({
  root: here('.'),
  base: '/',
  plugins: [react(), tailwindcss(), pdfAssets()],
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    manifest: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // What nearly every view needs is one file instead of thirty small ones: it shrinks better together.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'ui', test: /src\/(?:ui|api)\// }],
        },
      },
    },
  },
  server: { proxy: { '/v1': 'http://127.0.0.1:4180' } },
});
