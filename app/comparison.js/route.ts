import { ownModule } from '../own-module'

export const dynamic = 'force-static'

/** The script of the side-by-side. */
export const GET = () => ownModule('comparison.ts')
