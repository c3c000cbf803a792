/** The site's absolute address, without a slash at its end: `SITE_URL`, else where `npm start` serves it. */
export function siteUrl(): string {
  const { href } = new URL(process.env.SITE_URL || 'http://localhost:3000')
  return href.replace(/\/+$/, '')
}
