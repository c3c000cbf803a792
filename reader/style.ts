import { adopt } from './adopt'
import css from './reader.css'

/** Styles what script makes on every page, and `more` on this one. */
export function style(more = ''): void {
  adopt(css + more)
}
