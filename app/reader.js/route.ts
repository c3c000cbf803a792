import { ownModule } from '../own-module'

export const dynamic = 'force-static'

/** The script of a reply's page. */
export const GET = () => ownModule('reply.ts')
