/**
 * Letters that make an island worth keeping; see `aligned`. At 2 and at 4 some of the marked pairs
 * come out otherwise.
 */
export const enough = 3

/**
 * Letters that say something by themselves: a clause's own words, the words that two sentences begin with.
 * The marked pairs come out the same from 3 to 5.
 */
export const clear = 4

/**
 * Text that is folded into another sentence counts from this many letters on: a clause, not a phrase.
 * The marked pairs come out the same from 5 to 10.
 */
export const folded = 8

/**
 * A run of this many characters is no accident between two letters of one issuer: the longest that is
 * one in the two first replies has 13 (支持高端医疗装备产业发展，). The marked pairs come out the same from
 * 10 to 15; above, the frame of a long sentence with another list in it is no longer found.
 */
export const telling = 14

/**
 * How much of the shorter text must be shared for it to stand in the other as a whole. The heading
 * 加强核心技术攻关… has half of its letters in a plan of the other letter by chance. The marked
 * pairs come out the same from .6 to .8.
 */
export const contained = 0.7
