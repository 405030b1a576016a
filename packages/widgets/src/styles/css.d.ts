/** The style sheet of the shadow roots, minified; build.ts makes it of `shadow.css` and `mirocals.css`. */
declare module '*/embed.css' {
  const css: string;
  export default css;
}
