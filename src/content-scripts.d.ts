/** What `import … from './x.iife.ts?script'` gives: the path of the built content script (@crxjs/vite-plugin). */
declare module '*?script' {
  const path: string;
  export default path;
}
