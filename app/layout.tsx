import type { Metadata, Viewport } from 'next'
import { addresses } from '@/lib/publish/addresses'
import { accessibility, site } from '@/lib/wording/messages'

export const metadata: Metadata = {
  title: { default: site.name, template: `%s · ${site.name}` },
  description: site.description,
}

/** Said in the page's head: as a style, the build would add rules for browsers that lack `light-dark()`. */
export const viewport: Viewport = { colorScheme: 'light dark' }

export default function RootLayout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="zh-CN">
      <head>
        <link rel="stylesheet" href={addresses.printSheet} media="print" />
      </head>
      <body>
        <a className="skip" href="#text">
          {site.skip}
        </a>
        <header className="site">
          <a href={addresses.library}>{site.name}</a>
        </header>
        <main>{children}</main>
        <footer className="site">
          {site.notice} <a href={addresses.accessibility}>{accessibility.title}</a>
        </footer>
      </body>
    </html>
  )
}
