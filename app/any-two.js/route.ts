import { ownModule } from '../own-module'

export const dynamic = 'force-static'

/** The script that compares two letters in the browser, with all that it takes to read and to draw them. */
export const GET = () => ownModule('any-two.tsx')
