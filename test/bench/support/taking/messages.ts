/** What the process of a machine that takes packages is asked. */
export type Asked = { readonly kind: 'take'; readonly file: string } | { readonly kind: 'close' }

/** What it says. */
export type Told = { readonly kind: 'open' } | { readonly kind: 'took'; readonly milliseconds: number }
