import type { Metadata } from 'next'
import { addresses } from '@/lib/publish/addresses'
import { accessibility, site } from '@/lib/wording/messages'

export const metadata: Metadata = {
  title: { default: site.name, template: `%s · ${site.name}` },
  description: site.description,
}

export default function RootLayout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="zh-CN">
      <head>
        <link rel="stylesheet" href="/print.css" media="print" />
      </head>
      <body>
        <a className="skip no-print" href="#main">
          {site.skip}
        </a>
        <header className="site no-print px-site py-3">
          <a href={addresses.library}>{site.name}</a>
        </header>
        <main id="main">{children}</main>
        <footer className="site no-print px-site py-3 text-small">
          <a href={addresses.accessibility}>{accessibility.title}</a>
        </footer>
      </body>
    </html>
  )
}
