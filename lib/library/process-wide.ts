/**
 * A value that a process has once, made when it is first asked for. Next.js bundles pages apart from data
 * files, and each bundle has modules, and so variables, of its own: what both ask for has to be kept outside.
 */
export function processWide<T extends object>(name: string, make: () => T): T {
  const key = Symbol.for(`reply-reader/${name}`)
  const kept: T = Reflect.get(globalThis, key) ?? make()
  Reflect.set(globalThis, key, kept)
  return kept
}
