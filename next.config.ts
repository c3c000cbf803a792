import path from 'node:path'
import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants'

/** The folder that `next build` exports to, inside this one; `npm run build` sets it and finishes the site from there. */
const exportFolder = process.env.EXPORT_FOLDER

/** `'use client'` before all other code. */
const clientDirective = /^(?:[\s;]|\/\/.*|\/\*[\s\S]*?\*\/|['"]use strict['"])*['"]use client['"]/

const config: NextConfig = {
  ...(exportFolder && { distDir: exportFolder }),
  trailingSlash: true,
  // A fixed id: the same sources give the same bytes, so that a build can be compared with another.
  generateBuildId: () => 'site',
  // Lock files in folders above this one do not make them the project.
  turbopack: {
    root: process.cwd(),
    rules: {
      // Nothing hydrates, so a client component is a fault, but for those that Next.js itself lays around every page.
      '*.{js,jsx,mjs,cjs,ts,tsx}': {
        condition: {
          all: [{ not: { path: /(^|\/)node_modules\/next\// } }, { content: clientDirective }],
        },
        loaders: [path.resolve('scripts/site/no-client.cjs')],
      },
    },
  },
  // Programs and WebAssembly that Node.js loads itself.
  serverExternalPackages: ['docx', 'esbuild', 'fflate', 'mammoth', 'pdfjs-dist', 'subset-font'],
  // `npm test` checks the types; a build that waits for it is a third longer.
  typescript: { ignoreBuildErrors: true },
  // The styles stand in the page itself: one request before the first paint.
  experimental: { inlineCss: true },
}

/** What is named `page.dev.tsx` or `route.dev.ts` takes letters in, at requests: no export has it. */
const development: NextConfig = { pageExtensions: ['dev.tsx', 'dev.ts', 'tsx', 'ts'] }

export default (phase: string): NextConfig => ({
  ...config,
  ...(phase === PHASE_DEVELOPMENT_SERVER ? development : { output: 'export' }),
})
