import type { Metadata, Viewport } from 'next'
import { accessibility, site } from '@/lib/messages'
import { paths } from '@/lib/paths'
import './globals.css'

export const metadata: Metadata = {
  title: { default: site.name, template: `%s · ${site.name}` },
  description: site.description,
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
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
        <header className="site no-print">
          <a href={paths.library}>{site.name}</a>
        </header>
        <main id="main">{children}</main>
        <footer className="site no-print">
          <a href={paths.accessibility}>{accessibility.title}</a>
        </footer>
      </body>
    </html>
  )
}
