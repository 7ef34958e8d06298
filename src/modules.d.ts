/** Schemas, not the compiler, check the shape of data files. */
declare module '*.json' {
  const data: unknown;
  export default data;
}

/** The build puts styles in the page. */
declare module '*.css';
