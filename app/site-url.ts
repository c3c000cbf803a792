/** The address of the site's host, which those of its pages follow: of `SITE_URL`, else where `npm start` serves it. */
export function siteUrl(): string {
  return publicUrl() ?? 'http://localhost:3000'
}

/** The same where it is known for good, for what is taken away from the site, else `null`. */
export function publicUrl(): string | null {
  const { SITE_URL: address, BASE_PATH: base = '' } = process.env
  if (!address) return null
  // Whether the site's address is given with its folder or without.
  const whole = new URL(address).href.replace(/\/+$/, '')
  return whole.endsWith(base) ? whole.slice(0, whole.length - base.length) : whole
}
