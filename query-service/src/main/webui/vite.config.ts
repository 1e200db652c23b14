import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// The development server hands the API on to a running query service.
const api = process.env.GOUJI_API ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react()],
  server: { proxy: { '/v1': api, '/q': api } },
  build: { chunkSizeWarningLimit: 900 },
  test: { include: ['src/**/*.test.ts', 'src/**/*.test.tsx'] },
});
