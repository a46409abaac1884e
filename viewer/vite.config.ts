import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** One page, all of it bundled: the built folder works from any web server and asks nobody else for anything. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  resolve: {
    alias: [
      {
        find: /^\.\.\/zip\/zipToArrayBuffer\.js$/,
        replacement: `${import.meta.dirname}/src/worker/zip-in-one.ts`,
      },
    ],
  },
  worker: { format: 'es' },
  build: {
    outDir: '../dist/viewer',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
});
