/** The schemas, not the compiler, vouch for the shape of a data file. */
declare module '*.json' {
  const data: unknown;
  export default data;
}
