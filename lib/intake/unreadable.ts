/** Why a file holds no letter that could be read, for who words it. */
type Reason = 'compressed' | 'damaged' | 'deep' | 'locked' | 'not-pdf' | 'not-word' | 'not-zip' | 'scanned'

/** A file that cannot be read; the message goes on after "file that". */
export class Unreadable extends Error {
  constructor(
    readonly reason: Reason,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
