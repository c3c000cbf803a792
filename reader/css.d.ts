/** A style sheet as text, by the bundler of these modules. */
declare module '*.css' {
  const text: string
  export default text
}
