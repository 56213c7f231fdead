/** Traditional characters with their simplified ones: `並 并|乾 干|…`; where there are several, the usual one first. */
declare module "opencc-js/dict/TSCharacters" {
  const pairs: string;
  export default pairs;
}
