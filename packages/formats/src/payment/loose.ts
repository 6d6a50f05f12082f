/** A document as it may really be: `read` gives what fits the tree, and in an invalid document anything can be missing. */
export type Loose<T> = T extends string
  ? T
  : T extends readonly (infer Each)[]
    ? readonly Loose<Each>[]
    : T extends object
      ? { readonly [Key in keyof T]?: Loose<T[Key]> | undefined }
      : T
