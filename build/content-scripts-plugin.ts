import { build, type Plugin } from 'vite';

/** The content scripts: entry, and the file that registrations name (see src/platforms/content-scripts.ts). */
const SCRIPTS = {
  'content/page.js': 'src/content/page.iife.ts',
  'content/page-with-forms.js': 'src/content/page-with-forms.iife.ts',
  'content/drawn-captcha.js': 'src/content/drawn-captcha.iife.ts',
  'content/captcha.js': 'src/content/captcha.iife.ts',
  'content/task.js': 'src/content/task.iife.ts',
  'content/ticker.js': 'src/content/ticker.iife.ts',
};

async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2023',
      minify: 'oxc',
      rollupOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error(`${entry}: no output`);
  return output.output[0].code;
}

/**
 * Writes each content script as one self-contained file. The crx plugin would do it too, but for scripts that are
 * registered at run time it also lists them as web-accessible, by which any page could detect the extension.
 */
export function contentScriptsPlugin(): Plugin {
  return {
    name: 'unpaid:content-scripts',
    apply: 'build',
    async buildStart() {
      for (const entry of Object.values(SCRIPTS)) this.addWatchFile(entry);
    },
    async generateBundle() {
      for (const [fileName, entry] of Object.entries(SCRIPTS))
        this.emitFile({ type: 'asset', fileName, source: await bundle(entry) });
    },
  };
}
