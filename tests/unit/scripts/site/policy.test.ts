import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { finishPage } from '@/scripts/site/page'
import { exported, ownModule } from './exported'

/** The directives of a page's policy by their names. */
function policyOf(page: string): Record<string, string> {
  const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page) ?? []
  return Object.fromEntries(
    policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]),
  )
}

test('allows no script where a page has none', () => {
  const policy = policyOf(finishPage(exported({})))
  expect(policy).toMatchObject({ 'default-src': "'none'", 'script-src': "'none'" })
  expect(policy).not.toHaveProperty('connect-src')
})

test('allows script of the site where a page has a module', () => {
  expect(policyOf(finishPage(exported({ body: ownModule })))).toMatchObject({
    'default-src': "'none'",
    'script-src': "'self'",
    'connect-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
  })
})

test('allows the styles in the page by their hash, to the byte', () => {
  const hash = createHash('sha256').update('h1{color:red}\n').digest('base64')
  expect(policyOf(finishPage(exported({})))['style-src']).toBe(`'sha256-${hash}'`)
})

test('sets the policy before anything that it governs', () => {
  expect(finishPage(exported({}))).toMatch(
    /<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/,
  )
})

test('names the styles of a page once, and its own host where it links a sheet', () => {
  const head =
    '<style>p{color:red}</style><style>p{color:red}</style><link rel="stylesheet" href="/print.css">'
  const hash = createHash('sha256').update('p{color:red}').digest('base64')
  const styles = policyOf(finishPage(exported({ head })))['style-src']?.split(' ') ?? []
  expect(styles).toHaveLength(3)
  expect(styles.slice(1)).toEqual([`'sha256-${hash}'`, "'self'"])
})

test('allows no style where a page has none', () => {
  expect(policyOf(finishPage('<main>答复</main>'))['style-src']).toBe("'none'")
})

test('allows a page with a form to send it to the site', () => {
  const form = '<form action="/compare/"></form>'
  expect(policyOf(finishPage(exported({ body: form })))['form-action']).toBe("'self'")
})

test('lets pictures and fonts come from the site alone', () => {
  expect(policyOf(finishPage(exported({})))).toMatchObject({
    'img-src': "'self' data:",
    'font-src': "'self'",
  })
})

test('a link that is no style sheet, and a block of data, allow nothing', () => {
  const head = '<link rel="icon" href="/icon.svg"><script type="application/ld+json">{}</script>'
  const policy = policyOf(finishPage(`<head>${head}</head><main>答复</main>`))
  expect(policy).toMatchObject({ 'style-src': "'none'", 'script-src': "'none'" })
  expect(Object.keys(policy).sort()).toEqual([
    'base-uri',
    'default-src',
    'font-src',
    'form-action',
    'img-src',
    'script-src',
    'style-src',
  ])
})

test('stands on top where no encoding is named, and right behind it where another line stands first', () => {
  const policy = '<meta http-equiv="Content-Security-Policy"'
  expect(finishPage('<head><title>甲</title></head><main>答复</main>')).toContain(`<head>${policy}`)
  const behind = finishPage('<head><title>甲</title><meta charset="utf-8"></head><main>答复</main>')
  expect(behind).toContain(`<title>甲</title><meta charset="utf-8">${policy}`)
})
