import { createHash } from 'node:crypto';
import { build, type Plugin } from 'vite';

const PAGE = 'src/popup/index.html';
const ENTRY = 'src/popup/main.tsx';
const MANIFEST = 'manifest.json';

const SCRIPT = /<script type="module"[^>]*src="\/([^"]+)"><\/script>/;
const PRELOAD = /\s*<link rel="modulepreload"[^>]*>/g;
const STYLESHEET = /\s*<link rel="stylesheet"[^>]*href="\/([^"]+)">/g;

/** The sources of styles that the policy of `manifest.json` allows. */
const STYLE_SOURCES = "style-src 'self'";

async function bundle(plugins: Plugin[]): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins,
    build: { write: false, target: 'es2023', minify: 'oxc', rollupOptions: { input: ENTRY } },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error(`${ENTRY}: no output`);
  const [script, ...others] = output.output;
  if (others.length > 0) throw new Error(`${ENTRY}: more than one file`);
  return script.code;
}

/**
 * Writes the popup as a page with its styles in it, which the policy of the manifest allows by their hash, and one
 * script. The browser takes longer to hand over a file of an extension than to run what is in it, and the files of
 * other pages are parted by what pages share. Nothing is drawn before the script: there would be nothing to see.
 * @param plugins that its modules need
 */
export function popupPlugin(plugins: Plugin[]): Plugin {
  return {
    name: 'unpaid:popup',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, output) {
        const assetAt = (path: string) => {
          const file = output[path];
          if (file?.type !== 'asset') throw new Error(`There is no ${path}`);
          return file;
        };
        const page = assetAt(PAGE);
        const html = String(page.source);
        const ownScript = SCRIPT.exec(html)?.[1];
        if (ownScript === undefined) throw new Error(`${PAGE} has no script`);
        delete output[ownScript];
        const styles = [...html.matchAll(STYLESHEET)].map(([, path = '']) => String(assetAt(path).source));
        const style = styles.join('');

        const code = await bundle(plugins);
        const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
        const script = `assets/popup-${hash}.js`;
        this.emitFile({ type: 'asset', fileName: script, source: code });
        page.source = html
          .replace(PRELOAD, '')
          .replace(STYLESHEET, '')
          .replace(SCRIPT, () => `<script type="module" blocking="render" src="/${script}"></script>`)
          .replace('</head>', () => `  <style>${style}</style>\n  </head>`);

        const manifest = assetAt(MANIFEST);
        const policy = String(manifest.source);
        if (!policy.includes(STYLE_SOURCES)) throw new Error(`${MANIFEST} has no ${STYLE_SOURCES}`);
        const styleHash = createHash('sha256').update(style).digest('base64');
        manifest.source = policy.replace(STYLE_SOURCES, `${STYLE_SOURCES} 'sha256-${styleHash}'`);
      },
    },
  };
}
