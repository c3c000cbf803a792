import { adopt } from './adopt'
import css from './reader.css'

/** Styles what script makes. */
export function style(): void {
  adopt(css)
}
