import { ordered } from '@/lib/library/order'
import { readLibrary } from '@/lib/library/read'
import type { Reply } from '@/lib/reply/reply'
import { comparePair } from '@/lib/side-by-side/compared-pair'

const { replies } = await readLibrary('content')

/** The two letters of the project's own library. */
export const [left, right] = ordered(replies[0] as Reply, replies[1] as Reply)

export const pair = comparePair(left, right)
