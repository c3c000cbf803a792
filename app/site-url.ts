/** The site's absolute address, without a slash at its end: `SITE_URL`, else where `npm start` serves it. */
export function siteUrl(): string {
  return publicUrl() ?? 'http://localhost:3000'
}

/** The same where it is known for good, for what is taken away from the site: `SITE_URL`, else `null`. */
export function publicUrl(): string | null {
  return process.env.SITE_URL ? new URL(process.env.SITE_URL).href.replace(/\/+$/, '') : null
}
