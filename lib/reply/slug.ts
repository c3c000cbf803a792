declare const brand: unique symbol

/** A reply's name in addresses: its file's name, lower-case ASCII letters, digits and single hyphens. */
export type Slug = string & { readonly [brand]: 'Slug' }

const shape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Stands for a name that is no slug, so that the file's text can be checked all the same. */
export const unnamed = 'unnamed' as Slug

/** The slug that `name` is, or `null` where it is none. */
export function toSlug(name: string): Slug | null {
  return shape.test(name) ? (name as Slug) : null
}
