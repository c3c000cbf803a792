import { ownModule } from '../own-module'

export const dynamic = 'force-static'

/** The script of the page for what is not there. */
export const GET = () => ownModule('not-found.ts')
