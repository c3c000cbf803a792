import type { SectionType } from '../reply/reply'
import { roles } from '../reply/roles'

/** Names that a container may have: sections that the text cannot always tell. */
export const containerNames = (Object.keys(roles) as SectionType[]).filter(
  (type) => roles[type].container !== null,
)

/** The section that a container of this name makes, `null` where the grammar knows no such name. */
export function containerType(name: string): SectionType | null {
  return containerNames.find((type) => type === name) ?? null
}

/** Whether a container of this name stands among the last lines of a letter. */
export function isTailContainer(name: string): boolean {
  const type = containerType(name)
  return type !== null && roles[type].container === 'tail'
}
