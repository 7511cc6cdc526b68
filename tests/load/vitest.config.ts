import { defineConfig } from 'vitest/config';

/** `npm run load`: what takes minutes and needs a machine to itself, so it is no part of `npm test`. */
export default defineConfig({ test: { include: ['tests/load/**/*.load.ts'] } });
