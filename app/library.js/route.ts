import { ownModule } from '../own-module'

export const dynamic = 'force-static'

/** The script of the library. */
export const GET = () => ownModule('library.ts')
