/** Traditional characters and their simplified forms: `項 项|…`, of several forms the most frequent first. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string
  export default pairs
}
