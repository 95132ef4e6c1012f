/** The same keys in another language: a text that is missing, or that English no longer has, does not compile. */
export type Translation<Source> = { readonly [Key in keyof Source]: string };
