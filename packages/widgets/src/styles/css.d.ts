/** A style sheet as minified text; see embed-build.ts. */
declare module '*.css' {
  const css: string;
  export default css;
}
