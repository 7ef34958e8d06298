/**
 * Turns definitions of class fields into assignments, for webpack and Jest: Univer's engine makes millions of small
 * objects, and each field costs a call and a search of the prototypes. The text keeps its length in lines and brackets.
 */
const plainFields = (source) => source.replace(/_defineProperty\(this, "(\w+)", /g, '(this.$1 = ');

/** Jest calls `process`, webpack the function. */
export default Object.assign((source) => plainFields(source), { process: (source) => ({ code: plainFields(source) }) });
