import type { Element } from 'hast'

/** An attribute as text, '' where there is none. Lists (`rel`) are joined with spaces. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name]
  return Array.isArray(value) ? value.join(' ') : value == null ? '' : String(value)
}
