import type { Facet } from '@/lib/library/facets'
import type { Reply } from '@/lib/reply/reply'
import { library as words } from '@/lib/wording/messages'

/**
 * A choice for each property in which the replies differ. The rules that hide the sheets which do not
 * match are made for the values at hand, so that the choice works without script.
 */
export function Filters({
  facets,
  children,
}: {
  facets: readonly Facet[]
  /** Further choices. */
  children?: React.ReactNode
}) {
  return (
    <search
      className="filters mt-2 flex flex-wrap gap-x-6 gap-y-2 text-small text-quiet"
      aria-label={words.filter}
    >
      {facets.map(({ name, label, values }) => (
        <label key={name}>
          {label}
          <select id={name}>
            <option value="">{words.all}</option>
            {values.map((value, index) => (
              <option key={value} value={index}>
                {value}
              </option>
            ))}
          </select>
        </label>
      ))}
      {children}
      <style>
        {facets.flatMap(({ name, values }) => values.map((_, index) => rule(name, index))).join('')}
      </style>
    </search>
  )
}

/** The classes of a reply's sheet, one for each value that it has. */
export function facetClasses(facets: readonly Facet[], reply: Reply): string[] {
  return facets.flatMap(({ name, of }) => (of.get(reply) ?? []).map((index) => facetClass(name, index)))
}

function facetClass(name: Facet['name'], index: number): string {
  return `${name}-${index}`
}

function rule(name: Facet['name'], index: number): string {
  // By the choices alone: what would ask the whole page for one has every sheet looked at whenever something comes into it.
  return `.filters:has(#${name} option[value="${index}"]:checked)~* .sheet:not(.${facetClass(name, index)}){display:none}`
}
