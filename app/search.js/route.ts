import { ownModule } from '../own-module'

export const dynamic = 'force-static'

/** What finds words in all letters, loaded when somebody looks for some. */
export const GET = () => ownModule('found.ts')
