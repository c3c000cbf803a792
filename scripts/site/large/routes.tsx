import { renderToStaticMarkup } from 'react-dom/server'
import * as commitments from '@/app/commitments/page'
import { GET as comparisonDocx } from '@/app/compare/[left]/[right]/comparison.docx/route'
import { GET as comparisonJson } from '@/app/compare/[left]/[right]/comparison.json/route'
import { GET as differencesCsv } from '@/app/compare/[left]/[right]/differences.csv/route'
import { GET as figuresCsv } from '@/app/compare/[left]/[right]/figures.csv/route'
import * as comparison from '@/app/compare/[left]/[right]/page'
import { GET as feed } from '@/app/feed.xml/route'
import { GET as issuerFeed, generateStaticParams as issuerFeeds } from '@/app/feeds/[name]/route'
import { GET as font, generateStaticParams as fonts } from '@/app/fonts/[name]/route'
import { metadata } from '@/app/layout'
import * as library from '@/app/page'
import { GET as printSheet } from '@/app/print.css/route'
import * as reply from '@/app/replies/[slug]/page'
import { GET as replyBib } from '@/app/replies/[slug]/reply.bib/route'
import { GET as replyJson } from '@/app/replies/[slug]/reply.json/route'
import { GET as replyMd } from '@/app/replies/[slug]/reply.md/route'
import { GET as replyRis } from '@/app/replies/[slug]/reply.ris/route'
import { GET as replyTxt } from '@/app/replies/[slug]/reply.txt/route'
import { GET as replyStock } from '@/app/replies/[slug]/stock.json/route'
import { GET as repliesCsv } from '@/app/replies.csv/route'
import { GET as repliesJsonl } from '@/app/replies.jsonl/route'
import { GET as searchPart, generateStaticParams as searchParts } from '@/app/search/[version]/[part]/route'
import * as sentences from '@/app/sentences/[[...page]]/page'
import { GET as sitemap } from '@/app/sitemap.xml/route'
import { isSentence, ofLetter } from '@/lib/library/stock-pages'
import { type Filling, fill, type Template } from './template'
import type { Work } from './work'

/** The finished pages that one of each kind is cut from, each a template. */
export interface Templates {
  readonly library: Template
  readonly commitments: Template
  readonly sentences: Template
  readonly reply: Template
  readonly comparison: Template
  /** The page of the other order, which leads on. */
  readonly turned: Template
}

/** A file of the site, below its root. */
interface SiteFile {
  readonly name: string
  readonly body: Uint8Array
}

const request = new Request('http://localhost/')

/**
 * The pages and files of one piece of work, made by the very modules that Next.js makes them by, for the letters that
 * `readLibrary` gives in this process.
 */
export async function filesOf(work: Work, templates: Templates): Promise<SiteFile[]> {
  const page = (name: string, template: Template, filling: Filling) => ({
    name,
    body: Buffer.from(fill(template, metadata, filling)),
  })
  const file = async (name: string, response: Promise<Response>) => ({
    name,
    body: new Uint8Array(await (await response).arrayBuffer()),
  })
  const sentencesPage = async (parts: string[]) => {
    const props = { params: Promise.resolve({ page: parts }), searchParams: Promise.resolve({}) }
    return page(['sentences', ...parts, 'index.html'].join('/'), templates.sentences, {
      metadata: await sentences.generateMetadata(props),
      main: renderToStaticMarkup(await sentences.default(props)),
    })
  }
  switch (work.type) {
    case 'reply': {
      const props = { params: Promise.resolve({ slug: work.slug }), searchParams: Promise.resolve({}) }
      const folder = `replies/${work.slug}`
      return Promise.all([
        page(`${folder}/index.html`, templates.reply, {
          metadata: await reply.generateMetadata(props),
          main: renderToStaticMarkup(await reply.default(props)),
        }),
        file(`${folder}/reply.json`, replyJson(request, props)),
        file(`${folder}/reply.md`, replyMd(request, props)),
        file(`${folder}/reply.txt`, replyTxt(request, props)),
        file(`${folder}/reply.ris`, replyRis(request, props)),
        file(`${folder}/reply.bib`, replyBib(request, props)),
        file(`${folder}/stock.json`, replyStock(request, props)),
      ])
    }
    case 'pair': {
      const { left, right } = work
      const propsOf = (left: string, right: string) => ({
        params: Promise.resolve({ left, right }),
        searchParams: Promise.resolve({}),
      })
      const side = async (left: string, right: string, template: Template) =>
        page(`compare/${left}/${right}/index.html`, template, {
          metadata: await comparison.generateMetadata(propsOf(left, right)),
          main: renderToStaticMarkup(await comparison.default(propsOf(left, right))),
        })
      const props = propsOf(left, right)
      const folder = `compare/${left}/${right}`
      return Promise.all([
        side(left, right, templates.comparison),
        side(right, left, templates.turned),
        file(`${folder}/comparison.json`, comparisonJson(request, props)),
        file(`${folder}/differences.csv`, differencesCsv(request, props)),
        file(`${folder}/figures.csv`, figuresCsv(request, props)),
        file(`${folder}/comparison.docx`, comparisonDocx(request, props)),
      ])
    }
    case 'sentence':
      return [await sentencesPage([work.id])]
    case 'shares':
      return [await sentencesPage([ofLetter, work.slug])]
    case 'search':
      return Promise.all(
        (await searchParts()).map(({ version, part }) =>
          file(
            `search/${version}/${part}`,
            searchPart(request, { params: Promise.resolve({ version, part }) }),
          ),
        ),
      )
    case 'library':
      return Promise.all([
        page('index.html', templates.library, {
          metadata: library.metadata,
          main: renderToStaticMarkup(await library.default()),
        }),
        page('commitments/index.html', templates.commitments, {
          metadata: commitments.metadata,
          main: renderToStaticMarkup(await commitments.default()),
        }),
        ...(await sentences.generateStaticParams())
          .map(({ page }) => page)
          .filter(([name = '']) => name !== ofLetter && !isSentence(name))
          .map(sentencesPage),
        file('feed.xml', feed()),
        ...(await issuerFeeds()).map(({ name }) =>
          file(`feeds/${name}`, issuerFeed(request, { params: Promise.resolve({ name }) })),
        ),
        file('sitemap.xml', sitemap()),
        file('replies.jsonl', repliesJsonl()),
        file('replies.csv', repliesCsv()),
        file('print.css', printSheet()),
        ...(await fonts()).map(({ name }) =>
          file(`fonts/${name}`, font(request, { params: Promise.resolve({ name }) })),
        ),
      ])
  }
}
