/** Lists of rows as columns: what stands together in a column is alike, and compresses better for it. */
export function pack(value: unknown): unknown;
